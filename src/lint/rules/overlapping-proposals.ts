import { startingCodes, thingOf } from '#change/facts.ts'
import { thingText } from '#change/thing.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { liveChanges, type Proposed } from '#proposal/proposed.ts'
import { at, type Rule } from '../rule.ts'

export const overlappingProposals: Rule = {
  id: 'overlapping-proposals',
  severity: 'warning',
  title: say('Hai phương án thay đổi cùng một thứ', 'Two proposals change the same thing'),
  why: say(
    'Khi phương án này thực hiện xong thì phương án kia dựa trên giá trị không còn đúng, và mức cắt giảm bị tính hai lần.',
    'Once one of them is carried out the other starts from a value of the past, and the saving is counted twice.',
  ),
  example: {
    bad: '# 2019-a: { kind: document-removed, key: to-khai, … }\n# 2020-b, cùng thủ tục: { kind: document-form, key: to-khai, … }',
    good: '# Một phương án cho giấy tờ to-khai; rút phương án kia: status: withdrawn',
  },
  fixable: false,
  *check(catalog) {
    const first = new Map<string, Proposed>()
    for (const proposed of liveChanges(catalog)) {
      const { entry, route } = proposed
      const others = things(proposed).map((thing) => ({ code: thing.code, other: first.get(thing.name) }))
      const clash = others.find(({ other }) => other !== undefined && other.entry !== entry)
      if (clash?.other !== undefined)
        yield {
          place: at(entry, ...route),
          message: say(
            `Phương án ${quoted(clash.other.entry.value.id)} đang thay đổi cùng chỗ này của thủ tục ${clash.code}; gộp hai phương án, hoặc rút một.`,
            `The proposal ${quoted(clash.other.entry.value.id)} changes the same place of the procedure ${clash.code}; join the two, or withdraw one.`,
          ),
          related: [
            {
              place: at(clash.other.entry, ...clash.other.route),
              message: say('Thay đổi của phương án kia.', 'The change of the other proposal.'),
            },
          ],
        }
      for (const { name } of things(proposed)) if (!first.has(name)) first.set(name, proposed)
    }
  },
}

const things = ({ cases }: Proposed): readonly { readonly code: string; readonly name: string }[] =>
  cases.flatMap(({ change }) =>
    startingCodes(change).map((code) => ({ code, name: `${code} ${thingText(thingOf(change))}` })),
  )
