import type { JudgedProcedure } from '#change/judged.ts'
import { say, type Localized } from '#model/localized.ts'

/** How the applicant stands after the changes of one procedure: gains and losses are never weighed against each other. */
type Standing = 'gains' | 'loses' | 'both' | 'open' | 'recorded' | 'same'

function standing({ changes }: JudgedProcedure): Standing {
  const has = (effect: string): boolean => changes.some((change) => change.effect === effect)
  if (has('relief') && has('burden')) return 'both'
  if (has('undetermined')) return 'open'
  if (has('relief')) return 'gains'
  if (has('burden')) return 'loses'
  return changes.some(({ recorded }) => recorded === true) ? 'recorded' : 'same'
}

const phrases: Readonly<Record<Standing, (count: number) => Localized>> = {
  gains: (n) => say(`được lợi ở ${n}`, `gain in ${n}`),
  loses: (n) => say(`chịu thêm ở ${n}`, `carry more in ${n}`),
  both: (n) => say(`vừa được lợi vừa chịu thêm ở ${n}`, `both gain and carry more in ${n}`),
  open: (n) => say(`chưa kết luận được ở ${n}`, `cannot yet be determined in ${n}`),
  recorded: (n) =>
    say(
      `chưa biết lợi hay thiệt ở ${n} (mới ghi nhận)`,
      `cannot be said to gain or lose in ${n} (recorded for the first time)`,
    ),
  same: (n) => say(`không thấy khác ở ${n}`, `feel no difference in ${n}`),
}
const order: readonly Standing[] = ['gains', 'loses', 'both', 'open', 'recorded', 'same']

/** "Trong 5 thủ tục thay đổi, người làm thủ tục được lợi ở 3, chịu thêm ở 1, …": each procedure is counted once. */
export function sentenceOfChanges(procedures: readonly JudgedProcedure[]): Localized {
  const standings = procedures.map(standing)
  const count = (wanted: Standing): number => standings.filter((each) => each === wanted).length
  const parts = order.filter((each) => count(each) > 0).map((each) => phrases[each](count(each)))
  const none =
    count('loses') + count('both') + count('open') + count('recorded') === 0
      ? say('; không thủ tục nào tăng gánh nặng', '; no procedure adds a burden')
      : say('', '')
  const all = procedures.length
  return say(
    `Trong ${all} thủ tục thay đổi, người làm thủ tục ${parts.map(({ vi }) => vi).join(', ')}${none.vi}.`,
    `Of ${all} changed ${all === 1 ? 'procedure' : 'procedures'}, applicants ${parts.map(({ en }) => en).join(', ')}${none.en}.`,
  )
}
