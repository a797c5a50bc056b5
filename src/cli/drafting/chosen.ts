import { whyNotShorter } from '#review/shortened.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Change } from '#model/change.ts'
import type { Cut } from '#review/cuts.ts'

/** What is wrong with the new value of a cut; undefined when it is a real cut. */
export function faultOf({ asks, now }: Cut, to: string): Localized | undefined {
  if (asks === 'amount') {
    if (!/^\d{1,12}$/.test(to))
      return say('ghi số đồng bằng chữ số, như 50000.', 'write the đồng in digits, such as 50000.')
    return Number(to) < Number(now)
      ? undefined
      : say('mức thu mới phải thấp hơn mức nay.', 'the new amount must be lower than the present one.')
  }
  return asks === 'duration' ? whyNotShorter(String(now), to) : undefined
}

/** The change that `KIND[:KEY][=TO]` asks for. Throws when the procedure has no such thing to cut, or the value is no cut. */
export function chosenCut(word: string, cuts: readonly Cut[]): Change {
  const [, name = '', to] = /^([^=]*)(?:=(.*))?$/su.exec(word) ?? []
  const cut = cuts.find((one) => one.name === name)
  if (cut === undefined) throw failure(noSuchCut(name, cuts))
  if (cut.asks === undefined && to !== undefined)
    throw failure(
      say(
        `--cut ${name}: thay đổi này không nhận giá trị sau dấu =.`,
        `--cut ${name}: this change takes no value after =.`,
      ),
    )
  if (cut.asks === undefined) return cut.change()
  if (to === undefined)
    throw failure(
      say(
        `--cut ${name}: thiếu giá trị mới; ghi --cut "${name}=…".`,
        `--cut ${name}: the new value is missing; write --cut "${name}=…".`,
      ),
    )
  const fault = faultOf(cut, to)
  if (fault !== undefined) throw failure(say(`--cut ${name}: ${fault.vi}`, `--cut ${name}: ${fault.en}`))
  return cut.change(valueOf(cut, to))
}

/** The value of a change that an answer means. */
export const valueOf = ({ asks }: Cut, answer: string): string | number =>
  asks === 'amount' ? Number(answer) : answer.normalize('NFC').trim()

function noSuchCut(name: string, cuts: readonly Cut[]): Localized {
  const names = cuts.map((cut) => cut.name)
  const meant = didYouMean(name, names)
  return say(
    `--cut ${quoted(name)}: thủ tục không có gì như vậy để cắt.${meant.vi} Có: ${names.join(', ')}.`,
    `--cut ${quoted(name)}: the procedure has nothing like that to cut.${meant.en} There are: ${names.join(', ')}.`,
  )
}
