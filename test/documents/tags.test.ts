import { beforeAll, describe, expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { lookupIn } from '#proposal/lookup.ts'
import { formalitiesOn } from '#cli/formalities.ts'
import type { ProposalInput } from '#documents/proposal-input.ts'
import { tagValues, vocabulary } from '#documents/tags/vocabulary.ts'
import { namesOf } from '#model/names.ts'
import { everyTag, foldName, type Tag, type TagValues } from '#model/tag.ts'
import { evaluate } from '#review/evaluate.ts'
import { readFolder } from '#sources/folder.ts'
import { fillTemplate } from '#template/fill.ts'
import { prepareTemplate } from '#template/prepare.ts'
import { docx, p, paragraphs, partsOf } from '../template/word.ts'
import { projectFolder } from '../cli/run.ts'
import { slowly } from '../lane.ts'

const all = everyTag(vocabulary)
const ids = [...new Set(all.map(({ id }) => id))]
const inputs: ProposalInput[] = []

beforeAll(() => {
  const { catalog } = load(readFolder(`${projectFolder}/catalog`, projectFolder))
  const lookup = lookupIn(catalog.procedures.map(({ value }) => value))
  for (const { value } of catalog.proposals) {
    inputs.push({
      evaluations: [evaluate(value, lookup, catalog.assumptions?.value, 'scm')],
      names: namesOf(catalog),
      assumptions: catalog.assumptions?.value,
      statistics: undefined,
      formalities: { ...formalitiesOn(catalog, value.year, '2020-11-08'), illustrative: true, date: '2020-11-08' },
    })
  }
})

/** Every text a tag has somewhere in values. */
function* textsIn(values: TagValues): Generator<readonly [string, string]> {
  for (const [id, value] of Object.entries(values)) {
    if (typeof value === 'string') yield [id, value]
    else if (typeof value === 'object') for (const item of value) yield* textsIn(item)
  }
}

describe('the vocabulary', () => {
  test('a name means one tag, in either language', () => {
    const names = ids.flatMap((id) => {
      const { vi } = all.find((tag) => tag.id === id)!
      return [...new Set([foldName(id), foldName(vi)])].map((name) => `${name} ${id}`)
    })
    const twice = names.filter((name) =>
      names.some(
        (other) => other !== name && other.slice(0, other.lastIndexOf(' ')) === name.slice(0, name.lastIndexOf(' ')),
      ),
    )
    expect(twice).toEqual([])
  })

  test('a tag that stands in several places is the same there', () => {
    const reported = (tag: Tag): string =>
      JSON.stringify([tag.vi, tag.kind, tag.description, tag.example, (tag.tags ?? []).map(({ id }) => id)])
    for (const id of ids)
      expect([
        id,
        new Set(all.filter((tag) => tag.id === id).map((tag) => reported({ ...tag, description: { vi: '', en: '' } })))
          .size,
      ]).toEqual([id, 1])
  })

  test('names are NFC, descriptions complete, and no name takes a sign that a tag is written with', () => {
    for (const { id, vi, description } of all) {
      expect(id).toMatch(/^[a-z_]+$/)
      expect(vi).toBe(vi.normalize('NFC'))
      expect(vi).toMatch(/^[\p{Ll} ]+$/u)
      expect(description.vi.length * description.en.length).toBeGreaterThan(0)
    }
  })

  test('every example is what the sample says', () => {
    const said = new Map<string, Set<string>>()
    for (const input of inputs)
      for (const [id, value] of textsIn(tagValues(input))) said.set(id, (said.get(id) ?? new Set()).add(value))
    expect(
      all
        .filter(({ kind, id, example }) => kind === 'text' && said.get(id)?.has(example) !== true)
        .map(({ id, example }) => [id, example, [...(said.get(id) ?? [])].slice(0, 3)]),
    ).toEqual([])
  })
})

describe('a template with every tag', () => {
  /** Every tag on a line of its own, inside the block that it belongs to. */
  const everything = (tags: readonly Tag[]): string =>
    tags
      .map((tag): string => {
        if (tag.kind === 'text') return p(`${tag.id}={${tag.id}}`)
        return (
          p(`{#${tag.vi}}`) +
          (tag.kind === 'list' ? everything(tag.tags ?? []) : p(`${tag.id} holds`)) +
          p(`{/${tag.vi}}`)
        )
      })
      .join('')

  /** The same lines, from the values. */
  const expected = (tags: readonly Tag[], values: TagValues): readonly string[] =>
    tags.flatMap((tag): readonly string[] => {
      const value = values[tag.id]
      if (typeof value === 'string')
        return [`${tag.id}=${value.replace(/\s*\n\s*/g, ' ').replace(/(\d) (?=%)/g, '$1\u00a0')}`]
      if (typeof value === 'object') return value.flatMap((item) => expected(tag.tags ?? [], item))
      return value === true ? [`${tag.id} holds`] : []
    })

  slowly('says every value of every proposal of the sample', async () => {
    const prepared = prepareTemplate(docx(everything(vocabulary)), 'x', vocabulary)
    expect([prepared.faults, prepared.unused]).toEqual([[], []])
    for (const input of inputs) {
      const values = tagValues(input)
      const lines = paragraphs(partsOf(await fillTemplate(prepared, values, 'x', 'x'))['word/document.xml'] ?? '')
      expect(lines).toEqual(expected(vocabulary, values))
      expect(lines.length).toBeGreaterThan(60)
    }
  })
})
