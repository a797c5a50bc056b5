import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isFailure } from '#model/failure.ts'
import { prepareTemplate } from '#template/prepare.ts'
import { small } from './vocabulary.ts'
import { docx, p } from './word.ts'

function refused(bytes: Uint8Array): string {
  try {
    prepareTemplate(bytes, 'mau.docx', small)
  } catch (error) {
    if (isFailure(error) && error.exitCode === 2) return error.localized.vi
    throw error
  }
  return 'not refused'
}

const UNREADABLE =
  'mau.docx: không phải tệp Word (.docx) đọc được; mở bằng Word, bỏ mật khẩu nếu có, lưu lại dạng .docx rồi làm lại.'
const TOO_LARGE = 'mau.docx: tệp quá lớn so với một văn bản hành chính; bỏ bớt hình, lưu lại rồi làm lại.'
const UNFINISHED =
  'mau.docx: tệp còn thay đổi chưa chấp nhận hoặc còn nhận xét; chấp nhận các thay đổi, xóa các nhận xét, lưu lại rồi làm lại.'
const broken = (path: string): string => `mau.docx: phần ${path} bị hỏng; mở bằng Word, lưu lại dạng .docx rồi làm lại.`
const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const WORD = 'application/vnd.ms-word'

const OUTSIDE =
  '<Relationships><Relationship Type="x/subDocument" Target="http://a.example/b" TargetMode="External"/></Relationships>'
const field = (...runs: readonly string[]): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((run) => `<w:r><w:instrText>${run}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const activeField = (words: string): string =>
  `mau.docx: trường “${words}” của Word lấy nội dung hay chạy chương trình từ bên ngoài; xóa trường ấy rồi làm lại.`

describe('what is refused, each in one sentence', () => {
  test.each([
    ['no archive', text('Kính gửi'), UNREADABLE],
    ['nothing', new Uint8Array(), UNREADABLE],
    ['half an archive', docx(p('x')).slice(0, 700), UNREADABLE],
    ['another archive', zipSync({ 'a.txt': text('x') }), UNREADABLE],
    ['no body', docx('', { files: { 'word/document.xml': null } }), UNREADABLE],
    ['a broken body', docx('<w:p>'), broken('word/document.xml')],
    [
      'a document type',
      docx('', { files: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      'mau.docx: phần word/document.xml khai báo DOCTYPE, điều Word không bao giờ ghi; mở bằng Word, lưu lại dạng .docx rồi làm lại.',
    ],
    ['elements without end', docx('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)), broken('word/document.xml')],
    [
      'broken relations',
      docx(p('x'), { files: { 'word/_rels/document.xml.rels': '<' } }),
      broken('word/_rels/document.xml.rels'),
    ],
    ['a bomb in the body', docx('', { files: { 'word/document.xml': new Uint8Array(17 * 1024 * 1024) } }), TOO_LARGE],
    [
      'a bomb in pictures',
      docx(p('x'), { files: { 'word/media/a.png': new Uint8Array(130 * 1024 * 1024) } }),
      TOO_LARGE,
    ],
    [
      'a bomb of entries',
      docx(p('x'), {
        files: Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`word/media/${index}`, text('x')])),
      }),
      'mau.docx: tệp chứa hơn 2000 tệp bên trong, không phải tệp do Word lưu; mở bằng Word, lưu lại dạng .docx rồi làm lại.',
    ],
    [
      'a path that leads out',
      docx(p('x'), { files: { '../../evil.txt': 'x' } }),
      'mau.docx: bên trong có đường dẫn “../../evil.txt” trỏ ra ngoài tệp; mở bằng Word, lưu lại dạng .docx rồi làm lại.',
    ],
    ['a file too long', new Uint8Array(33 * 1024 * 1024), TOO_LARGE],
    [
      'macros',
      docx(p('x'), { type: `${WORD}.document.macroEnabled.main+xml` }),
      'mau.docx: tệp có macro; lưu lại dạng .docx (không macro) rồi làm lại.',
    ],
    [
      'macros under a false type',
      docx(p('x'), { files: { 'word/vbaProject.bin': text('x') } }),
      'mau.docx: tệp có macro; lưu lại dạng .docx (không macro) rồi làm lại.',
    ],
    [
      'a .dotx',
      docx(p('x'), { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
      'mau.docx: không phải văn bản .docx; lưu lại dạng .docx rồi làm lại.',
    ],
    [
      'a picture from outside',
      docx(p('x'), { relations: [['image', 'http://a.example/b.png', 'External']] }),
      'mau.docx: tệp lấy nội dung từ bên ngoài (http://a.example/b.png); chèn nội dung ấy vào tệp rồi làm lại.',
    ],
    [
      'a file as a link',
      docx(p('x'), { relations: [['hyperlink', 'file:///etc/passwd', 'External']] }),
      'mau.docx: tệp lấy nội dung từ bên ngoài (file:///etc/passwd); chèn nội dung ấy vào tệp rồi làm lại.',
    ],
    [
      'thousands of tags',
      docx(p('{office}'.repeat(1001)) + p('{office}'.repeat(1000))),
      'mau.docx: biểu mẫu có hơn 2000 thẻ; dùng khối lặp thay cho các thẻ lặp lại.',
    ],
    ['tracked changes', docx(`<w:p><w:ins w:author="A">${p('x')}</w:ins></w:p>`), UNFINISHED],
    [
      'remarks',
      docx(p('x'), {
        files: { 'word/comments.xml': '<w:comments xmlns:w="urn:w"><w:comment w:author="A"/></w:comments>' },
      }),
      UNFINISHED,
    ],
    [
      'relations in capitals',
      docx(p('x'), { files: { 'word/_rels/SETTINGS.XML.RELS': OUTSIDE } }),
      'mau.docx: tệp lấy nội dung từ bên ngoài (http://a.example/b); chèn nội dung ấy vào tệp rồi làm lại.',
    ],
    ['a field that starts a program', docx(field('DDE', 'AUTO c:\\\\cmd.exe')), activeField('DDEAUTO c:\\\\cmd.exe')],
    [
      'a picture that a field fetches',
      docx(p('x'), { header: field(' INCLUDEPICTURE "http://a.example/b.png"') }),
      activeField('INCLUDEPICTURE "http://a.example/b.png"'),
    ],
    [
      'a text that a short field fetches',
      docx('<w:p><w:fldSimple w:instr="includetext x"/></w:p>'),
      activeField('includetext x'),
    ],
    [
      'a program inside',
      docx(p('x'), { relations: [['oleObject', 'embeddings/o.bin']] }),
      'mau.docx: tệp nhúng đối tượng ngoài Word (embeddings/o.bin); thay bằng chữ, bảng hay hình rồi làm lại.',
    ],
    [
      'a page of the web inside',
      docx(p('x'), { relations: [['aFChunk', 'a.html']] }),
      'mau.docx: tệp nhúng đối tượng ngoài Word (a.html); thay bằng chữ, bảng hay hình rồi làm lại.',
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(refused(bytes)).toBe(sentence)
  })
})

test('an entry that claims to be short is unpacked no further than it claims', () => {
  const bytes = docx(p('x'.repeat(3_000_000)))
  const at = Buffer.from(bytes).lastIndexOf('word/document.xml') - 46
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 1000, true)
  expect([UNREADABLE, broken('word/document.xml')]).toContain(refused(bytes))
})

test('fields that Word counts itself, and a workbook that belongs to a chart, are kept', () => {
  const bytes = docx(field(' PAGE ') + field(' LINKS '), { relations: [['package', 'embeddings/chart.xlsx']] })
  expect(refused(bytes)).toBe('not refused')
})

test('a link to a page, and no remarks in the part for remarks, are no harm', () => {
  expect(
    refused(
      docx(p('x'), {
        relations: [['hyperlink', 'https://a.example', 'External']],
        files: { 'word/comments.xml': '<w:comments xmlns:w="urn:w"/>' },
      }),
    ),
  ).toBe('not refused')
})
