import { channelsOn } from '#model/channel-history.ts'
import { printDate } from '#model/date.ts'
import { say } from '#model/localized.ts'
import { nearest, quoted } from '#model/nearest.ts'
import { foldDiacritics } from '#model/text.ts'
import { at, type Rule } from '../rule.ts'
import { valuesAt } from '../values.ts'

const CHANNELS = ['channels/*', 'fees/*/channel', 'processingTime/cases/*/channel'].map((path) => path.split('/'))

export const unknownChannel: Rule = {
  id: 'unknown-channel',
  severity: 'error',
  title: say('Cách thức thực hiện không có trong danh sách', 'Way of handing in that there is not'),
  why: say(
    'Dịch vụ công trực tuyến có bốn mức độ đến ngày 14/8/2022, từ ngày 15/8/2022 chỉ còn một phần và toàn trình (Nghị định 42/2022/NĐ-CP). Ghi “online” thì không biết người dân phải đến trụ sở mấy lần.',
    'Online services had four levels until 14 August 2022; since then they are partial or full (Decree 42/2022/NĐ-CP). “online” alone leaves open how often people still have to come.',
  ),
  example: { bad: 'channels: [in-person, online]', good: 'channels: [in-person, online-full]' },
  fixable: false,
  *check({ files }, { asOf }) {
    const known = channelsOn(asOf)
    for (const { source, kind, value, valid } of files) {
      if (valid || kind !== 'procedure') continue
      for (const found of CHANNELS.flatMap((path) => [...valuesAt(value, path)])) {
        if (typeof found.value !== 'string' || WRITTEN.test(found.value)) continue
        const meant = meantBy(found.value, known).map(quoted)
        const day = printDate(asOf)
        yield {
          place: at({ source }, ...found.at),
          message: say(
            `Không có cách thức ${quoted(found.value)}. Vào ngày ${day} ghi ${meant.join(' hoặc ')}.`,
            `There is no channel ${quoted(found.value)}. On ${day} write ${meant.join(' or ')}.`,
          ),
        }
      }
    }
  },
}

/** Every way that the schema knows, of whatever time: such a file has another mistake. */
const WRITTEN = /^(in-person|post|online-([1-4]|partial|full))$/

const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(online|internet|truc tuyen|dvc)/, /^online/],
  [/^(truc tiep|direct|tai bo phan)/, /^in-person$/],
  [/^(buu|mail|postal)/, /^post$/],
]

/** The ways of the day that a word stands for: by its meaning, else by its letters, else all. */
function meantBy(text: string, known: readonly string[]): readonly string[] {
  const words = foldDiacritics(text).replace(/[-_]/g, ' ')
  const [, meaning] = WORDS.find(([pattern]) => pattern.test(words)) ?? []
  if (meaning !== undefined) return known.filter((each) => meaning.test(each))
  const near = nearest(text, known)
  return near === undefined ? known : [near]
}
