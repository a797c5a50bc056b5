import { say, type Localized } from '#model/localized.ts'
import { placeholderWordIn } from '#model/placeholder.ts'
import { BASIS, elements } from './elements.ts'
import type { Facts, Problem } from './facts.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Section } from './sections.ts'
import { isOn, within } from '#word/nodes.ts'

/** A row of the table that is not about one element. */
export interface LayoutRule {
  readonly id: string
  readonly title: Localized
  check(facts: Facts): readonly Problem[]
}

const rule = (id: string, vi: string, en: string, check: LayoutRule['check']): LayoutRule => ({
  id,
  title: say(vi, en),
  check,
})
const of = ({ text }: Paragraph, message: Localized): Problem => ({ text, message })
const plain = (message: Localized): Problem => ({ text: '', message })
const NEAR = 1

/** Paper, margins, numbers of pages, letters, paragraphs and tables. */
export const layoutRules: readonly LayoutRule[] = [
  rule('paper', 'Khổ giấy A4', 'Paper A4', ({ sections }) =>
    sections.flatMap(({ width, height }, index) =>
      isNear(Math.min(width, height), 210) && isNear(Math.max(width, height), 297)
        ? []
        : [
            plain(
              inSection(
                index,
                say(`khổ ${width} × ${height} mm, phải là 210 × 297`, `${width} × ${height} mm, must be 210 × 297`),
              ),
            ),
          ],
    ),
  ),
  rule('margins', 'Lề trang', 'Margins', ({ sections }) =>
    sections.flatMap((section, index) => marginFaults(section).map((message) => plain(inSection(index, message)))),
  ),
  rule('page-number', 'Số trang', 'Page numbers', ({ sections }) =>
    sections.flatMap((section, index) => numberFaults(section).map((message) => plain(inSection(index, message)))),
  ),
  rule('font', 'Phông chữ Times New Roman', 'Font Times New Roman', ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const font = paragraph.runs.find((run) => run.text.trim() !== '' && run.font !== 'Times New Roman')
      return font === undefined
        ? []
        : [of(paragraph, say(`phông ${font.font ?? 'mặc định của Word'}`, `font ${font.font ?? "Word's default"}`))]
    }),
  ),
  rule('color', 'Màu chữ đen', 'Black letters', ({ paragraphs }) =>
    paragraphs
      .filter(({ runs }) => runs.some(({ color }) => !['auto', '000000'].includes(color)))
      .map((paragraph) => of(paragraph, say('chữ không phải màu đen', 'text that is not black'))),
  ),
  rule('body', 'Đoạn văn nội dung', 'Paragraphs of the text', ({ paragraphs }) =>
    bodyOf(paragraphs).flatMap((paragraph) => bodyFaults(paragraph).map((message) => of(paragraph, message))),
  ),
  rule('basis-ends', 'Dấu cuối các căn cứ', 'Ends of the legal bases', ({ paragraphs }) => {
    const bases = paragraphs.filter(({ text, table }) => table === undefined && BASIS.test(text))
    return bases.flatMap((basis, index) =>
      basis.text.endsWith(index === bases.length - 1 ? '.' : ';')
        ? []
        : [
            of(
              basis,
              index === bases.length - 1
                ? say('phải kết thúc bằng dấu chấm', 'must end in a full stop')
                : say('phải kết thúc bằng dấu chấm phẩy', 'must end in a semicolon'),
            ),
          ],
    )
  }),
  rule('recipients-ends', 'Dấu các nơi nhận', 'Signs of the recipients', ({ paragraphs }) => {
    const list = elements.find(({ id }) => id === 'recipients')?.find(paragraphs) ?? []
    return list.flatMap((line, index) =>
      line.text.startsWith('- ') && (index === list.length - 1 ? /^- Lưu: .*\.$/u : /;$/u).test(line.text)
        ? []
        : [of(line, say('viết “- …;”, dòng cuối “- Lưu: VT.”', 'write “- …;”, at the end “- Lưu: VT.”'))],
    )
  }),
  rule(
    'table-rows',
    'Hàng đầu bảng lặp lại, hàng không ngắt trang',
    'Header rows repeat, rows do not split',
    ({ tables }) =>
      tables.flatMap(({ ruled, rows }, index) => [
        ...(ruled && rows.length > 1 && rows[0]?.isHeader !== true
          ? [
              plain(
                say(
                  `bảng ${index + 1}: hàng đầu không lặp lại ở trang sau`,
                  `table ${index + 1}: the first row does not repeat`,
                ),
              ),
            ]
          : []),
        ...(rows.some(({ splits }) => splits)
          ? [
              plain(
                say(
                  `bảng ${index + 1}: có hàng bị ngắt giữa hai trang được`,
                  `table ${index + 1}: a row may split across pages`,
                ),
              ),
            ]
          : []),
      ]),
  ),
  rule('hyphenation', 'Không tự ngắt từ', 'No hyphenation', ({ parts: { settings } }) =>
    settings !== undefined && isOn(settings, 'w:autoHyphenation') === true
      ? [plain(say('Word đang tự ngắt từ cuối dòng', 'Word hyphenates at line ends'))]
      : [],
  ),
  rule('placeholders', 'Không còn chỗ chờ điền', 'No placeholders left', ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const found = placeholderWordIn(paragraph.text)
      return found === undefined ? [] : [of(paragraph, say(`còn “${found}”`, `“${found}” is left`))]
    }),
  ),
  rule('revisions', 'Không còn thay đổi chờ chấp nhận', 'No tracked changes left', ({ parts: { document } }) =>
    [...within(document, 'w:ins'), ...within(document, 'w:del')].length > 0
      ? [plain(say('còn thay đổi chưa chấp nhận hoặc bác bỏ', 'some changes are neither accepted nor rejected'))]
      : [],
  ),
]

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR
const inSection = (index: number, { vi, en }: Localized): Localized =>
  index === 0 ? say(vi, en) : say(`phần ${index + 1}: ${vi}`, `section ${index + 1}: ${en}`)

// On a landscape page Word turns the margins along; the binding stays at the left.
const LIMITS = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const
const sides = {
  top: say('lề trên', 'top margin'),
  bottom: say('lề dưới', 'bottom margin'),
  left: say('lề trái', 'left margin'),
  right: say('lề phải', 'right margin'),
}

function marginFaults({ margins }: Section): readonly Localized[] {
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((side) => {
    const [least, most] = LIMITS[side]
    const millimetres = margins[side]
    return millimetres >= least && millimetres <= most
      ? []
      : [
          say(
            `${sides[side].vi} ${millimetres} mm, phải từ ${least} đến ${most}`,
            `${sides[side].en} ${millimetres} mm, must be ${least} to ${most}`,
          ),
        ]
  })
}

function numberFaults({ number, firstIsPlain, startsAtOne }: Section): readonly Localized[] {
  if (number === undefined) return [say('không có số trang ở lề trên', 'no page number in the top margin')]
  return [
    ...(number.centred ? [] : [say('số trang phải ở giữa', 'the page number must be centred')]),
    ...(number.size >= 13 && number.size <= 14
      ? []
      : [say(`số trang cỡ ${number.size}, phải là 13–14`, `page number of size ${number.size}, must be 13–14`)]),
    ...(firstIsPlain ? [] : [say('trang đầu không được có số', 'the first page must carry no number')]),
    ...(startsAtOne ? [] : [say('số trang phải bắt đầu từ 1', 'pages must be numbered from 1')]),
  ]
}

/** What is no other element: justified text. Lines in the middle and lines that are bold throughout are headings. */
function bodyOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const others = new Set(elements.flatMap(({ find }) => find(paragraphs)))
  return paragraphs.filter(
    (paragraph) =>
      paragraph.table === undefined &&
      !others.has(paragraph) &&
      paragraph.align !== 'center' &&
      paragraph.runs.some(({ bold, text }) => !bold && text.trim() !== ''),
  )
}

function bodyFaults({ runs, align, firstLine, before, after, line }: Paragraph): readonly Localized[] {
  return [
    ...(runs.every(({ size }) => size >= 13 && size <= 14)
      ? []
      : [say('cỡ chữ phải là 13–14', 'the size must be 13–14')]),
    ...(align === 'both' ? [] : [say('phải căn đều hai lề', 'must be justified')]),
    ...(firstLine >= 9.9 && firstLine <= 12.8
      ? []
      : [say('dòng đầu phải lùi vào 1–1,27 cm', 'the first line must be indented 1–1.27 cm')]),
    ...(before + after >= 6 ? [] : [say('các đoạn phải cách nhau ít nhất 6 pt', 'at least 6 pt between paragraphs')]),
    ...(line !== undefined && line >= 1 && line <= 1.5
      ? []
      : [say('giãn dòng phải từ đơn đến 1,5', 'line spacing must be single to 1.5')]),
  ]
}
