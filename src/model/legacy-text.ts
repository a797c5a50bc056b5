/** How a Vietnamese text was written before Unicode, or misread since. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'UTF-8'

/** A text that was damaged on its way, and what it said. */
export interface Repaired {
  /** The encoding it was written in; for UTF-8, that it was read as Windows-1252 or Latin-1. */
  readonly encoding: LegacyEncoding
  readonly text: string
}

// Both lists in one order. TCVN3 (ABC) has its capitals with marks only as vowels of their own: fonts draw the others.
const TCVN3 = '¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ'
const TCVN3_MEANT = 'ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

// VNI writes a mark as a letter behind the vowel; these stand alone.
const VNI = 'ñôöìíæóòî'
const VNI_MEANT = 'đơưìíỉĩịỵ'
const VNI_TONES: Readonly<Record<string, string>> = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const VNI_HATS: Readonly<Record<string, string>> = {
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const VNI_MARKS: Readonly<Record<string, string>> = { ...VNI_TONES, ...VNI_HATS }
// A vowel with its mark, or a letter that stands alone.
const VNI_LETTER = new RegExp(`([aeouyôö])([${Object.keys(VNI_MARKS).join('')}])|[${VNI}]`, 'gi')

// What Windows-1252 prints for the bytes 0x80–0x9f, where it prints anything.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text as it was meant, where it is TCVN3, VNI, or UTF-8 read as Latin-1; undefined for a text that is not, or that does not
 * become Vietnamese by it. What reads as Vietnamese already is never taken for damaged.
 */
export function repaired(text: string): Repaired | undefined {
  const damaged = strangeWords(text)
  if (damaged === 0) return undefined
  const [best] = REPAIRS.flatMap(([encoding, repair]) => {
    const meant = repair(text)
    return meant === undefined ? [] : [{ encoding, text: meant, left: strangeWords(meant) }]
  }).sort((a, b) => a.left - b.left)
  // A foreign name may stay strange among words that were repaired.
  return best === undefined || best.left * 3 > damaged ? undefined : { encoding: best.encoding, text: best.text }
}

const WORD = /[\p{L}\p{M}\p{N}\p{S}\u00a1-\u00bf\u0080-\u009f]+/gu
const ASCII = /^[\x20-\x7e]*$/
const NUCLEI =
  'uyê|uya|uyu|uây|uôi|ươi|ươu|oai|oay|oao|oeo|yêu|iêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]'
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?(?:${NUCLEI})(?:ch|ng|nh|[cmnpt])?$`,
  'u',
)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** How many words have letters beyond ASCII and are no Vietnamese syllable. */
const strangeWords = (text: string): number =>
  (text.normalize('NFC').match(WORD) ?? []).filter((word) => !ASCII.test(word) && !isSyllable(word)).length

function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES)?.length ?? 0
  return tones <= 1 && SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'))
}

/** Bytes that somebody read one by one, read as UTF-8. */
function fromMisreadUtf8(text: string): string | undefined {
  const bytes = [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0
    const windows = WINDOWS.indexOf(letter)
    return windows === -1 ? code : 0x80 + windows
  })
  if (bytes.some((byte) => byte > 0xff)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).normalize('NFC')
  } catch {
    return undefined
  }
}

const fromTcvn3 = (text: string): string => replacedIn(text, TCVN3, TCVN3_MEANT)

const fromVni = (text: string): string =>
  text.replace(VNI_LETTER, (letter, vowel: string | undefined, mark: string | undefined) =>
    vowel === undefined
      ? replacedIn(letter, VNI, VNI_MEANT)
      : `${replacedIn(vowel, VNI, VNI_MEANT)}${VNI_MARKS[mark?.toLowerCase() ?? ''] ?? ''}`.normalize('NFC'),
  )

/** A text with each letter of one list replaced by that of the other, capitals by capitals. */
function replacedIn(text: string, from: string, to: string): string {
  return [...text]
    .map((letter) => {
      const exact = [...from].indexOf(letter)
      if (exact !== -1) return [...to][exact] ?? letter
      const small = from === VNI ? Array.from(from).indexOf(letter.toLowerCase()) : -1
      return small === -1 ? letter : ([...to][small] ?? letter).toUpperCase()
    })
    .join('')
}

const REPAIRS: readonly (readonly [LegacyEncoding, (text: string) => string | undefined])[] = [
  ['UTF-8', fromMisreadUtf8],
  ['TCVN3', fromTcvn3],
  ['VNI', fromVni],
]
