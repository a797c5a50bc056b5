import type { Language } from '#model/localized.ts'
import { uncapitalized } from '#model/text.ts'
import type { Fact, FactName } from './fact.ts'
import type { OutlineThing } from './thing.ts'

const dash = (text: string): string => ` – ${text}`
const comma = (text: string): string => `, ${text}`
const brackets = (text: string): string => ` (${text})`

/** Facts that read behind what their thing is called without a label. */
const unlabelled: Partial<Record<FactName, (text: string) => string>> = {
  form: dash,
  amount: (text) => `: ${text}`,
  per: (text) => `/${text}`,
  by: dash,
  duration: dash,
  order: (text) => `; ${text}`,
  lawTitle: brackets,
  lawDate: comma,
  issuer: comma,
  group: dash,
  verified: brackets,
}

/** A thing in one line: "Tờ khai – nộp 01 bản chính; mẫu: HK02". `words` are those of a fact, where they are not its own. */
export function lineOf(
  { facts: [head, ...others] }: OutlineThing,
  language: Language,
  words = (fact: Fact): string => fact.text[language],
): string {
  if (head === undefined) return ''
  const start = head.label === undefined ? words(head) : `${head.label[language]}: ${words(head)}`
  const rest = others.map((fact) => {
    const label = fact.label === undefined ? '' : `${uncapitalized(fact.label[language])}: `
    return unlabelled[fact.name]?.(words(fact)) ?? `; ${label}${words(fact)}`
  })
  return [start, ...rest].join('')
}
