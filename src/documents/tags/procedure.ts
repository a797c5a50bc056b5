import { printCount } from '#model/decimal.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Method } from '#review/cost.ts'
import { gainsOf, type Gain } from '#review/evaluate.ts'
import { benefitTable, benefitsOf } from '../benefit.ts'
import type { FactName } from '../outline/fact.ts'
import { officialText } from '../outline/official.ts'
import { outlineOf, thingsIn, type Outline } from '../outline/outline.ts'
import { factOf, type OutlineThing } from '../outline/thing.ts'
import type { PlanRow } from '../plan-groups.ts'
import { listCells, sentence } from '../plan-list.ts'
import { levelsText } from '../wording.ts'
import { benefitList } from './benefit.ts'
import { changeList } from './change.ts'
import { list, main, text, type Definition } from './definition.ts'
import { costTags, NONE, paperTags } from './saving.ts'

/** A procedure of a plan, its position in the list, and what its tags are printed with. */
export interface ListedProcedure {
  readonly row: PlanRow
  readonly index: number
  readonly names: Names
  readonly method: Method
}

const before = ({ row: { outcomes } }: ListedProcedure): Procedure | undefined => outcomes[0]?.before
const after = ({ row: { outcomes } }: ListedProcedure): Procedure | undefined => outcomes.at(-1)?.after
const gain = ({ row: { outcomes } }: ListedProcedure): Gain | undefined => gainsOf(outcomes)[0]

const outlines = (of: ListedProcedure): readonly [Outline, Outline] => {
  const sides = [before(of), after(of)].map((side) => (side === undefined ? [] : outlineOf(side, of.names)))
  return [sides[0] ?? [], sides[1] ?? []]
}

/** A general time in force, as official texts write it. */
const time = (outline: Outline, name: 'statutory' | 'committed'): string => {
  const found = thingsIn(outline, 'time').map((thing) => factOf(thing, name))[0]
  return found === undefined ? NONE : officialText(found)
}

interface Pair {
  readonly before: OutlineThing | undefined
  readonly after: OutlineThing | undefined
}

/** Things of both sides by their keys: those of before in their order, then the new ones. */
function pairs(of: ListedProcedure, list: OutlineThing['list']): readonly Pair[] {
  const [earlier, later] = outlines(of).map((outline) => thingsIn(outline, list)) as [Things, Things]
  return [...new Set([...earlier, ...later].map(({ key }) => key))].map((key) => ({
    before: earlier.find((thing) => thing.key === key),
    after: later.find((thing) => thing.key === key),
  }))
}

type Things = readonly OutlineThing[]

const said = (thing: OutlineThing | undefined, name: FactName): string | undefined =>
  thing === undefined ? undefined : factOf(thing, name)?.text.vi

const nameOf = (pair: Pair): string => said(pair.after ?? pair.before, 'name') ?? ''
const form = (paper: OutlineThing | undefined): string =>
  said(paper, 'lookup') === undefined ? (said(paper, 'form') ?? NONE) : 'cơ quan tự tra cứu'
const amount = (fee: OutlineThing | undefined): string =>
  [said(fee, 'amount') ?? NONE, said(fee, 'per')].filter((text) => text !== undefined).join('/')

const paperItems: readonly Definition<Pair>[] = [
  text(
    ['paper', 'tên giấy tờ', 'Tên giấy tờ như trong danh mục', 'Name of the paper as in the catalog'],
    'Giấy tờ chứng minh chỗ ở hợp pháp',
    nameOf,
  ),
  text(
    [
      'paper_before',
      'hình thức trước',
      'Cách nộp và số bản trước phương án; “–” khi chưa có',
      'How and how many before; “–” where it was not asked',
    ],
    'nộp 01 bản chính',
    (pair) => form(pair.before),
  ),
  text(
    [
      'paper_after',
      'hình thức sau',
      'Cách nộp và số bản sau phương án; “–” khi bỏ',
      'How and how many after; “–” where it is gone',
    ],
    'nộp 01 bản sao',
    (pair) => form(pair.after),
  ),
]
const feeItems: readonly Definition<Pair>[] = [
  text(['fee', 'tên phí', 'Tên phí, lệ phí', 'Name of the fee'], 'Phí thẩm định, hộ kinh doanh và cá nhân', nameOf),
  text(
    [
      'fee_before',
      'mức thu trước',
      'Mức thu trước phương án; “–” khi chưa có',
      'Amount before; “–” where there was none',
    ],
    '200.000 đồng/điểm kinh doanh',
    (pair) => amount(pair.before),
  ),
  text(
    ['fee_after', 'mức thu sau', 'Mức thu sau phương án; “–” khi bỏ', 'Amount after; “–” where it is gone'],
    '150.000 đồng/điểm kinh doanh',
    (pair) => amount(pair.after),
  ),
]
const naming = {
  prefix: 'procedure_',
  suffix: ' của thủ tục',
  of: ['riêng thủ tục này', 'of this procedure alone'],
} as const

const columns =
  (index: number) =>
  ({ row, names, index: place }: ListedProcedure): string =>
    listCells(row, place, names)[index] ?? ''

const tags: readonly Definition<ListedProcedure>[] = [
  text(['position', 'stt', 'Số thứ tự trong danh mục', 'Position in the list'], '01', ({ index }) =>
    printCount(index + 1),
  ),
  main(text(['code', 'mã số', 'Mã số thủ tục', 'Code of the procedure'], '1.004222', ({ row }) => row.procedure.code)),
  main(
    text(
      ['procedure', 'tên thủ tục', 'Tên thủ tục', 'Name of the procedure'],
      'Đăng ký thường trú',
      ({ row }) => row.procedure.name,
    ),
  ),
  text(
    ['level', 'cấp thực hiện', 'Các cấp giải quyết, cấp cao trước', 'Levels, the higher first'],
    'cấp xã',
    ({ row }) => levelsText(row.procedure.levels),
  ),
  text(
    ['procedure_field', 'lĩnh vực của thủ tục', 'Tên lĩnh vực', 'Name of the field'],
    'Đăng ký, quản lý cư trú',
    ({ row, names }) => names.field(row.procedure.field),
  ),
  text(
    ['authority', 'cơ quan giải quyết', 'Tên cơ quan giải quyết thủ tục', 'Name of the authority that handles it'],
    'Công an xã, thị trấn',
    ({ row, names }) => names.agency(row.procedure.authority),
  ),
  text(
    [
      'provisions',
      'quy định cần sửa đổi',
      'Như cột “Quy định cần sửa đổi, bổ sung” của danh mục',
      'As the column of provisions in our list',
    ],
    'Khoản 2 Điều 21 Luật số 81/2006/QH11; Thông tư số 36/2014/TT-BCA; thuộc thẩm quyền của cơ quan',
    columns(3),
  ),
  text(
    [
      'proposed',
      'nội dung đề nghị',
      'Mọi thay đổi của thủ tục, cách nhau bằng dấu chấm phẩy',
      'All its changes, separated by semicolons',
    ],
    'Bỏ giấy tờ “Bản khai nhân khẩu” (nộp, 01 bản chính); đổi hình thức của “Giấy tờ chứng minh chỗ ở hợp pháp” từ nộp 01 bản chính thành nộp 01 bản sao; rút ngắn thời hạn cam kết từ 12 ngày thành 10 ngày (giảm 02 ngày, 16,67%)',
    columns(4),
  ),
  text(
    [
      'statutory_before',
      'thời hạn luật định trước',
      'Thời hạn luật định trước phương án; “–” khi danh mục không ghi',
      'Statutory time before; “–” where the catalog has none',
    ],
    '15 ngày',
    (of) => time(outlines(of)[0], 'statutory'),
  ),
  text(
    ['statutory_after', 'thời hạn luật định sau', 'Thời hạn luật định sau phương án', 'Statutory time after'],
    '15 ngày',
    (of) => time(outlines(of)[1], 'statutory'),
  ),
  text(
    [
      'committed_before',
      'thời hạn cam kết trước',
      'Thời hạn cam kết trước phương án; không ghi thì là thời hạn luật định',
      'Committed time before; the statutory one where none is written',
    ],
    '12 ngày',
    (of) => time(outlines(of)[0], 'committed'),
  ),
  text(
    ['committed_after', 'thời hạn cam kết sau', 'Thời hạn cam kết sau phương án', 'Committed time after'],
    '10 ngày',
    (of) => time(outlines(of)[1], 'committed'),
  ),
  ...paperTags<ListedProcedure>(naming, (of) => gain(of)?.papers),
  ...costTags<ListedProcedure>(naming, (of) => gain(of)?.cost),
  list(
    [
      'papers',
      'giấy tờ',
      'Các giấy tờ trong thành phần hồ sơ, trước và sau',
      'Papers of the dossier, before and after',
    ],
    (of: ListedProcedure) => pairs(of, 'documents'),
    paperItems,
  ),
  list(
    ['fees', 'phí lệ phí', 'Các khoản phí, lệ phí, trước và sau', 'Fees, before and after'],
    (of: ListedProcedure) => pairs(of, 'fees'),
    feeItems,
  ),
  changeList(({ row: { outcomes }, names }) =>
    outcomes.flatMap((outcome) =>
      outcome.intentions.map((intention) => ({
        intention,
        outcome,
        names,
        wording: sentence(intention, outcome, names),
      })),
    ),
  ),
  benefitList(
    ({ row: { outcomes }, names, method }) => benefitTable(benefitsOf(outcomes, names), method),
    ({ row: { procedure } }) => `${procedure.code} ${procedure.name}`,
  ),
]

/** The block of procedures. */
export const procedureList = <T>(procedures: (of: T) => readonly ListedProcedure[]): Definition<T> =>
  main(
    list(
      [
        'procedures',
        'thủ tục',
        'Các thủ tục của phương án, mỗi thủ tục một lần, theo cấp, lĩnh vực, mã số',
        'The procedures of the proposals, each once, by level, field and code',
      ],
      procedures,
      tags,
    ),
  )
