import { statusSince } from '#proposal/status.ts'
import type { Entry } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Proposal } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { mayTake, stepsFrom, type StepName } from '#proposal/transition.ts'
import { positionText } from '#catalog/place-text.ts'

/** What a step does, as a verb. */
const stepWords: Readonly<Record<StepName, Localized>> = {
  submit: say('trình', 'submit'),
  approve: say('ghi nhận thông qua', 'approve'),
  reject: say('ghi nhận không thông qua', 'reject'),
  withdraw: say('rút', 'withdraw'),
  implement: say('ghi nhận đã thực hiện', 'implement'),
}

/** Throws (2) when the step may not be taken in the status of the proposal, or when its status and its history contradict each other. */
export function requireStatus(step: StepName, entry: Entry<Proposal>): void {
  requireAgreement(entry)
  if (!mayTake(step, entry.value)) throw failure(wrongStatus(step, entry))
}

function requireAgreement({ value, source }: Entry<Proposal>): void {
  const { status, history = [] } = value
  const last = history.at(-1)
  if (last === undefined || last.status === status) return
  const [here, there] = [
    { source, at: ['status'] },
    { source, at: ['history', history.length - 1] },
  ].map(positionText)
  const [now, then] = [statusWords[status], statusWords[last.status]]
  throw failure(
    say(
      `${here}: “status” ghi “${now.vi}” nhưng dòng cuối của “history” (${there}) ghi “${then.vi}”; sửa cho khớp rồi làm lại.`,
      `${here}: “status” says “${now.en}” but the last line of “history” (${there}) says “${then.en}”; make them agree and try again.`,
    ),
  )
}

function wrongStatus(step: StepName, { value, source }: Entry<Proposal>): Localized {
  const { id, status } = value
  const since = statusSince(value)
  const [now, verb, next] = [statusWords[status], stepWords[step], whatNext(value)]
  const when = since === undefined ? say('', '') : say(` từ ngày ${printDate(since)}`, ` since ${since}`)
  return say(
    `${positionText({ source, at: ['status'] })}: không thể ${verb.vi} phương án ${quoted(id)} vì phương án ở trạng thái “${now.vi}”${when.vi}; ${next.vi}`,
    `${positionText({ source, at: ['status'] })}: cannot ${verb.en} the proposal ${quoted(id)}: its status is “${now.en}”${when.en}; ${next.en}`,
  )
}

function whatNext({ id, status }: Proposal): Localized {
  const commands = stepsFrom(status)
    .map((step) => `tthc proposal ${step} ${id}`)
    .join(', ')
  if (commands === '')
    return say(
      'đó là trạng thái cuối, muốn đề nghị lại thì soạn phương án mới bằng tthc draft.',
      'that status is final; to propose it again, draft a new one with tthc draft.',
    )
  return say(`từ đây chỉ có thể: ${commands}.`, `from here one may: ${commands}.`)
}
