import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Evidence } from './evidence.ts'
import type { ItemMethod, ItemPair } from './items.ts'
import type { Permille } from './likeness.ts'

const same: Readonly<Record<'field' | 'authority' | 'level', readonly [Localized, Localized]>> = {
  field: [say('cùng lĩnh vực', 'same field'), say('khác lĩnh vực', 'another field')],
  authority: [say('cùng cơ quan giải quyết', 'same authority'), say('khác cơ quan giải quyết', 'another authority')],
  level: [say('cùng cấp thực hiện', 'same level'), say('khác cấp thực hiện', 'another level')],
}

/** "tên giống 92 %". */
const nameWords = (value: Permille): Localized =>
  say(`tên giống ${Math.floor(value / 10)} %`, `names ${Math.floor(value / 10)} % alike`)

/** One piece of evidence in words: "5 trong 6 giấy tờ trùng". */
export function evidenceWords(evidence: Evidence): Localized {
  if (evidence.of === 'name') return nameWords(evidence.value)
  if (evidence.of === 'papers')
    return say(
      `${evidence.shared} trong ${evidence.most} giấy tờ trùng`,
      `${evidence.shared} of ${evidence.most} papers in common`,
    )
  if (evidence.of === 'basis')
    return say(
      `${evidence.shared} trong ${evidence.most} văn bản căn cứ trùng`,
      `${evidence.shared} of ${evidence.most} legal documents in common`,
    )
  return same[evidence.of][evidence.value === 1000 ? 0 : 1]
}

/** What speaks for two items being one: the type of paper that both have, and how much their words are alike. */
export function itemEvidence({ list, from, to, score }: ItemPair, method?: ItemMethod): readonly Localized[] {
  const percent = Math.floor(score / 10)
  const type =
    from.type !== undefined && from.type === to.type
      ? [say(`cùng loại giấy tờ ${quoted(from.type)}`, `same type of paper ${quoted(from.type)}`)]
      : []
  const words = method === 'name' ? say('tên trùng', 'same name') : nameWords(score)
  const texts =
    method === 'name'
      ? say('lời văn trùng', 'same wording')
      : say(`lời văn giống ${percent} %`, `wording ${percent} % alike`)
  return [...type, list === 'requirements' ? texts : words]
}
