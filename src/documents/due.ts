import { weekday, type Knowledge } from '#deadline/working-calendar.ts'
import type { Due, Receipt } from '#deadline/due-date.ts'
import { printDate } from '#model/date.ts'
import type { Block, Document } from '#model/document.ts'
import { printDuration, type Duration } from '#model/duration.ts'
import { say, type Language } from '#model/localized.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** What `due` is about: a receipt, the term, the day, and what is known of the calendars of the years between. */
export interface DueInput {
  readonly receipt: Receipt
  readonly duration: Duration
  readonly due: Due
  readonly calendars: readonly { readonly year: number; readonly state: Knowledge }[]
}

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

const moment = (date: CalendarDate, minute: number | undefined): string =>
  minute === undefined ? printDate(date) : `${clock(minute)} ${printDate(date)}`

/** The day on which a dossier is due, and each day that does not count, with its reason. */
export function dueDocument({ receipt, duration, due, calendars }: DueInput, language: Language): Document {
  const text = (vi: string, en: string): string => say(vi, en)[language]
  const { date, minute, begins, skipped } = due
  const answer = `${moment(date, minute)}, ${weekday(date)[language]}`
  const blocks: Block[] = [
    {
      type: 'paragraph',
      role: 'body',
      content: [
        { text: `${moment(receipt.date, receipt.minute)} + ${printDuration(duration, language)} → ` },
        { text: answer, strong: true },
      ],
    },
  ]
  if (skipped.length > 0)
    blocks.push(
      { type: 'paragraph', role: 'body', content: text('Những ngày không tính:', 'Days that do not count:') },
      { type: 'list', items: skipped.map((day) => `${printDate(day.date)}: ${day.reason[language]}`) },
    )
  return {
    title: text('Ngày đến hạn', 'Due date'),
    language,
    blocks,
    data: () => ({
      schemaVersion: 1,
      received: receipt.date,
      receivedAt: receipt.minute === undefined ? null : clock(receipt.minute),
      duration: printDuration(duration),
      begins,
      due: date,
      dueAt: minute === undefined ? null : clock(minute),
      skipped,
      calendars,
    }),
  }
}
