import { say, type Localized } from '#model/localized.ts'
import type { Route } from '#model/place.ts'
import type { Adoption, ProposalItem } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

export const impossibleAdoption: Rule = {
  id: 'impossible-adoption',
  severity: 'error',
  title: say('Chấp thuận kiến nghị không thể có', 'Adoption that cannot be'),
  why: say(
    'Kiến nghị chỉ được thực hiện theo văn bản chấp thuận ghi ở “adopted”; văn bản ấy ghi sai mục, sai thay đổi hay sai ngày thì điều chưa ai chấp thuận cũng được ghi vào danh mục.',
    'A recommendation is carried out by the decision under “adopted”; where that names a wrong item, change or day, what nobody took up is written into the catalog.',
  ),
  example: {
    bad: 'competence: own\nadopted: [{ by: Bộ Tư pháp, number: 04/2020/TT-BTP, date: 2020-05-28, effectiveFrom: 2020-07-16 }]',
    good: 'competence: recommendation\nadopted: [{ by: Bộ Tư pháp, number: 04/2020/TT-BTP, date: 2020-05-28, effectiveFrom: 2020-07-16 }]',
  },
  fixable: false,
  *check({ proposals }) {
    for (const entry of proposals)
      for (const [index, item] of entry.value.items.entries())
        for (const { route, message } of faultsOf(item))
          yield { place: at(entry, 'items', index, 'adopted', ...route), message }
  },
}

interface Fault {
  readonly route: Route
  readonly message: Localized
}

function* faultsOf(item: ProposalItem): Generator<Fault> {
  const { competence, adopted = [], changes } = item
  if (competence === 'own' && adopted.length > 0)
    yield {
      route: [],
      message: say(
        'Mục này thuộc thẩm quyền của cơ quan nên không chờ ai chấp thuận; bỏ “adopted”, hoặc ghi competence: recommendation.',
        "This item is the office's own to decide and waits for nobody; remove “adopted”, or write competence: recommendation.",
      ),
    }
  const taken = new Set<number>()
  for (const [index, adoption] of adopted.entries()) {
    if (adoption.effectiveFrom < adoption.date)
      yield {
        route: [index, 'effectiveFrom'],
        message: say(
          'Văn bản có hiệu lực trước ngày ban hành; kiểm tra lại hai ngày.',
          'The decision applies before it was made; check the two days.',
        ),
      }
    for (const [position, change] of numbersOf(adoption, changes.length).entries()) {
      const place = adoption.changes === undefined ? [index] : [index, 'changes', position]
      if (change > changes.length) yield { route: place, message: outside(change, changes.length) }
      else if (taken.has(change)) yield { route: place, message: twice(change) }
      taken.add(change)
    }
  }
}

/** The changes that a decision takes up, counted from 1. */
const numbersOf = ({ changes }: Adoption, last: number): readonly number[] =>
  changes ?? Array.from({ length: last }, (_, index) => index + 1)

const outside = (change: number, last: number): Localized =>
  say(
    `Mục này chỉ có ${last} thay đổi, không có thay đổi thứ ${change}.`,
    `This item has only ${last} ${last === 1 ? 'change' : 'changes'}; there is no change ${change}.`,
  )

const twice = (change: number): Localized =>
  say(
    `Thay đổi thứ ${change} đã được một văn bản khác chấp thuận; bỏ ở một trong hai.`,
    `Change ${change} is taken up by another decision already; remove it from one of them.`,
  )
