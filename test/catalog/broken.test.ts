import { describe, expect, test } from 'vitest'
import { reported, places, PROCEDURE } from './reading.ts'

const REST = 'processingTime:\n  statutory: 5 ngày\n'

/** Lines behind the five of a procedure, and the one finding: on the line where the mistake was made, with words that fit it. */
const broken: Record<string, readonly [lines: string, place: string, words: RegExp]> = {
  'a double quote never closed': [`provenance: "abc\n${REST}`, '6:13-14 yaml-syntax', /nháy chưa đóng/],
  'a single quote never closed': [`provenance: 'abc\n${REST}`, '6:13-14 yaml-syntax', /nháy chưa đóng/],
  'a bracket never closed': [`channels: [post,\n\n${REST}`, '6:11-12 yaml-syntax', /ngoặc hoặc nháy chưa đóng/],
  'a brace never closed': [`dossier: { sets: 1\n${REST}`, '6:10-11 yaml-syntax', /ngoặc hoặc nháy chưa đóng/],
  'the inner brace never closed': [
    `fees: [{ id: a, name: b ]\n${REST}`,
    '6:8-9 yaml-syntax',
    /ngoặc hoặc nháy chưa đóng/,
  ],
  'a bracket too many': [`channels: [post]]\n${REST}`, '6:17-18 yaml-syntax', /YAML không hiểu chỗ này/],
  'two colons on a line': [`provenance: nguồn: cổng\n${REST}`, '6:13-14 yaml-syntax', /hai dấu “: ”/],
  'a key without a colon': [`provenance\n${REST}`, '6:1-2 yaml-syntax', /thiếu dấu “:” sau tên khóa/],
  'a key without a colon at the end': ['provenance\n', '6:1-2 yaml-syntax', /thiếu “:” sau tên khóa/],
  'no space behind the colon': [`provenance:abc\n${REST}`, '6:1-2 yaml-syntax', /thiếu dấu “:” sau tên khóa/],
  'indented too far': [`dossier:\n  sets: 1\n    documents: []\n${REST}`, '8:5-6 yaml-syntax', /Thụt dòng sai/],
  'indented too far at the top': [` provenance:\n  source: x\n${REST}`, '6:2-3 yaml-syntax', /Thụt dòng sai/],
  'indented too little': [`dossier:\n    sets: 1\n  documents: []\n${REST}`, '8:1-1 yaml-syntax', /Thụt dòng sai/],
  'a list among keys': [`- post\n${REST}`, '6:1-2 yaml-syntax', /thiếu dấu “:”/],
  'a tab for an indent': [`dossier:\n\tsets: 1\n${REST}`, '7:1-1 tab-indent', /Tab/],
  'a tab deeper down': [`dossier:\n  sets: 1\n\tdocuments: []\n${REST}`, '8:1-1 tab-indent', /Tab/],
  'a reserved character': [`provenance: @abc\n${REST}`, '6:13-14 yaml-syntax', /ký tự dành riêng/],
  'an escape that is none': [`provenance: "C:\\dữ liệu"\n${REST}`, '6:16-17 yaml-syntax', /viết “\\\\”/],
  'an asterisk before a word': [`provenance: *abc\n${REST}`, '6:13-14 yaml-syntax', /chưa có mốc “&abc”/],
  'a merge of what is not there': [`<<: *abc\n${REST}`, '6:5-6 yaml-syntax', /chưa có mốc “&abc”/],
  'a merge of a text': [`<<: abc\n${REST}`, '6:1-2 yaml-syntax', /một mục đã đặt tên bằng “&”/],
  'a tag': [`provenance: !abc x\n${REST}`, '6:13-14 yaml-syntax', /Thẻ kiểu/],
  'a list as a key': [`? [a, b]\n: x\n${REST}`, '6:3-4 yaml-syntax', /Tên khóa phải là một từ/],
  'dashes in brackets': [`channels: [\n  - post\n]\n${REST}`, '7:3-4 yaml-syntax', /danh sách gạch đầu dòng/],
  'a comma missing in braces': [`dossier: { sets: 1 documents: [] }\n${REST}`, '6:18-19 yaml-syntax', /thiếu dấu phẩy/],
  'text behind a quote': [`provenance: "abc" def\n${REST}`, '6:19-20 yaml-syntax', /YAML không hiểu chỗ này/],
  'a merge conflict': [`<<<<<<< HEAD\nname: x\n=======\n${REST}`, '6:1-2 yaml-syntax', /thiếu dấu “:”/],
  'a key twice': [`name: Khác\n${REST}`, '6:1-2 duplicate-key', /“name” có hai lần/],
  'two documents': [`---\n${REST}`, '6:1-2 yaml-syntax', /Một tệp chỉ chứa một mục/],
}

describe('broken YAML is reported once, on its line', () => {
  test.each(Object.entries(broken))('%s', (_, [lines, place, words]) => {
    const [first = '', ...others] = reported(PROCEDURE + lines)
    expect([first.startsWith(`${place}: `) ? place : first, others]).toEqual([place, []])
    expect(first).toMatch(words)
  })
})

test('a directive stands where it is written', () => {
  expect(places(`# chú thích\n%YAML 1.1\n---\n${PROCEDURE}`)).toEqual(['2:1-2 yaml-1-1-directive'])
  expect(places(`%YAML 1.3\n---\n${PROCEDURE}`)).toEqual(['1:7-8 yaml-syntax'])
})

test('files without a group of keys', () => {
  expect(reported('')).toEqual(['1:1-1 schema: Tệp trống, hoặc chỉ có chú thích.'])
  expect(reported('# chỉ có chú thích\n')).toEqual(['1:1-1 schema: Tệp trống, hoặc chỉ có chú thích.'])
  for (const text of ['- a\n- b\n', 'chữ', '5', '~\n']) expect(reported(text)).toHaveLength(1)
})

test('an unusual space is named where it stands', () => {
  const named = (lines: string): readonly string[] =>
    places(PROCEDURE + lines).filter((place) => place.endsWith('non-breaking-space'))
  expect(named('dossier:\n\u00a0\u00a0sets: 1\n')).toEqual(['7:1-7 non-breaking-space'])
  expect(named('dossier:\n  sets: 1\n\u00a0 documents: []\n')).toEqual(['8:1-12 non-breaking-space'])
  expect(named('dossier:\u00a0{ sets: 1 }\n')).toEqual(['6:1-16 non-breaking-space'])
})
