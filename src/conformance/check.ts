import { say, type Localized } from '#model/localized.ts'
import { elements, isAnnexAlone, type ElementRow } from './elements.ts'
import { faults } from './expect.ts'
import type { Facts, Problem } from './facts.ts'
import { readBody, type Paragraph } from './paragraphs.ts'
import { openParts } from './parts.ts'
import { layoutRules } from './rules.ts'
import { readSections } from './sections.ts'

/** A row of Decree 30/2020/NĐ-CP, annex I, and what a document has wrong by it. */
export interface Requirement {
  readonly id: string
  readonly title: Localized
  readonly problems: readonly Problem[]
}

/** Holds a Word file against every row of the decree's table. Throws a failure for what is no Word file. */
export function checkLayout(bytes: Uint8Array, shown: string): readonly Requirement[] {
  const parts = openParts(bytes, shown)
  const facts: Facts = { parts, ...readBody(parts), sections: readSections(parts) }
  return [
    ...elements.map((element) => ({
      id: element.id,
      title: element.title,
      problems: elementProblems(element, facts.paragraphs),
    })),
    ...layoutRules.map(({ id, title, check }) => ({ id, title, problems: check(facts) })),
  ]
}

function elementProblems({ isRequired, look, find }: ElementRow, paragraphs: readonly Paragraph[]): readonly Problem[] {
  const found = find(paragraphs)
  if (found.length === 0 && isRequired && !isAnnexAlone(paragraphs))
    return [{ text: '', message: say('không tìm thấy', 'not found') }]
  return found.flatMap((paragraph) => faults(paragraph, look).map((message) => ({ text: paragraph.text, message })))
}
