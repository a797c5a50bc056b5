import { withoutCopies } from './copies.ts'
import { alternatives, type Features } from './features.ts'
import { CITING, EMPTY_PHRASES, FILLERS, phraseAt, phrases, rewritten, SYNONYMS, wordsOf } from './vocabulary.ts'

const COUNT =
  /^\d{1,2}\s+(?:\(\p{L}+\)\s+)?(?:bộ\s+)?(?=(?:bộ|bản|tờ|ảnh|hình|tấm|cái|quyển|cuốn|giấy|đơn|phiếu|hồ sơ)\s)/iu
const PARENTHESES = /\(([^()]*)\)/gu
const TAILS = phrases(
  'theo mẫu',
  'theo quy định',
  'theo phụ lục',
  'theo nghị định',
  'theo thông tư',
  'ban hành kèm theo',
  'quy định tại',
  'mẫu số',
  'theo điều',
  'tại phụ lục',
  'phụ lục',
)
const ISSUES = new Set(wordsOf('cấp ký lập'))
const [DO, OR] = wordsOf('do hoặc') as [string, string]
const [FORM, PROVISION] = [new Set(wordsOf('số mẫu lục')), new Set(wordsOf('điều khoản điểm'))]
const NUMBER = /^(?:\d.*|[ivx]+|[a-zđ])$/u

/** The features of a paper's name: what it is, and apart from that how it is handed in, who issues it, its form and its provision. */
export function paperFeatures(text: string): Features {
  const count = COUNT.exec(text)?.[0] ?? ''
  const plain = text.slice(count.length)
  const aside = withoutCopies(known([...plain.matchAll(PARENTHESES)].map(([, inner = '']) => inner).join(' , ')))
  const main = withoutCopies(known(plain.replace(PARENTHESES, ' ')))
  const [head, tail] = cut(main.rest, startOfTail(main.rest))
  const [name, issuer] = cut(head, startOfIssuer(head))
  const [note, behind] = startOfIssuer(aside.rest) === 0 ? [[], aside.rest] : cut(aside.rest, startOfTail(aside.rest))
  const own = startOfIssuer(behind) === 0 ? behind : []
  const cited = [...tail, ...behind]
  return {
    core: alternatives(kept([...name, ...tail.filter(isMore)])),
    copies: copiesOf(main.found, aside.found),
    notes: {
      note: stated(note),
      issuer: stated([...issuer, ...own]),
      form: numbersAfter(cited, FORM),
      provision: numbersAfter(cited, PROVISION),
      count: /^\d+/.exec(count)?.[0].replace(/^0+(?=\d)/, '') ?? '',
    },
  }
}

const known = (text: string): readonly string[] => rewritten(rewritten(wordsOf(text), SYNONYMS), EMPTY_PHRASES)
const kept = (list: readonly string[]): readonly string[] => list.filter((word) => !FILLERS.has(word))
const stated = (list: readonly string[]): string =>
  kept(list)
    .filter((word) => word !== ',' && word !== OR)
    .join(' ')
const cut = (list: readonly string[], at: number): readonly [readonly string[], readonly string[]] => [
  list.slice(0, at),
  list.slice(at),
]

/** "Bản sao giấy khai sinh (có chứng thực)" is one certified copy; otherwise several words are a choice, and an original goes without saying. */
function copiesOf(main: readonly string[], aside: readonly string[]): string {
  if (main.join() === 'copy' && aside.join() === 'certified') return 'certified'
  const distinct = [...new Set([...main, ...aside])].sort().join()
  return distinct === 'original' ? '' : distinct
}

/** Where a reference to a form or a provision begins. */
function startOfTail(list: readonly string[]): number {
  const at = list.findIndex((_, index) => phraseAt(list, index, TAILS) !== undefined)
  return at === -1 ? list.length : at
}

/** What a reference does not need belongs to the name: "theo Mẫu số 02 và bản vẽ mặt bằng". */
const isMore = (word: string): boolean => !CITING.has(word) && !NUMBER.test(word) && word !== ','

/** "do cơ sở y tế cấp": from "do", when the clause ends the name. */
function startOfIssuer(list: readonly string[]): number {
  const at = list.lastIndexOf(DO)
  return at !== -1 && ISSUES.has(list.at(-1) ?? '') ? at : list.length
}

const numbersAfter = (list: readonly string[], heads: ReadonlySet<string>): string =>
  list.filter((word, index) => heads.has(list[index - 1] ?? '') && NUMBER.test(word) && !word.includes('/')).join(' ')
