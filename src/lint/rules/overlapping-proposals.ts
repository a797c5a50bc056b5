import { startingCodes, thingOf } from '#change/facts.ts'
import { thingText } from '#change/thing.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Code } from '#model/types.gen.ts'
import { liveStandings } from '#proposal/live.ts'
import { proposedAt, type Standing } from '#proposal/standing.ts'
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
  weighs: 'everything',
  *check(catalog, { asOf }) {
    const first = new Map<string, Standing>()
    const reported = new Set<unknown>()
    for (const standing of liveStandings(catalog, asOf)) {
      const { entry, route, written, state } = standing
      // What the catalog does not have is another rule's.
      if (state === 'missing') continue
      const clash = places(standing).find(({ name }) => (first.get(name)?.entry ?? entry) !== entry)
      const other = clash && first.get(clash.name)
      if (clash !== undefined && other !== undefined && !reported.has(written)) {
        reported.add(written)
        yield {
          place: at(entry, ...route),
          message: say(
            `Phương án ${quoted(other.entry.value.id)} đang thay đổi cùng chỗ này của thủ tục ${clash.code}; gộp hai phương án, hoặc rút một.`,
            `The proposal ${quoted(other.entry.value.id)} changes the same place of the procedure ${clash.code}; join the two, or withdraw one.`,
          ),
          related: [
            {
              place: proposedAt(other),
              message: say('Thay đổi của phương án kia.', 'The change of the other proposal.'),
            },
          ],
        }
      }
      for (const { name } of places(standing)) if (!first.has(name)) first.set(name, standing)
    }
  },
}

/** What a change acts on, as text: equal for two changes that cannot both be made as they are written. */
const places = ({ change }: Standing): readonly { readonly code: Code; readonly name: string }[] =>
  startingCodes(change).map((code) => ({ code, name: `${code} ${thingText(thingOf(change))}` }))
