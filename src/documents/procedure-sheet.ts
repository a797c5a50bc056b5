import type { Block, Content, Document, Row } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { absences } from './outline/absence.ts'
import { withCommonSource } from './outline/common.ts'
import type { FactName } from './outline/fact.ts'
import { lineOf } from './outline/line.ts'
import { outlineOf, type Section } from './outline/outline.ts'
import type { OutlineThing } from './outline/thing.ts'

/**
 * What the catalog says of one procedure, part by part: every fact of its outline, and of each part that has nothing, whether that is
 * unknown or none. Ids, which bind its things together, are not in it.
 */
export function procedureSheet(procedure: Procedure, language: Language, names: Names): Document {
  const title = `${procedure.code} ${procedure.name}`
  return {
    title,
    language,
    blocks: [
      { type: 'heading', level: 2, text: title },
      ...outlineOf(procedure, names).flatMap((section) => sectionBlocks(section, language)),
    ],
    data: () => ({ schemaVersion: 1, procedure }),
  }
}

function sectionBlocks(section: Section, language: Language): readonly Block[] {
  if (section.name === 'general') return general(section, language)
  return [
    { type: 'heading', level: 3, text: section.title[language] },
    ...bodyOf(section, language),
    ...(section.presence === 'filled' ? [] : [paragraph(absences[section.presence].plain[language])]),
  ]
}

function bodyOf(section: Section, language: Language): readonly Block[] {
  if (section.name === 'time') return times(section, language)
  return section.name === 'compliance' ? compliance(section, language) : lines(section, language)
}

const paragraph = (content: Content): Block => ({ type: 'paragraph', role: 'body', content })
const list = (things: readonly OutlineThing[], language: Language): readonly Block[] =>
  things.length === 0 ? [] : [{ type: 'list', items: things.map((thing) => lineOf(thing, language)) }]

/** Its code and name are the title. */
const general = ({ things }: Section, language: Language): readonly Block[] =>
  list(
    things.filter(({ key }) => key !== 'code' && key !== 'name'),
    language,
  )

/** The number of sets stands above the papers. */
function lines({ things }: Section, language: Language): readonly Block[] {
  const own = things.filter(({ list: of, derived }) => of !== 'dossier' && derived !== true)
  const sets = things.filter(({ list: of }) => of === 'dossier').map((thing) => paragraph(lineOf(thing, language)))
  return [...sets, ...list(own, language)]
}

/** A source that all figures have stands below them. */
function compliance({ things }: Section, language: Language): readonly Block[] {
  const { things: own, source } = withCommonSource(things)
  const below = source.length === 0 ? [] : [paragraph(lineOf({ list: 'compliance', facts: source }, language))]
  return [...list(own, language), ...below]
}

function times({ things }: Section, language: Language): readonly Block[] {
  const t = (vi: string, en: string): string => say(vi, en)[language]
  if (things.length === 0) return []
  return [
    {
      type: 'table',
      columns: [
        { header: t('Trường hợp', 'Case'), width: 40 },
        { header: t('Luật định', 'Statutory'), width: 22 },
        { header: t('Cam kết', 'Committed'), width: 22 },
        { header: t('Giờ chốt', 'Cut-off'), width: 16 },
      ],
      rows: things.map((thing): Row => ({ cells: timeCells(thing, language, t('Chung', 'General')) })),
    },
  ]
}

function timeCells({ facts }: OutlineThing, language: Language, general: string): readonly string[] {
  const said = (...names: readonly FactName[]): string =>
    facts
      .filter(({ name }) => names.includes(name))
      .map(({ text }) => text[language])
      .join(', ')
  return [
    said('when', 'channel') || general,
    ...(['statutory', 'committed', 'cutOff'] as const).map((name) => said(name) || '–'),
  ]
}
