import { describe, expect, test } from 'vitest'
import { PROCEDURE, reported } from './reading.ts'

/** Lines behind the five of a procedure, and the one finding. */
const added: Record<string, readonly [lines: string, finding: string]> = {
  'additionalProperties, near': ['dosier: {}', '6:1-7 schema: Không có khóa “dosier” ở đây. Có phải là “dossier”?'],
  'additionalProperties, far': [
    'dossier: { xyz: 1 }',
    '6:12-15 schema: Không có khóa “xyz” ở đây. Các khóa dùng được: sets, documents.',
  ],
  'additionalProperties, behind a comma': [
    'dossier: { documents: [{ id: a, name: Tờ khai, bản chính }] }',
    '6:48-57 schema: Trong { }, dấu phẩy kết thúc giá trị của “name”. Nếu dấu phẩy là nội dung, đặt cả giá trị trong dấu nháy kép: name: "Tờ khai, bản chính".',
  ],
  'additionalProperties, behind a decimal comma': [
    'steps: [{ id: a, name: b, duration: 0,5 ngày }]',
    '6:39-45 schema: Trong { }, dấu phẩy kết thúc giá trị của “duration”. Nếu dấu phẩy là nội dung, đặt cả giá trị trong dấu nháy kép: duration: "0,5 ngày".',
  ],
  'additionalProperties, behind two commas': [
    'dossier: { documents: [{ id: a, name: Tờ khai, bản chính, bản sao }] }',
    '6:48-57 schema: Trong { }, dấu phẩy kết thúc giá trị của “name”. Nếu dấu phẩy là nội dung, đặt cả giá trị trong dấu nháy kép: name: "Tờ khai, bản chính, bản sao".',
  ],
  required: ['fees:\n  - id: ban-sao\n    name: Bản sao', '7:5-8:18 schema: Thiếu khóa “amount”.'],
  'type integer': ['dossier: { sets: hai }', '6:18-21 schema: “sets” phải là một số nguyên.'],
  'type integer, with dots': [
    'fees: [{ id: a, name: b, amount: 20.000 đồng }]',
    '6:34-45 schema: “amount” phải là một số nguyên. Viết liền: 20000.',
  ],
  'type integer, in quotes': [
    'dossier: { sets: "01" }',
    '6:18-22 schema: “sets” phải là một số nguyên. Viết không có dấu nháy: 1.',
  ],
  'type integer, without dots': [
    'fees: [{ id: a, name: b, amount: 20000 đồng }]',
    '6:34-44 schema: “amount” phải là một số nguyên. Viết liền: 20000.',
  ],
  'type integer, a part of another number': [
    'dossier: { sets: "1,5" }',
    '6:18-23 schema: “sets” phải là một số nguyên.',
  ],
  'type number': [
    'compliance: { activities: [{ id: a, group: pay, source: x, hours: "0,5" }] }',
    '6:67-72 schema: “hours” phải là một số, phần lẻ viết bằng dấu chấm.',
  ],
  'type boolean': ['steps: [{ id: a, name: b, parallel: có }]', '6:37-39 schema: “parallel” phải là true hoặc false.'],
  'type array, empty': [
    'fees:',
    '6:6-6 schema: “fees” đang để trống; ghi một danh sách, mỗi mục bắt đầu bằng “- ”, hoặc bỏ cả khóa nếu không có.',
  ],
  'type object': ['dossier: 1 bộ', '6:10-14 schema: “dossier” phải là một nhóm khóa, mỗi khóa viết “khóa: giá trị”.'],
  'type of two': [
    'legalBasis: [{ document: a, article: [1] }]',
    '6:38-41 schema: “article” phải là một số nguyên hoặc một đoạn chữ.',
  ],
  'pattern of a clock': [
    'processingTime: { cutOff: "25:00" }',
    '6:27-34 schema: “cutOff” đang là “25:00”, nhưng phải là giờ và phút trong ngày, ví dụ “15:00”.',
  ],
  'pattern of a point': [
    'legalBasis: [{ document: a, point: ab }]',
    '6:36-38 schema: “point” đang là “ab”, nhưng phải là chữ của điểm: a, b, c, d, đ, e ….',
  ],
  'format duration-text': [
    'processingTime: { statutory: "5" }',
    '6:30-33 schema: “statutory” đang là “5”, nhưng phải là một khoảng thời gian có đơn vị, ví dụ “5 ngày làm việc”, “20 ngày”, “8 giờ”, “trong ngày”, “không quy định”.',
  ],
  'format duration-text, without diacritics': [
    'processingTime: { statutory: 5 ngày lam viec }',
    '6:30-45 schema: “statutory” đang là “5 ngày lam viec”, nhưng phải là một khoảng thời gian có đơn vị, ví dụ “5 ngày làm việc”, “20 ngày”, “8 giờ”, “trong ngày”, “không quy định”. Có phải là “5 ngày làm việc”?',
  ],
  'format duration-text, of two meanings': [
    'processingTime: { statutory: "1,500 ngày" }',
    '6:30-42 schema: “statutory” đang là “1,500 ngày”, đọc được hai cách; ghi rõ “1500 ngày” hoặc “1,5 ngày”.',
  ],
  'format date, in curly quotes': [
    'validity: { from: “2020-11-08” }',
    '6:19-31 schema: “from” đang nằm trong dấu nháy cong, mà YAML coi là nội dung; dùng dấu nháy thẳng: "2020-11-08".',
  ],
  'format date': [
    'validity: { from: 8/11/2020 }',
    '6:19-28 schema: “from” đang là “8/11/2020”, nhưng phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2020-11-08. Có phải là “2020-11-08”?',
  ],
  'format date, no such day': [
    'validity: { from: 2020-02-30 }',
    '6:19-29 schema: “from” đang là “2020-02-30”, nhưng phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2020-11-08.',
  ],
  minimum: ['dossier: { sets: 0 }', '6:18-19 schema: “sets” không được nhỏ hơn 1.'],
  maximum: ['dossier: { sets: 100 }', '6:18-21 schema: “sets” không được lớn hơn 99.'],
  uniqueItems: ['channels: [post, in-person, post]', '6:29-33 schema: Mục này lặp lại mục thứ 1 của “channels”.'],
  anyOf: [
    'processingTime:\n  cases:\n    - id: a\n      statutory: 5 ngày',
    '8:7-9:24 schema: Cần ít nhất một trong các khóa “when”, “channel”.',
  ],
  'anyOf, misspelt': [
    'processingTime: { cases: [{ id: a, wen: Vắng mặt }] }',
    '6:36-39 schema: Không có khóa “wen” ở đây. Có phải là “when”?',
  ],
}

/** One text of the procedure, what stands in its place, and the one finding. */
const replaced: Record<string, readonly [from: string, to: string, finding: string]> = {
  required: ['name: Đăng ký khai sinh\n', '', '1:1-4:19 schema: Thiếu khóa “name” (Tên thủ tục).'],
  'required, misspelt': ['name:', 'nam:', '2:1-4 schema: Không có khóa “nam” ở đây. Có phải là “name”?'],
  'type string': ['Đăng ký khai sinh', '[Đăng ký]', '2:7-16 schema: “name” phải là một đoạn chữ.'],
  'type string, empty': [
    'Đăng ký khai sinh',
    '',
    '2:7-7 schema: “name” đang để trống; ghi một đoạn chữ, hoặc bỏ cả khóa nếu không có.',
  ],
  'type array': ['[commune]', 'commune', '3:9-16 schema: “levels” phải là một danh sách, mỗi mục bắt đầu bằng “- ”.'],
  'enum, near': ['commune', 'comune', '3:10-16 schema: “levels” không nhận giá trị “comune”. Có phải là “commune”?'],
  'enum, far': [
    'commune',
    'xã',
    '3:10-12 schema: “levels” không nhận giá trị “xã”. Dùng một trong: ministry, province, district, commune.',
  ],
  'pattern of a code': [
    '1.001193',
    '1.00119',
    '1:7-16 schema: “code” đang là “1.00119”, nhưng phải là một mã số thủ tục: một chữ số, dấu chấm, sáu chữ số, ví dụ “1.001193”; có thể thêm hậu tố: “1.000948.H38”.',
  ],
  'pattern of a code, in curly quotes': [
    '"1.001193"',
    '“1.001193”',
    '1:7-17 schema: “code” đang nằm trong dấu nháy cong, mà YAML coi là nội dung; dùng dấu nháy thẳng: "1.001193".',
  ],
  'pattern of an id': [
    'ho-tich',
    'Hộ tịch',
    '4:8-15 schema: “field” đang là “Hộ tịch”, nhưng phải là một tên ngắn không dấu, chữ thường, nối bằng gạch ngang, ví dụ “ho-tich”. Có phải là “ho-tich”?',
  ],
  minLength: ['Đăng ký khai sinh', '""', '2:7-9 schema: “name” không được để trống.'],
  maxLength: ['ho-tich', 'a'.repeat(81), '4:8-89 schema: “field” dài quá 80 ký tự.'],
  minItems: ['[commune]', '[]', '3:9-11 schema: “levels” cần ít nhất 1 mục.'],
}

const proposal = (change: string): string =>
  `id: 2019-a\nyear: 2019\ntitle: Tên\nstatus: draft\nitems:\n  - procedures: ["1.001193"]\n    competence: own\n    changes:\n      - ${change}\n`

/** A change of a proposal, at line 9, and the beginning of the one finding. */
const changes: Record<string, readonly [change: string, finding: string]> = {
  'discriminator, near': [
    '{ kind: document-remove, key: a }',
    '9:17-32 schema: “kind” không nhận giá trị “document-remove”. Có phải là “document-removed”?',
  ],
  'discriminator, far': [
    '{ kind: xyz, key: a }',
    '9:17-20 schema: “kind” không nhận giá trị “xyz”. Dùng một trong: created, abolished,',
  ],
  'discriminator, a key called toString': [
    '{ kind: { toString: a }, key: a }',
    '9:17-32 schema: “kind” không nhận giá trị “{"toString":"a"}”. Dùng một trong: created,',
  ],
  'discriminator, no text': [
    '{ kind: [a], key: a }',
    '9:17-20 schema: “kind” không nhận giá trị “["a"]”. Dùng một trong: created,',
  ],
  'required kind': ['{ key: a }', '9:9-19 schema: Thiếu khóa “kind”.'],
  'no group': ['document-removed', '9:9-25 schema: “changes” phải là một nhóm khóa'],
  'a key of one kind': [
    '{ kind: document-removed, keyy: a }',
    '9:35-39 schema: Không có khóa “keyy” ở đây. Có phải là “key”?',
  ],
  'pattern of a figure': [
    '{ kind: compliance, key: subjects, to: 5 }',
    '9:34-42 schema: “key” đang là “subjects”, nhưng phải là subjectsPerYear, timesPerYear, hoặc activities/',
  ],
  'anyOf of forms': [
    '{ kind: compliance, key: timesPerYear, to: nhiều }',
    '9:52-57 schema: “to” không đúng dạng: Số liệu có nguồn, số lần, hoặc công việc.',
  ],
}

describe('one mistake gives exactly one finding, at its place, with words that help', () => {
  test.each(Object.entries(added))('%s', (_, [lines, finding]) => {
    expect(reported(`${PROCEDURE}${lines}\n`)).toEqual([finding])
  })
  test.each(Object.entries(replaced))('%s', (_, [from, to, finding]) => {
    expect(reported(PROCEDURE.replace(from, to))).toEqual([finding])
  })
  test.each(Object.entries(changes))('%s', (_, [change, finding]) => {
    const [first = '', ...others] = reported(proposal(change), 'proposals/2019/2019-a.yaml')
    expect([first.slice(0, finding.length), others]).toEqual([finding, []])
  })

  test('mistakes at several places are all reported', () => {
    expect(reported(`${PROCEDURE.replace('[commune]', '[xã, huyện]')}dosier: {}\ndossier: { sets: 0 }\n`)).toHaveLength(
      4,
    )
  })
})
