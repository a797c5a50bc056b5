const NUMBER = '\\d{1,5}[a-zđ]?(?:\\.\\d{1,3})?'
const PART = '[A-ZĐƯ][A-Za-zĐđƯư]*\\d{0,2}'
const FORMS = [
  // Laws and resolutions of the National Assembly end in its term; 190/2025/NQ-QH and older styles fit the general form.
  new RegExp(`^${NUMBER}/(19|20)\\d\\d/(QH|UBTVQH)\\d{1,2}$`),
  new RegExp(`^${NUMBER}(/(19|20)\\d\\d)?/(?!QH|UBTVQH|N[ĐD]\\b|(?:TT|Q[ĐD])$|[ND]D-|QD-)[A-ZĐƯ]{1,12}(-${PART})*$`),
  new RegExp(`^${NUMBER}/(19|20)\\d\\d/NĐ-(CP|HĐBT)$`),
  // Until about 1996: 57-CP, 217-HĐBT, 57-L/CTN, 26/CP.
  /^\d{1,4}[-/][A-ZĐ]{1,5}([-/][A-Za-zĐ]{1,6})?$/,
  // These have names and no numbers.
  /^(Hiến pháp|Công ước|Hiệp định|Hiệp ước|Nghị định thư)( |$)/,
]

/** Whether a text has the form of the number of a Vietnamese legal document, or names one that has no number. */
export const isDocumentNumber = (text: string): boolean =>
  FORMS.some((form) => form.test(text)) && !/^\d+[a-zđ]?(\/\d{4})?\/(NĐ|QĐ|TT)$/.test(text)

/** The number that a text was perhaps meant to be: Đ for D and Ð, no spaces and words before it, slashes; undefined when it is not clear. */
export function guessDocumentNumber(text: string): string | undefined {
  const bare = text.replace(/[ÐĐ]/g, 'Đ').replace(/[‐-―]/g, '-').replace(/^.*\bsố\s+/iu, '').replace(/\s+/gu, '').replace(/[.;,]+$/, '')
  const slashed = bare.replace(/^(\d{1,5}[a-zđ]?)[-_](\d{4})[-_/]/, '$1/$2/')
  const cased = slashed.replace(/\/([a-zđ][a-zđ-]*\d{0,2})$/u, (symbol) => symbol.toUpperCase())
  const spelt = cased.replace(/\/ND-/, '/NĐ-').replace(/\/QD-/, '/QĐ-')
  return spelt !== text && isDocumentNumber(spelt) ? spelt : undefined
}
