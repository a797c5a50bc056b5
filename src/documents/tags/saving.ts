import { printCount } from '#model/decimal.ts'
import type { Saving } from '#review/measures.ts'
import { dongCell, rateCell } from '../wording.ts'
import { text, type Definition } from './definition.ts'

/** What stands where nothing has figures: unknown is not zero. */
const UNQUANTIFIED = 'chưa lượng hóa'
/** What stands where there is nothing to say. */
export const NONE = '–'

/** "16.502.500 đồng". */
const dongText = (amount: number): string => `${dongCell(amount)} đồng`

/** "13,33%". */
const percent = ({ rate }: Saving): string => (rate === undefined ? NONE : `${rateCell(rate)}%`)

interface Naming {
  /** Begins the English names: "procedure_". */
  readonly prefix: string
  /** Ends the Vietnamese names: " của thủ tục". */
  readonly suffix: string
  /** Of what, in both languages. */
  readonly of: readonly [vi: string, en: string]
}

const EXAMPLES = {
  cost: ['123.768.750 đồng', '107.266.250 đồng', '16.502.500 đồng', '13,33%'],
  papers: ['05', '04', '01', '20%'],
} as const
const SIDES = [
  ['before', 'trước', 'trước phương án', 'before'],
  ['after', 'sau', 'sau phương án', 'after'],
  ['saved', 'giảm', 'cắt giảm được: trước trừ sau', 'saved: before minus after'],
  [
    'rate',
    'tỷ lệ',
    'cắt giảm: giảm chia trước, làm tròn hai chữ số',
    'saved in percent: saved by before, two decimals',
  ],
] as const

/** Four tags of yearly cost in đồng. */
export function costTags<T>(
  { prefix, suffix, of: [vi, en] }: Naming,
  read: (of: T) => Saving | undefined,
): readonly Definition<T>[] {
  return SIDES.map(([side, word, sideVi, sideEn], index) =>
    text(
      [
        `${prefix}cost_${side}`,
        side === 'rate' ? `tỷ lệ giảm chi phí${suffix}` : `chi phí ${word}${suffix}`,
        `${side === 'rate' ? 'Tỷ lệ chi phí' : 'Chi phí một năm'} ${sideVi}, ${vi}; “${UNQUANTIFIED}” khi chưa có số liệu`,
        `Yearly cost ${sideEn}, ${en}; “${UNQUANTIFIED}” without figures`,
      ],
      EXAMPLES.cost[index] ?? '',
      (of) => printed(read(of), side, dongText, UNQUANTIFIED),
    ),
  )
}

/** Four tags of the number of papers. */
export function paperTags<T>(
  { prefix, suffix, of: [vi, en] }: Naming,
  read: (of: T) => Saving | undefined,
): readonly Definition<T>[] {
  return SIDES.map(([side, word, sideVi, sideEn], index) =>
    text(
      [
        `${prefix}papers_${side}`,
        side === 'rate' ? `tỷ lệ giảm giấy tờ${suffix}` : `số giấy tờ ${word}${suffix}`,
        `${side === 'rate' ? 'Tỷ lệ giấy tờ' : 'Số giấy tờ phải nộp, xuất trình'} ${sideVi}, ${vi}; “${NONE}” khi số giấy tờ không đổi`,
        `Papers to bring ${sideEn}, ${en}; “${NONE}” where their number stays`,
      ],
      EXAMPLES.papers[index] ?? '',
      (of) => printed(read(of), side, printCount, NONE),
    ),
  )
}

function printed(
  saving: Saving | undefined,
  side: (typeof SIDES)[number][0],
  print: (amount: number) => string,
  missing: string,
): string {
  if (saving === undefined) return missing
  return side === 'rate' ? percent(saving) : print(saving[side])
}
