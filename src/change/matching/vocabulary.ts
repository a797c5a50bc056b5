import { foldSpelling } from '#model/text.ts'

const LETTERS_OF_I = /^([hklmst])y(\p{M}*)$/u
/** Numbers of documents and of figures are one word each; signs that turn a meaning round are words, too. */
const TOKEN =
  /\d+\/\d{4}(?:\/[\p{L}\p{M}\d-]+)?|\d[\p{L}\p{M}\p{N}]*(?:[.,][\p{L}\p{M}\p{N}]+)*|[\p{L}\p{M}\p{N}]+|[<>≤≥±=%/,]/gu

/** The words of a text as they count in a likeness: small letters, one spelling of tones and of i and y, nothing invisible. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldSpelling(
    text
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .toLowerCase(),
  )
  return (folded.match(TOKEN) ?? []).map((word) => word.replace(LETTERS_OF_I, '$1i$2'))
}

/** Phrases as lists of words, the longest first, so that none hides a longer one. */
export const phrases = (...texts: readonly string[]): readonly (readonly string[])[] =>
  texts.map(wordsOf).sort((a, b) => b.length - a.length)

/** The words as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text))

/** The phrase that begins at a place of the words. */
export const phraseAt = (
  words: readonly string[],
  at: number,
  among: readonly (readonly string[])[],
): readonly string[] | undefined => among.find((phrase) => phrase.every((word, index) => words[at + index] === word))

/** The words with each phrase of the table replaced; an empty replacement takes it away. */
export function rewritten(
  words: readonly string[],
  table: readonly (readonly [readonly string[], readonly string[]])[],
): readonly string[] {
  const result: string[] = []
  for (let at = 0; at < words.length; at++) {
    const found = table.find(([phrase]) => phrase.every((word, index) => words[at + index] === word))
    result.push(...(found === undefined ? [words[at]!] : found[1]))
    if (found !== undefined) at += found[0].length - 1
  }
  return result
}

const table = (
  rows: readonly (readonly [string, string])[],
): readonly (readonly [readonly string[], readonly string[]])[] =>
  rows.map(([from, to]) => [wordsOf(from), wordsOf(to)] as const).sort(([a], [b]) => b.length - a.length)

/** Abbreviations and turns of phrase of official lists that say the same. */
export const SYNONYMS = table([
  ['CMND', 'chứng minh nhân dân'],
  ['giấy chứng minh nhân dân', 'chứng minh nhân dân'],
  ['chứng minh thư nhân dân', 'chứng minh nhân dân'],
  ['CCCD', 'căn cước công dân'],
  ['thẻ căn cước công dân', 'căn cước công dân'],
  ['thẻ CCCD', 'căn cước công dân'],
  ['UBND', 'ủy ban nhân dân'],
  ['GCN', 'giấy chứng nhận'],
  ['QSDĐ', 'quyền sử dụng đất'],
  ['GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
  ['GPXD', 'giấy phép xây dựng'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['PCCC', 'phòng cháy chữa cháy'],
  ['phòng cháy và chữa cháy', 'phòng cháy chữa cháy'],
  ['ATTP', 'an toàn thực phẩm'],
  ['đơn xin', 'đơn đề nghị'],
  ['cấp giấy phép', 'cấp phép'],
  ['và/hoặc', 'hoặc'],
  ['sức khoẻ', 'sức khỏe'],
])

/** Words that join others or repeat what is plain; their coming and going does not make another paper. */
export const FILLERS = wordSet('của về việc các những có là thì kèm và')

/** Phrases that begin like an empty one and are none. */
const KEPT_PHRASES = [
  'theo mẫu số',
  'theo quy định tại',
  'cho thuê',
  'cho vay',
  'cho mượn',
  'cho phép',
  'cho nhận',
  'cho tặng',
  'cho ở nhờ',
  'cho thôi',
]

/** Phrases that say nothing that would distinguish two papers; the beginning of a longer one that does is kept. */
export const EMPTY_PHRASES = table(
  [
    'cho',
    'nếu có',
    'đối với',
    'theo mẫu',
    'theo quy định',
    'theo mẫu quy định',
    'theo quy định của pháp luật',
    'hợp lệ',
    'còn hiệu lực',
    'còn thời hạn',
    'còn thời hạn sử dụng',
    'còn giá trị sử dụng',
    'của người yêu cầu',
    'của người đề nghị',
    'của người nộp hồ sơ',
    'của người nộp đơn',
    'đã được cấp',
    'đã cấp',
  ]
    .map((phrase): readonly [string, string] => [phrase, ''])
    .concat(KEPT_PHRASES.map((phrase) => [phrase, phrase])),
)

/** Words of which a reference to a form or a provision is made. */
export const CITING =
  wordSet(`theo mẫu số phụ lục nghị định thông tư luật quyết định điều khoản điểm mục chương ban hành kèm quy tại của pháp hiện ngày tháng năm
  chính phủ bộ trưởng này`)

/** Words of which names of papers are made that could be any paper. */
export const GENERIC =
  wordSet(`giấy tờ văn bản đơn đề nghị khai xác nhận hồ sơ tài liệu quyết định chứng minh báo cáo loại khác liên quan danh sách biên hợp đồng
  ảnh phiếu thông cam kết mẫu yêu cầu nhận từ`)
