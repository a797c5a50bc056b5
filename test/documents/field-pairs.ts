import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Procedure } from '#model/types.gen.ts'

/** A procedure that says something at every field of the schema. */
export const everyField = parse(readFileSync(new URL('every-field.yaml', import.meta.url), 'utf8')) as Procedure

type Step = string | number
/** What the values of closed lists become. */
const others: Readonly<Record<string, string>> = {
  district: 'province',
  commune: 'ministry',
  citizen: 'household',
  business: 'foreigner',
  'in-person': 'online-full',
  post: 'online-4',
  submit: 'present',
  prepare: 'other',
  'trong ngày': '4 giờ',
}

/** Another value that the schema allows at the same place. */
function altered(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const text = String(value)
  if (others[text] !== undefined) return others[text]
  if (/^1\.\d{6}$/.test(text)) return text.replace('1.0', '1.1')
  if (/^\d/.test(text)) return text.replace(/^\d+/, (number) => String(Number(number) + 1).padStart(2, '0'))
  if (/^[a-c]$/.test(text)) return 'd'
  return /^[a-z-]+$/.test(text) ? `${text}-khac` : `${text} khác`
}

function* leavesOf(value: unknown, at: readonly Step[] = []): Generator<readonly Step[]> {
  if (typeof value !== 'object' || value === null) yield at
  else
    for (const [key, item] of Object.entries(value))
      yield* leavesOf(item, [...at, Array.isArray(value) ? Number(key) : key])
}

function alteredAt(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return altered(value)
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? alteredAt(item, rest) : item))
  return { ...(value as object), [step]: alteredAt((value as Record<Step, unknown>)[step], rest) }
}

/** A route in the notation of `covers`: `dossier.documents[].name`. */
const placeOf = (route: readonly Step[]): string =>
  route
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1)

/** The same procedure with one field altered, for each field that people read: an id only binds things together. */
export const fieldPairs: readonly { readonly field: string; readonly before: Procedure; readonly after: Procedure }[] =
  [...new Map([...leavesOf(everyField)].map((route) => [placeOf(route), route] as const))]
    .filter(([field]) => !field.endsWith('.id'))
    .map(([field, route]) => ({ field, before: everyField, after: alteredAt(everyField, route) as Procedure }))
