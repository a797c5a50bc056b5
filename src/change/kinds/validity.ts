import { printDate } from '../../model/date.ts'
import { joinLocalized, say, type Localized } from '../../model/localized.ts'
import type { ProcedureValidity } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { fromTo, listed } from '../phrase.ts'
import { property } from '../shapes.ts'

function words(validity: ProcedureValidity | undefined): Localized | undefined {
  const { from, to, replaces, replacedBy } = validity ?? {}
  return listed([
    ...(from === undefined ? [] : [say(`hiệu lực từ ${printDate(from)}`, `in force from ${from}`)]),
    ...(to === undefined ? [] : [say(`đến hết ${printDate(to)}`, `until ${to}`)]),
    ...(replaces === undefined ? [] : [say(`thay thế ${replaces.join(', ')}`, `replacing ${replaces.join(', ')}`)]),
    ...(replacedBy === undefined ? [] : [say(`được thay bằng ${replacedBy.join(', ')}`, `replaced by ${replacedBy.join(', ')}`)]),
  ])
}

export const validity = property('validity', 'validity', {
  effect: always('neutral'),
  describe: ({ from, to }) => joinLocalized([say('Đổi hiệu lực', 'Validity changed'), fromTo(words(from), words(to))], ' '),
})
