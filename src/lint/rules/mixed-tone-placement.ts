import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Source } from '#model/place.ts'
import { grouped } from '#model/grouped.ts'
import type { Finding, Rule } from '../rule.ts'
import { byTone, isOldPlacement, type ToneWord } from '../tones.ts'

export const mixedTonePlacement: Rule = {
  id: 'mixed-tone-placement',
  severity: 'warning',
  title: say('Một chữ bỏ dấu theo hai kiểu', 'One word with its tone mark in two places'),
  why: say(
    'Trong cùng một danh mục vừa có “hóa” vừa có “hoá” thì tìm kiếm bằng công cụ khác sót kết quả, và văn bản in ra không thống nhất.',
    'With both “hóa” and “hoá” in one catalog, searches by other tools miss results and printed documents are not uniform.',
  ),
  example: {
    bad: 'name: Hòa giải ở cơ sở\nresults:\n  - { id: bien-ban, name: Biên bản hoà giải }',
    good: 'name: Hòa giải ở cơ sở\nresults:\n  - { id: bien-ban, name: Biên bản hòa giải }',
  },
  fixable: true,
  *check(catalog) {
    for (const [source, own] of grouped(oddSpellings(catalog), ({ words: [first] }) => first?.source)) {
      if (source === undefined) continue
      const fix = { kind: 'rewrite', safe: false, source, text: respelt(source, own) } as const
      for (const { words, usual } of own)
        for (const word of words.slice(0, 1)) yield { ...finding(word, usual, words.length), fix }
    }
  },
}

interface Odd {
  /** All in one file. */
  readonly words: readonly ToneWord[]
  readonly usual: ToneWord
}

/** The spellings that are in the minority, file by file. */
function oddSpellings(catalog: Catalog): readonly Odd[] {
  return [...byTone(catalog).values()].flatMap((words) => {
    const spellings = grouped(words, ({ word }) => word.toLowerCase())
    if (spellings.size < 2) return []
    const [[usual] = [], ...others] = [...spellings.values()].sort((a, b) => b.length - a.length || rank(a) - rank(b))
    return usual === undefined
      ? []
      : others.flatMap((odd) =>
          [...grouped(odd, ({ source }) => source).values()].map((own) => ({ words: own, usual })),
        )
  })
}

/** Where both are as frequent, the habit of official texts wins. */
const rank = ([first]: readonly ToneWord[]): number => (first !== undefined && isOldPlacement(first.word) ? 0 : 1)

function finding({ word, source, at }: ToneWord, usual: ToneWord, count: number): Finding {
  const places = count === 1 ? say('', '') : say(` (${count} chỗ trong tệp này)`, ` (${count} places in this file)`)
  return {
    place: { source, at },
    message: say(
      `Viết ${quoted(word)} ở đây${places.vi}, nơi khác viết ${quoted(usual.word)}; dùng một kiểu bỏ dấu.`,
      `Here it is ${quoted(word)}${places.en}, elsewhere ${quoted(usual.word)}; place tone marks in one way.`,
    ),
    related: [
      {
        place: { source: usual.source, at: usual.at },
        message: say('Kiểu thường dùng trong danh mục.', 'The usual way of this catalog.'),
      },
    ],
  }
}

/** The text of a file with every odd spelling in it made usual; capitals stay. */
function respelt({ text }: Source, own: readonly Odd[]): string {
  const words = own
    .flatMap((odd) => odd.words.map((word) => ({ ...word, usual: odd.usual.word })))
    .sort((a, b) => a.at - b.at)
  const pieces = words.flatMap(({ at, length, word, usual }, index) => [
    inCaseOf(word, usual),
    text.slice(at + length, words[index + 1]?.at),
  ])
  return [text.slice(0, words[0]?.at), ...pieces].join('')
}

function inCaseOf(word: string, usual: string): string {
  if (word === word.toUpperCase()) return usual.toUpperCase()
  const lower = usual.toLowerCase()
  return word[0] === word[0]?.toUpperCase() ? `${lower[0]?.toUpperCase() ?? ''}${lower.slice(1)}` : lower
}
