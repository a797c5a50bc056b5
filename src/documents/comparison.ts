import { fromOf, toOf } from '../change/apply.ts'
import { summarize, type JudgedChange, type JudgedProcedure, type Summary } from '../change/judged.ts'
import type { Block, Content, Document } from '../model/document.ts'
import type { Effect } from '../model/change.ts'
import { say, type Language, type Localized } from '../model/localized.ts'
import type { Place } from '../model/place.ts'
import { effectWords } from '../model/words.ts'

/** File, line and column of a place. */
export type Locate = (place: Place) => { readonly file: string; readonly line: number; readonly column: number }

const effects: readonly Effect[] = ['relief', 'burden', 'undetermined', 'neutral']
const title = say('So sánh thủ tục hành chính', 'Comparison of administrative procedures')
const unchanged = say('Không có thay đổi nào.', 'Nothing has changed.')

/** What a comparison found, summary first, then procedure by procedure in words. */
export function comparison(procedures: readonly JudgedProcedure[], language: Language, locate: Locate): Document {
  const blocks = procedures.length === 0 ? [paragraph(unchanged[language])] : [paragraph(summaryLine(summarize(procedures), language)),
    ...procedures.flatMap((procedure) => procedureBlocks(procedure, language))]
  return { title: title[language], language, blocks, data: comparisonData(procedures, locate) }
}

const paragraph = (content: Content): Block => ({ type: 'paragraph', role: 'body', content })

/** "3 thủ tục thay đổi: 4 cắt giảm, 1 tăng gánh nặng …". */
function summaryLine(summary: Summary, language: Language): Content {
  const count = summary.procedures
  const start: Localized = say(`${count} thủ tục thay đổi: `, `${count} ${count === 1 ? 'procedure' : 'procedures'} changed: `)
  const counts = effects.map((effect) => ({ text: `${summary[effect]} ${effectWords[effect][language]}`, tone: effect, strong: summary[effect] > 0 }))
  return [{ text: start[language] }, ...counts.flatMap((count_, index) => (index === 0 ? [count_] : [{ text: ', ' }, count_]))]
}

function procedureBlocks({ code, name, changes }: JudgedProcedure, language: Language): readonly Block[] {
  const sorted = [...changes].sort((a, b) => effects.indexOf(a.effect) - effects.indexOf(b.effect))
  return [
    { type: 'heading', level: 3, text: `${code} ${name}` },
    { type: 'list', items: sorted.map(({ effect, message }) => [
      { text: effectWords[effect][language], strong: true, tone: effect }, { text: `: ${message[language]}` }]) },
  ]
}

/** The JSON of a comparison; its schema is schemas/output/diff.schema.json. */
function comparisonData(procedures: readonly JudgedProcedure[], locate: Locate): unknown {
  return {
    schemaVersion: 1,
    summary: summarize(procedures),
    procedures: procedures.map(({ code, name, changes }) => ({ code, name, changes: changes.map((change) => changeData(change, locate)) })),
    candidates: [],
  }
}

function changeData({ change, effect, reason, message, meaning, fingerprint, accepted, base, head }: JudgedChange, locate: Locate): unknown {
  return {
    kind: change.kind,
    key: 'key' in change ? change.key : null,
    ...('case' in change ? { case: change.case } : {}),
    from: fromOf(change) ?? null,
    to: toOf(change) ?? null,
    effect, reason, fingerprint, message, meaning, accepted: accepted ?? null,
    base: base === undefined ? null : locate(base),
    head: head === undefined ? null : locate(head),
  }
}
