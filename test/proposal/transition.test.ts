import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '#yaml/parse.ts'
import { amendText } from '#edit/amend/amend.ts'
import { addDays } from '#model/date.ts'
import type { Proposal, Status, StatusEvent } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { afterEvent, latestEvent, stepNames, stepsFrom, transitions } from '#proposal/transition.ts'
import { runs } from '../lane.ts'

const statuses = Object.keys(statusWords) as Status[]
const folder = join(import.meta.dirname, '../../catalog/proposals')
const samples = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
const KEYS = Object.keys(
  (
    JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/proposal.schema.json'), 'utf8')) as {
      properties: object
    }
  ).properties,
)

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
const date = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2000-01-01', days))
const event: fc.Arbitrary<StatusEvent> = fc.record(
  { status: fc.constantFrom(...statuses), date, number: word, issuer: word, note: word },
  { requiredKeys: ['status', 'date'], noNullPrototype: true },
)

test('from every status every way ends, and never comes back to where it was', () => {
  const reached = (status: Status, seen: readonly Status[] = []): readonly Status[] => {
    expect(seen).not.toContain(status)
    return [status, ...stepsFrom(status).flatMap((step) => reached(transitions[step].to, [...seen, status]))]
  }
  expect(new Set(reached('draft'))).toEqual(new Set(statuses))
  expect(statuses.filter((status) => stepsFrom(status).length === 0)).toEqual(['implemented', 'rejected', 'withdrawn'])
  for (const step of stepNames) expect(transitions[step].from).not.toContain(transitions[step].to)
})

describe('an event', () => {
  test('is the last of the history, gives the status, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        event,
        fc.option(date, { nil: undefined }),
        (name, added, effectiveFrom) => {
          const before = parse(readFileSync(join(folder, name), 'utf8')).value as Proposal
          const after = afterEvent(before, added, effectiveFrom)
          expect(after).toEqual({
            ...before,
            status: added.status,
            history: [...(before.history ?? []), added],
            ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
          })
          expect(Object.keys(after)).toEqual(KEYS.filter((key) => key in after))
        },
      ),
    )
  })

  test('is written into every file of the sample by its fewest lines, whatever its words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), event, fc.boolean(), (name, added, windows) => {
        const unix = readFileSync(join(folder, name), 'utf8')
        const text = windows ? unix.replaceAll('\n', '\r\n') : unix
        const before = parse(text).value as Proposal
        const wanted = afterEvent(before, added)
        const amended = amendText(text, wanted)
        expect(parse(amended ?? '').value).toEqual(wanted)
        const [linesBefore, linesAfter] = [text.split('\n'), new Set(amended!.split('\n'))]
        expect(linesBefore.filter((line) => !linesAfter.has(line)).every((line) => line.startsWith('status: '))).toBe(
          true,
        )
        if (windows) expect(amended!.replaceAll('\r\n', '')).not.toContain('\n')
      }),
      runs(200),
    )
  })
})

test('the latest event is that of the latest day, of one day the last', () => {
  const history = [
    { status: 'draft', date: '2020-02-01' },
    { status: 'submitted', date: '2020-03-01' },
    { status: 'rejected', date: '2020-03-01' },
    { status: 'draft', date: '2020-01-01' },
  ] as const
  expect(latestEvent({ history } as unknown as Proposal)).toEqual({ event: history[2], index: 2 })
  expect(latestEvent({} as Proposal)).toBeUndefined()
})
