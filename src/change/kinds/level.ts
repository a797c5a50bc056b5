import type { ChangeOf } from '#model/change.ts'
import { type Localized, say } from '#model/localized.ts'
import type { Level } from '#model/types.gen.ts'
import { levelOrder, levelWords } from '#model/words.ts'
import { moreMembers } from '../judge.ts'
import { fromTo, insteadOf, listed } from '../phrase.ts'
import { property } from '../shapes.ts'
import { burden, chosen, neutral, relief, undetermined } from '../verdict.ts'

const lowest = (levels: readonly Level[] = []): number => Math.min(...levels.map((level) => levelOrder.indexOf(level)))

const verdicts = {
  nearer: relief('nơi làm thủ tục gần dân hơn', 'the office is nearer to people'),
  farther: burden('nơi làm thủ tục xa dân hơn', 'the office is farther from people'),
  relief: relief('có thêm cấp để chọn', 'there is one more level to choose'),
  burden: burden('bớt cấp để chọn', 'there are fewer levels to choose from'),
  neutral: neutral('vẫn những cấp ấy', 'the levels are the same'),
  undetermined: undetermined(
    'có cấp được thêm, có cấp bị bỏ, nơi gần dân nhất vẫn vậy',
    'some levels join, others leave, the nearest stays',
  ),
}

/** Nearer to people is relief (delegation); at the same distance more levels are. */
function choose(from: readonly Level[] | undefined, to: readonly Level[] | undefined): keyof typeof verdicts {
  if (lowest(from) === lowest(to)) return moreMembers(from, to)
  return lowest(to) < lowest(from) ? 'nearer' : 'farther'
}

export const level = property('level', 'levels', {
  formPart: 'authority',
  decidedBy: 'law',
  title: say('Đổi cấp thực hiện', 'Level changed'),
  ...chosen(verdicts, ({ from, to }: ChangeOf<'level'>) => choose(from, to)),
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
