import { thingOf } from '#change/facts.ts'
import { summarize, type JudgedProcedure, type Summary } from '#change/judged.ts'
import type { Effect } from '#model/change.ts'
import type { PageBalance } from '#model/comparison-page.ts'
import type { Block, Content } from '#model/document.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import { effectWords, recordedWords } from '#model/words.ts'
import { balances } from '#review/balance.ts'
import { balanceRow } from './comparison-balance.ts'

/** Effects in the order of importance to a reader. */
export const effectOrder: readonly Effect[] = ['relief', 'burden', 'undetermined', 'neutral']

/** How many changes go which way, what they take and bring each with its net, and what is in no sum. */
export function summaryBlocks(procedures: readonly JudgedProcedure[], language: Language): readonly Block[] {
  const lines = balanceOf(procedures, language).map(({ line }) => line)
  return [
    { type: 'paragraph', role: 'body', content: summaryLine(summarize(procedures), language) },
    ...(lines.length === 0 ? [] : [{ type: 'list', items: lines } as const]),
    ...timeNotes(procedures, language).map((content): Block => ({ type: 'paragraph', role: 'note', content })),
  ]
}

/** "3 thủ tục thay đổi: 4 cắt giảm, 1 tăng gánh nặng …". */
function summaryLine(summary: Summary, language: Language): Content {
  const count = summary.procedures
  const start: Localized = say(
    `${count} thủ tục thay đổi: `,
    `${count} ${count === 1 ? 'procedure' : 'procedures'} changed: `,
  )
  const counts = effectOrder.map((effect) => ({
    text: `${countOf(summary, effect)} ${effectWords[effect][language]}`,
    tone: effect,
    strong: countOf(summary, effect) > 0,
  }))
  const recorded =
    summary.recorded === 0
      ? []
      : [{ text: `, ${summary.recorded} ${recordedWords[language]}`, tone: 'neutral' as const }]
  return [
    { text: start[language] },
    ...counts.flatMap((count_, index) => (index === 0 ? [count_] : [{ text: ', ' }, count_])),
    ...recorded,
  ]
}

/** What is only recorded is counted by itself. */
const countOf = (summary: Summary, effect: Effect): number =>
  effect === 'neutral' ? summary.neutral - summary.recorded : summary[effect]

/** What changes take and bring, by measure; unlike units never meet. */
export function balanceOf(procedures: readonly JudgedProcedure[], language: Language): readonly PageBalance[] {
  const moved = procedures.flatMap(({ changes, ...sides }) =>
    changes
      .filter(({ recorded, unknown }) => recorded !== true && unknown !== true)
      .map(({ change }) => ({ ...sides, change })),
  )
  return balances(moved).map((balance) => balanceRow(balance, language))
}

/** That some times do not compare and are in no sum; nothing where all do. */
export function timeNotes(procedures: readonly JudgedProcedure[], language: Language): readonly string[] {
  const times = procedures
    .flatMap(({ changes }) => changes)
    .filter(({ change, effect }) => thingOf(change).list === 'time' && effect === 'undetermined').length
  return times === 0
    ? []
    : [
        say(
          `${times} thời hạn không so sánh được (khác đơn vị hoặc chưa rõ), không có trong các tổng.`,
          `${times} ${times === 1 ? 'time does' : 'times do'} not compare (other units, or not known) and ${times === 1 ? 'is' : 'are'} in no sum.`,
        )[language],
      ]
}
