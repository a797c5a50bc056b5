import type { Matched, Matches, Pair } from '#change/matching/matches.ts'
import type { PageSection } from '#model/comparison-page.ts'
import { decimal, printDecimal } from '#model/decimal.ts'
import type { Block } from '#model/document.ts'
import { joinLocalized, say, verbatim, type Language, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Locate } from '#model/place.ts'

// More than a person reads at once; the JSON has them all.
const MOST_LINES = 20

/** The pairs for JSON. */
export const matchData = ({ matches, candidates }: Matches, locate: Locate): object => ({
  candidates: candidates.map((pair) => pairData(pair, locate)),
  matches: matches.map((match) => ({ ...pairData(match, locate), method: match.method })),
})

const pairData = (
  { what, procedures: [{ code }], from, to, names: [base, head], score, evidence, ...places }: Pair,
  locate: Locate,
): object => ({
  what,
  procedure: code,
  from,
  to,
  names: { base, head },
  score: score === undefined ? null : decimal(score).div(1000).toString(),
  evidence,
  base: locate(places.base),
  head: locate(places.head),
})

const titles = {
  inferred: say('Ghép do suy ra, không bên nào khai', 'Matched by inference, declared by neither side'),
  candidates: say('Có thể là một, cần người xác nhận', 'Possibly the same, to be confirmed by a person'),
}
const advice = say(
  'Các cặp này không được ghép: đang tính là bỏ và thêm. Nếu là một thủ tục, ghi mã cũ vào validity.replaces của thủ tục mới; nếu là một giấy tờ, bước hoặc điều kiện, giữ id cũ.',
  'These pairs were not matched: they count as removed and added. For one procedure, name the old code in validity.replaces of the new one; for one paper, step or requirement, keep the old id.',
)

/** Which things were matched by inference, and which pairs a person has to decide. */
export function matchSections(
  { matches, candidates }: Matches,
  language: Language,
  locate: Locate,
): readonly PageSection[] {
  const inferred = matches.filter(({ method }) => method !== 'declared')
  return [
    ...(inferred.length === 0
      ? []
      : [
          {
            title: titles.inferred[language],
            lines: capped(
              inferred.map((pair) => sentence(pair)[language]),
              language,
            ),
          },
        ]),
    ...(candidates.length === 0
      ? []
      : [
          {
            title: titles.candidates[language],
            advice: advice[language],
            lines: capped(
              candidates.map(
                (pair) => `${sentence(pair)[language]} (${lineOf(pair.base, locate)}, ${lineOf(pair.head, locate)})`,
              ),
              language,
            ),
          },
        ]),
  ]
}

function capped(lines: readonly string[], language: Language): readonly string[] {
  const more = lines.length - MOST_LINES
  return more <= 0
    ? lines
    : [
        ...lines.slice(0, MOST_LINES),
        say(`còn ${more} cặp; xem --format json`, `${more} more; see --format json`)[language],
      ]
}

function lineOf(place: Pair['base'], locate: Locate): string {
  const { file, line } = locate(place)
  return `${file}:${line}`
}

const nouns: Readonly<Record<Matched, Localized>> = {
  procedure: say('thủ tục', 'procedure'),
  document: say('giấy tờ', 'paper'),
  step: say('bước', 'step'),
  requirement: say('điều kiện', 'requirement'),
}

/** "1.004222 “A” → 1.009999 “B”: tên giống 100 %, 5 trong 6 giấy tờ trùng (điểm 0,98)". */
function sentence({ what, procedures: [{ code }], from, to, names: [base, head], score, evidence }: Pair): Localized {
  const [before, after] = [quoted(base), quoted(head)]
  const pair =
    what === 'procedure'
      ? verbatim(`${from} ${before} → ${to} ${after}`)
      : say(`${code}, ${nouns[what].vi} ${before} → ${after}`, `${code}, ${nouns[what].en} ${before} → ${after}`)
  const points = score === undefined ? undefined : decimal(score).div(1000)
  const mark =
    points === undefined ? verbatim('') : say(` (điểm ${printDecimal(points, 3)})`, ` (score ${points.toString()})`)
  return joinLocalized([pair, verbatim(': '), joinLocalized(evidence, ', '), mark], '')
}

/** A section where there is no page that has a place for it. */
export const sectionBlocks = ({ title, lines, advice: hint }: PageSection): readonly Block[] => [
  { type: 'heading', level: 3, text: title },
  ...(hint === undefined ? [] : [{ type: 'paragraph', role: 'note', content: hint } as const]),
  { type: 'list', items: lines },
]
