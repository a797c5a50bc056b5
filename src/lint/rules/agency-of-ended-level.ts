import { referencesIn } from '#change/references.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { grouped } from '#model/grouped.ts'
import { endedLevels, isEnded, type EndedLevel } from '#model/level-history.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Agency, CalendarDate, Procedure } from '#model/types.gen.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'
import { endedIn } from '../terms.ts'

export const agencyOfEndedLevel: Rule = {
  id: 'agency-of-ended-level',
  severity: 'warning',
  title: say('Cơ quan của cấp đã kết thúc trong catalog.yaml', 'Agency of an ended level in catalog.yaml'),
  why: say(
    'Cơ quan của cấp đã kết thúc không còn giải quyết gì: thủ tục còn hiệu lực mà giao cho nó thì quy trình và văn bản in tên một cơ quan không còn. Cơ quan chỉ dùng trong thủ tục đã kết thúc thì giữ lại để tra cứu.',
    'An agency of a level that has ended settles nothing: where a procedure in force names it, processes and documents print an office that does not exist. One that only ended procedures name stays for the record.',
  ),
  example: {
    bad: 'asOf: 2025-08-01\nagencies:\n  - { id: phong-tu-phap, name: Phòng Tư pháp, level: district }    # thủ tục cấp xã còn giao bước cho phòng này',
    good: 'asOf: 2025-08-01\nagencies:\n  - { id: phong-van-hoa-xa-hoi, name: Phòng Văn hóa - Xã hội, level: commune }',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    const { profile } = catalog
    const ended = (profile?.value.agencies ?? []).flatMap((agency, index) => {
      const level = endOf(agency, asOf)
      return level === undefined ? [] : [{ agency, index, level }]
    })
    if (profile === undefined || ended.length === 0) return
    const users = usersOf(catalog, asOf)
    for (const { agency, index, level } of ended) {
      const message = messageOf(agency, level, users(agency.id))
      if (message !== undefined)
        yield { place: at(profile, 'agencies', index, agency.level === undefined ? 'name' : 'level'), message }
    }
  },
}

/** The ended level of an agency: the one that it states, or the one of which its name speaks. */
function endOf({ level, name }: Agency, asOf: CalendarDate): EndedLevel | undefined {
  if (level !== undefined) return isEnded(level, asOf) ? endedLevels.find((ended) => ended.level === level) : undefined
  const ends = new Set(endedIn(name, asOf).map(({ until }) => until))
  return endedLevels.find(({ last }) => ends.has(last))
}

/** Codes of the procedures that name an agency. */
interface Users {
  /** In force, and not of an ended level themselves: those have their own finding. */
  readonly now: readonly string[]
  readonly ever: readonly string[]
}

function usersOf(catalog: Catalog, asOf: CalendarDate): (agency: string) => Users {
  const living = inForce(catalog, asOf).filter(({ value }) => !value.levels.some((level) => isEnded(level, asOf)))
  const [now, ever] = [codesByAgency(living), codesByAgency(catalog.procedures)]
  return (agency) => ({ now: now.get(agency) ?? [], ever: ever.get(agency) ?? [] })
}

function codesByAgency(procedures: readonly Entry<Procedure>[]): ReadonlyMap<string, readonly string[]> {
  const named = procedures.flatMap(({ value }) => {
    const agencies = [...referencesIn(value)].filter(({ to }) => to === 'agency').map(({ id }) => id)
    return [...new Set(agencies)].map((agency) => ({ agency, code: value.code }))
  })
  return new Map(
    [...grouped(named, ({ agency }) => agency)].map(([agency, list]) => [agency, list.map(({ code }) => code)]),
  )
}

function messageOf({ name }: Agency, { last }: EndedLevel, { now, ever }: Users): Localized | undefined {
  const day = printDate(last)
  if (ever.length === 0)
    return say(
      `Cấp của ${quoted(name)} kết thúc hết ngày ${day}, và không thủ tục nào dẫn cơ quan này; bỏ mục này.`,
      `The level of ${quoted(name)} ended with ${day}, and no procedure names this agency; remove it.`,
    )
  if (now.length === 0) return undefined
  const codes = now.slice(0, 3).map(quoted).join(', ')
  const more = now.length > 3 ? ', …' : ''
  return say(
    `Cấp của ${quoted(name)} kết thúc hết ngày ${day}, nhưng thủ tục còn hiệu lực vẫn giao cho cơ quan này (${codes}${more}); ghi cơ quan nhận nhiệm vụ.`,
    `The level of ${quoted(name)} ended with ${day}, but procedures in force still name this agency (${codes}${more}); write the one that took over.`,
  )
}
