import type { ChangeOf } from '#model/change.ts'
import { type Localized, say } from '#model/localized.ts'
import { isEnded } from '#model/level-history.ts'
import type { CalendarDate, Level } from '#model/types.gen.ts'
import { levelOrder, levelWords } from '#model/words.ts'
import { fromTo, insteadOf, listed } from '../phrase.ts'
import { property } from '../shapes.ts'
import { burden, chosen, neutral, relief } from '../verdict.ts'

const lowest = (levels: readonly Level[] = []): number => Math.min(...levels.map((level) => levelOrder.indexOf(level)))

const verdicts = {
  nearer: relief('nơi làm thủ tục gần dân hơn', 'the office is nearer to people'),
  farther: burden('nơi làm thủ tục xa dân hơn', 'the office is farther from people'),
  ended: neutral('cấp cũ đã kết thúc theo luật', 'the level that goes was ended by law'),
  same: neutral('nơi gần dân nhất vẫn vậy', 'the nearest office stays the same'),
}

/** Nearer to people is relief (delegation), farther burden; what comes or goes above the nearest level is neither, nor is the end of a level by law. */
function choose(
  from: readonly Level[] = [],
  to: readonly Level[] = [],
  day: CalendarDate | undefined,
): keyof typeof verdicts {
  if (lowest(from) === lowest(to)) return 'same'
  const left = from.filter((level) => !to.includes(level))
  if (day !== undefined && left.length > 0 && left.every((level) => isEnded(level, day))) return 'ended'
  return lowest(to) < lowest(from) ? 'nearer' : 'farther'
}

export const level = property('level', 'levels', {
  formPart: 'authority',
  decidedBy: 'law',
  title: say('Đổi cấp thực hiện', 'Level changed'),
  ...chosen(verdicts, ({ from, to }: ChangeOf<'level'>, { day }) => choose(from, to, day)),
  meaning: ({ from, to }) => {
    const change = insteadOf(
      ...([to, from].map((levels) => listed(levels?.map((id) => levelWords[id]))) as [
        Localized | undefined,
        Localized | undefined,
      ]),
    )
    return say(`Người nộp hồ sơ làm thủ tục ở ${change.vi}`, `Where the applicant goes: ${change.en}`)
  },
  describe: ({ from, to }) => {
    const [a, b] = [from, to].map((levels) => listed(levels?.map((id) => levelWords[id])))
    const delegated = lowest(to) < lowest(from)
    return say(
      `${delegated ? 'Phân cấp' : 'Đổi cấp thực hiện'} ${fromTo(a, b).vi}`,
      `${delegated ? 'Delegated' : 'Level changed'} ${fromTo(a, b).en}`,
    )
  },
})
