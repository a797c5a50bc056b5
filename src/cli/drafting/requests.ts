import { fromOf, toOf, valuePlace } from '#change/facts.ts'
import { sharedParts } from '#catalog/shared.ts'
import { inForce } from '#change/normalize.ts'
import { compare } from '#change/compare.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import { cutsOf } from '#review/cuts.ts'
import { scaledSteps } from '#review/scaled-steps.ts'
import { cutByPercent } from '#review/percent.ts'
import type { DraftRequest } from '#proposal/drafted.ts'
import { quoted } from '#model/nearest.ts'
import { findProcedure } from '../catalog.ts'
import type { Context } from '../command.ts'
import { said } from '../said.ts'
import { chosenCut } from './chosen.ts'
import { askCuts, askProcedure } from './questions.ts'

/** What a draft is asked for on the command line. */
export interface Asked {
  readonly procedure?: readonly string[]
  readonly cut?: readonly string[]
  readonly reason?: readonly string[]
  /** Whether the steps are shortened with a committed time. */
  readonly scaleSteps?: true
}

/** Changes between two sides, to be proposed instead of done. Throws (3) when there are none. */
export function requestsBetween(
  base: Catalog,
  head: Catalog,
  asOf: CalendarDate,
  reasons: readonly string[],
): readonly DraftRequest[] {
  const known = sharedParts({ base, head })
  const changes = compare(known.base, known.head, asOf)
  if (changes.length === 0)
    throw failure(
      say(
        'hai bên không khác nhau; không có gì để soạn thành phương án.',
        'the two sides do not differ; there is nothing to draft.',
      ),
      3,
    )
  return changes.map((change, index) => withReason({ change }, reasons, index, changes.length))
}

/** What is drafted for many procedures at once, and which of them are left out, each with the reason. */
export interface ManyRequests {
  readonly requests: readonly DraftRequest[]
  readonly leftOut: readonly { readonly code: string; readonly why: Localized }[]
}

/** The committed time of many procedures shortened by so many percent. Throws (3) where none can be. */
export function requestsByPercent(
  procedures: readonly Procedure[],
  percent: number,
  reasons: readonly string[],
): ManyRequests {
  const cuts = procedures.map((procedure) => ({ code: procedure.code, cut: cutByPercent(procedure, percent) }))
  const changes = cuts.flatMap(({ cut }) => ('changes' in cut ? cut.changes : []))
  const leftOut = cuts.flatMap(({ code, cut }) => ('why' in cut ? [{ code, why: cut.why }] : []))
  if (changes.length === 0)
    throw failure(
      say(
        `không có thủ tục nào rút ngắn được ${percent}%.${leftOutText(leftOut).vi}`,
        `there is no procedure whose time can be cut by ${percent}%.${leftOutText(leftOut).en}`,
      ),
      3,
    )
  return { requests: changes.map((change, index) => withReason({ change }, reasons, index, changes.length)), leftOut }
}

/** Which procedures a draft leaves out, and why; empty where it leaves out none. */
export function leftOutText(leftOut: ManyRequests['leftOut']): Localized {
  if (leftOut.length === 0) return say('', '')
  const list = (language: Language): string => leftOut.map(({ code, why }) => `${code} (${why[language]})`).join(', ')
  return say(` Không rút ngắn: ${list('vi')}.`, ` Not shortened: ${list('en')}.`)
}

/** What the options name, or a person answers, about procedures in force. Throws when neither can be. */
export async function requestsAbout(
  catalog: Catalog,
  asked: Asked,
  asOf: CalendarDate,
  context: Context,
): Promise<readonly DraftRequest[]> {
  const { cut: words = [], reason: reasons = [] } = asked
  const codes = [...new Set(asked.procedure)]
  const names = namesOf(catalog)
  if (codes.length > 0 && words.length > 0) {
    requireOnce(words)
    return codes.flatMap((code) => {
      const procedure = findProcedure(catalog, code, asOf)
      return words.flatMap((word, index) => {
        const request = withReason({ change: chosenCut(word, cutsOf(procedure, names)) }, reasons, index, words.length)
        return asked.scaleSteps === true ? withSteps(request, procedure) : [request]
      })
    })
  }
  if (words.length > 0)
    throw failure(
      say(
        '--cut cần --procedure để biết cắt ở thủ tục nào.',
        '--cut needs --procedure to know which procedure it cuts.',
      ),
    )
  if (context.io.prompts === undefined) throw failure(NO_TERMINAL)
  const asking = { prompts: await context.io.prompts(context.language), names, language: context.language }
  const procedures: readonly Procedure[] =
    codes.length > 0
      ? codes.map((code) => findProcedure(catalog, code, asOf))
      : [
          await askProcedure(
            inForce(catalog, asOf).map(({ value }) => value),
            asking,
          ),
        ]
  const requests: DraftRequest[] = []
  for (const procedure of procedures) {
    const cuts = await askCuts(procedure, asking)
    requests.push(...(asked.scaleSteps === true ? cuts.flatMap((cut) => withSteps(cut, procedure)) : cuts))
  }
  return requests
}

/** A shorter committed time with the steps shortened in proportion, for the same reason. Throws (2) where they cannot be. */
function withSteps(request: DraftRequest, procedure: Procedure): readonly DraftRequest[] {
  const { change } = request
  const [from, to] = [fromOf(change), toOf(change)]
  if (valuePlace(change) !== 'processingTime.committed' || typeof from !== 'string' || typeof to !== 'string')
    return [request]
  const steps = scaledSteps(procedure, from, to)
  if (steps === undefined)
    throw failure(
      say(
        `--scale-steps: thủ tục ${procedure.code} có nhiều bước hơn mức ${to} chia được; gộp bớt bước trước.`,
        `--scale-steps: the procedure ${procedure.code} has more steps than ${to} can be divided among; join some first.`,
      ),
    )
  return [request, ...steps.map((step) => ({ ...request, change: step }))]
}

/** One thing is cut once: two values for it cannot both hold. */
function requireOnce(words: readonly string[]): void {
  const names = words.map((word) => word.replace(/=.*/su, ''))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined)
    throw failure(
      say(`--cut ${quoted(twice)} ghi hai lần; bỏ một.`, `--cut ${quoted(twice)} is given twice; leave one out.`),
    )
}

const NO_TERMINAL = say(
  'không hỏi được (không có cửa sổ dòng lệnh, hoặc có --yes); ghi --from BASE, hoặc --procedure MÃ và --cut "…" (xem tthc draft --help).',
  'nothing can be asked (no terminal, or --yes); give --from BASE, or --procedure CODE and --cut "…" (see tthc draft --help).',
)

/** One reason holds for everything; several go with the cuts in their order. */
function withReason(request: DraftRequest, reasons: readonly string[], index: number, count: number): DraftRequest {
  if (reasons.length > 1 && reasons.length !== count) {
    throw failure(
      say(
        `có ${reasons.length} --reason cho ${count} thay đổi; ghi một lý do chung hoặc mỗi thay đổi một lý do.`,
        `${reasons.length} --reason for ${count} changes; give one for all or one for each.`,
      ),
    )
  }
  const given = (reasons.length === 1 ? reasons[0] : reasons[index])?.trim()
  const reason = given === '' ? undefined : said('--reason', given)
  return reason === undefined ? request : { ...request, reason }
}
