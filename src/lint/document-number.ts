const NUMBER = '\\d{1,5}[a-zđ]?(?:\\.\\d{1,3})?'
const YEAR = '(?:19|20)\\d\\d'
const PART = '[A-ZĐƯ][A-Za-zĐđƯư]*\\d{0,2}'
const FORMS = [
  // Laws, and resolutions and ordinances of the Standing Committee, end in the term of the National Assembly.
  new RegExp(`^${NUMBER}/${YEAR}/(?:QH|UBTVQH)\\d{1,2}$`),
  new RegExp(`^${NUMBER}/${YEAR}/NĐ-(?:CP|HĐBT)$`),
  // All the rest, local and old documents too; what is left out here is cut off or has lost its strokes.
  new RegExp(`^${NUMBER}(?:/${YEAR})?/(?!(?:QH|TT|QĐ|NĐ)$|NĐ-|ND-|QD-)[A-ZĐƯ]{1,12}(?:-${PART})*$`),
  // Until about 1996: 217-HĐBT, 57-L/CTN.
  /^\d{1,4}-[A-ZĐ]{1,5}(?:[-/][A-Za-zĐ]{1,6})?$/,
  // These have names and no numbers.
  /^(?:Hiến pháp|Công ước|Hiệp định|Hiệp ước|Nghị định thư)(?: |$)/,
]

/** Whether a text has the form of the number of a Vietnamese legal document, or names one of the kinds that have none. */
export const isDocumentNumber = (text: string): boolean => FORMS.some((form) => form.test(text))

// The first and last year in which only this National Assembly sat; between them lies the year of an election.
const TERMS = [
  [10, 1998, 2001],
  [11, 2003, 2006],
  [12, 2008, 2010],
  [13, 2012, 2015],
  [14, 2017, 2020],
  [15, 2022, 2025],
] as const

/** A law or resolution of the National Assembly with its term behind it, where the year has only one. */
const withTerm = (number: string): string =>
  number.replace(/\/(\d{4})\/QH$/, (text, year: string) => {
    const found = TERMS.find(([, from, to]) => Number(year) >= from && Number(year) <= to)
    return `${text}${found?.[0] ?? ''}`
  })

/**
 * The number that a text was perhaps meant to be: Đ for D and Ð, slashes, no spaces, no words before or glued behind it, the term of the
 * National Assembly; undefined
 * when it is not clear.
 */
export function guessDocumentNumber(text: string): string | undefined {
  const number = text
    .replaceAll('Ð', 'Đ')
    .replace(/[‐-―]/g, '-')
    .replace(/^.{0,60}\bsố\s/iu, '')
  const bare = number.replace(/\s+/gu, '').replace(/[.;,]+$/, '')
  const slashed = bare.replace(/^(\d{1,5}[a-zđ]?)[-_](\d{4})[-_/]/, '$1/$2/')
  const capital = slashed.replace(/\/[a-zđ][a-zđ-]*\d{0,2}$/u, (symbol) => symbol.toUpperCase())
  const signed = capital
    .replace('/ND-', '/NĐ-')
    .replace('/QD-', '/QĐ-')
    // Nothing follows the sign of the Government; what does was glued to it by a table.
    .replace(/\/NĐ-C(?=\p{L}|\d|$).*$/u, '/NĐ-CP')
    .replace(/\/(TT|TTLT|QĐ|NQ|CT)\/(?=\p{Lu})/u, '/$1-')
  const spelt = withTerm(signed)
  return spelt !== text && isDocumentNumber(spelt) ? spelt : undefined
}
