import { describe, expect, test } from 'vitest'
import { prepareTemplate } from '#template/prepare.ts'
import { faultsOf, small } from './vocabulary.ts'
import { docx, p, table } from './word.ts'

const control = (inside: string): string => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

test.each([
  [
    'a misspelt tag',
    p('Căn cứ {số_quyết_địn}'),
    'Biểu mẫu mau.docx, đoạn “Căn cứ {số_quyết_địn}”: không có thẻ “số_quyết_địn”. Có phải là “số quyết định”? Xem tthc template tags.',
  ],
  [
    'a name nobody knows',
    p('{bánh mì kẹp thịt}'),
    'Biểu mẫu mau.docx, đoạn “{bánh mì kẹp thịt}”: không có thẻ “bánh mì kẹp thịt”. Xem tthc template tags.',
  ],
  ['no name', p('{ }'), 'Biểu mẫu mau.docx, đoạn “{ }”: thẻ {} không có tên.'],
  [
    'a tag outside its block',
    p('{lý do}'),
    'Biểu mẫu mau.docx, đoạn “{lý do}”: thẻ “lý do” chỉ dùng bên trong {#thay đổi}…{/thay đổi}.',
  ],
  [
    'a block that is not closed',
    p('{#thủ tục}') + p('{mã số}'),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}”: khối {#thủ tục} chưa đóng; thêm {/thủ tục}.',
  ],
  [
    'an inner block that is not closed',
    p('{#thủ tục}{#thay đổi}{lý do}{/thủ tục}'),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}{#thay đổi}{lý do}{/thủ tục}”: khối {#thay đổi} chưa đóng; thêm {/thay đổi}.',
  ],
  [
    'a block that was not opened',
    p('xong {/thủ tục}'),
    'Biểu mẫu mau.docx, đoạn “xong {/thủ tục}”: {/thủ tục} không có thẻ mở {#thủ tục} trước nó.',
  ],
  [
    'a list as a text',
    p('{thủ tục}'),
    'Biểu mẫu mau.docx, đoạn “{thủ tục}”: thẻ “thủ tục” là một khối; viết {#thủ tục}…{/thủ tục}.',
  ],
  [
    'a list inside itself',
    p('{#thủ tục}{#thủ tục}{/thủ tục}{/thủ tục}'),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}{#thủ tục}{/thủ tục}{/thủ tục}”: khối “thủ tục” không dùng bên trong khối này.',
  ],
  ['a brace alone', p('a { b'), 'Biểu mẫu mau.docx, đoạn “a { b”: dấu { không có dấu } trong cùng đoạn.'],
  [
    'a tag over two paragraphs',
    p('{cơ') + p('quan}'),
    'Biểu mẫu mau.docx, đoạn “{cơ”: dấu { không có dấu } trong cùng đoạn.',
  ],
  [
    'an option that is none',
    p('{#thủ tục [lặp: trang]}{/thủ tục}'),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục [lặp: trang]}{/thủ tục}”: tùy chọn [lặp: trang] không có; viết [lặp: hàng], [lặp: đoạn] hoặc [lặp: nội dung].',
  ],
  ['merging outside tables', p('{gộp}'), 'Biểu mẫu mau.docx, đoạn “{gộp}”: {gộp} chỉ dùng trong ô của bảng.'],
  [
    'a block from the body into a cell',
    p('{#thủ tục}') + table(['{/thủ tục}', 'x']),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}”: {#thủ tục} và {/thủ tục} không ở cùng một chỗ (cùng thân văn bản, cùng ô hoặc cùng bảng).',
  ],
  [
    'a block over two tables',
    table(['{#thủ tục}', 'x']) + p('') + table(['x', '{/thủ tục}']),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}”: {#thủ tục} và {/thủ tục} không ở cùng một bảng.',
  ],
  [
    'a block down a column',
    table(['{#thủ tục}', 'x'], ['{/thủ tục}', 'x']),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}”: {#thủ tục} và {/thủ tục} ở cùng một cột; đặt {/thủ tục} ở ô cuối của hàng.',
  ],
  [
    'a block in a content control',
    control(p('{#thủ tục}{/thủ tục}')),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}{/thủ tục}”: khối {#thủ tục} không được bắt đầu hoặc kết thúc trong ô điều khiển nội dung của Word.',
  ],
  [
    'a block that ends at a section break',
    p('{#thủ tục}') + p('{/thủ tục}').replace('<w:p>', '<w:p><w:pPr><w:sectPr/></w:pPr>'),
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}”: thẻ của khối {#thủ tục} nằm ở đoạn có ngắt phần (section break); đặt nó ở đoạn riêng.',
  ],
  [
    'a block in a link',
    `<w:p><w:hyperlink><w:r><w:t>{#thủ tục}</w:t></w:r></w:hyperlink><w:r><w:t>{/thủ tục}</w:t></w:r></w:p>`,
    'Biểu mẫu mau.docx, đoạn “{#thủ tục}{/thủ tục}”: thẻ khối “thủ tục” nằm trong liên kết, trường hoặc ô điều khiển của Word; đặt nó ra ngoài.',
  ],
  [
    'the description of a picture',
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{cơ quan}"/></wp:inline></w:drawing></w:r></w:p>',
    'Biểu mẫu mau.docx, đoạn “{cơ quan}”: thẻ chỉ được điền ở thân văn bản, đầu trang và chân trang.',
  ],
])('%s', (_, body, sentence) => {
  expect(faultsOf(docx(body))[0]).toBe(sentence)
})

describe('places and counts', () => {
  test('every fault is reported, in the order of the paper, headers and footers too', () => {
    const file = docx(p('{một hai ba}') + p('{lý do}'), { header: p('{bốn năm sáu}'), footer: p('{#thủ tục}') })
    expect(faultsOf(file).map((sentence) => /đoạn “([^”]*)”/.exec(sentence)?.[1])).toEqual([
      '{một hai ba}',
      '{lý do}',
      '{bốn năm sáu}',
      '{#thủ tục}',
    ])
  })

  test('a tag in a foot note is reported: it would stay as it is', () => {
    const file = docx(p('{cơ quan}'), {
      files: { 'word/footnotes.xml': `<w:footnotes xmlns:w="urn:w">${p('{cơ quan}')}</w:footnotes>` },
    })
    expect(faultsOf(file)).toEqual([
      'Biểu mẫu mau.docx, đoạn “{cơ quan}”: thẻ chỉ được điền ở thân văn bản, đầu trang và chân trang.',
    ])
  })

  test('what is written right has no fault, whatever the spelling', () => {
    const spellings = [
      '{CƠ QUAN}',
      '{co quan}',
      '{cơ_quan}',
      '{ Cơ  quan }',
      '{office}',
      '{“cơ quan”}',
      "{'office'}",
      '{cơ quan}'.normalize('NFD'),
      '{#thủ tục [loopOver: “đoạn”]}{/}',
      "{#thủ_tục [lặp: 'đoạn']}{/thu tuc}",
    ]
    expect(faultsOf(docx(spellings.map((text) => p(text)).join('')))).toEqual([])
  })

  test('main tags that stand nowhere are named', () => {
    const unused = (body: string): readonly string[] =>
      prepareTemplate(docx(body), 'x', small).unused.map(({ id }) => id)
    expect([unused(p('{số quyết định}')), unused(p('{office}'))]).toEqual([['office'], []])
  })
})
