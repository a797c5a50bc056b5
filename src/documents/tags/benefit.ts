import type { Block } from '#model/document.ts'
import { plainText } from '#model/document.ts'
import { list, text, type Definition } from './definition.ts'

/** A line of a table of benefits. */
interface Line {
  readonly procedure: string
  readonly cells: readonly string[]
}

/** The lines of tables of benefits; each under the procedure whose heading stands before it. */
function linesOf(blocks: readonly Block[], label: string): readonly Line[] {
  let procedure = label
  return blocks.flatMap((block) =>
    block.type !== 'table'
      ? []
      : block.rows.flatMap((row): Line[] => {
          const cells = row.cells.map(plainText)
          if (row.kind !== 'group') return [{ procedure, cells }]
          procedure = cells[0] ?? ''
          return []
        }),
  )
}

const cell =
  (index: number) =>
  ({ cells }: Line): string =>
    cells[index] ?? ''

const tags: readonly Definition<Line>[] = [
  text(
    [
      'benefit_procedure',
      'thủ tục có lợi ích',
      'Mã số và tên thủ tục mà dòng này nói đến',
      'Code and name of the procedure the line is about',
    ],
    '1.004222 Đăng ký thường trú',
    ({ procedure }) => procedure,
  ),
  text(
    ['indicator', 'chỉ tiêu', 'Thời hạn, số giấy tờ hoặc chi phí', 'Time, papers or cost'],
    'Thời hạn cam kết',
    cell(0),
  ),
  text(['benefit_before', 'trước', 'Giá trị trước phương án', 'Value before'], '12 ngày', cell(1)),
  text(['benefit_after', 'sau', 'Giá trị sau phương án', 'Value after'], '10 ngày', cell(2)),
  text(
    [
      'benefit_saved',
      'giảm',
      'Trước trừ sau; khác đơn vị thì ghi bằng chữ',
      'Before minus after; in words where the units differ',
    ],
    '02 ngày',
    cell(3),
  ),
  text(
    [
      'benefit_rate',
      'tỷ lệ',
      'Giảm chia trước, phần trăm, không có dấu %',
      'Saved by before in percent, without the sign',
    ],
    '16,67',
    cell(4),
  ),
]

/** The block of benefits, line by line as our tables print them; `label` names the procedure where a table has one alone. */
export const benefitList = <T>(blocks: (of: T) => readonly Block[], label: (of: T) => string): Definition<T> =>
  list(
    [
      'benefits',
      'lợi ích',
      'Các dòng lợi ích: thời hạn, số giấy tờ, chi phí; cái gì không có số thì không có dòng',
      'Lines of benefit: times, papers, cost; what has no figure has no line',
    ],
    (of: T) => linesOf(blocks(of), label(of)),
    tags,
  )
