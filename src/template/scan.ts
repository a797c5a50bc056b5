/** Something in braces in the text of a paragraph. */
export interface Found {
  /** Position of "{" and of what follows "}". */
  readonly from: number
  readonly to: number
  /** As written, without braces, "#", "/" and options. */
  readonly name: string
  readonly way: 'value' | 'open' | 'close'
  /** Over what a block repeats, where the tag says so. */
  readonly over: 'row' | 'paragraph' | 'content' | undefined
  /** An option in brackets that is none. */
  readonly badOption: string | undefined
  /** Written in capitals throughout: the value is printed in capitals. */
  readonly isCapital: boolean
}

/** A brace without its partner. */
export interface Stray {
  readonly at: number
  readonly sign: '{' | '}'
}

const TAG = /\{([^{}]*)\}/gu
const OPTION = /^(?:loopover|lap|lặp|lặp theo)\s*:\s*["'“”„‟‘’«»]?\s*([^"'“”„‟‘’«»]*?)\s*["'“”„‟‘’«»]?$/iu
const OVER: Readonly<Record<string, 'row' | 'paragraph' | 'content'>> = {
  row: 'row',
  hàng: 'row',
  dòng: 'row',
  paragraph: 'paragraph',
  đoạn: 'paragraph',
  content: 'content',
  'nội dung': 'content',
}

/** The tags in a text, in order. */
export const tagsIn = (text: string): readonly Found[] =>
  [...text.matchAll(TAG)].map((match) => read(match[1] ?? '', match.index, match.index + match[0].length))

function read(inside: string, from: number, to: number): Found {
  const [, sign = '', written = '', option] = /^\s*([#/]?)([^[\]]*)(?:\[([^\]]*)\]?)?\s*$/u.exec(
    inside.normalize('NFC'),
  ) ?? ['', '', inside]
  const name = written.trim()
  const value =
    option === undefined
      ? undefined
      : (OPTION.exec(option.trim())?.[1] ?? '').toLocaleLowerCase('vi').replace(/\s+/gu, ' ')
  const over = value === undefined || !Object.hasOwn(OVER, value) ? undefined : OVER[value]
  return {
    from,
    to,
    name,
    way: sign === '#' ? 'open' : sign === '/' ? 'close' : 'value',
    over,
    badOption: option !== undefined && over === undefined ? option.trim() : undefined,
    isCapital: name !== name.toLocaleLowerCase('vi') && name === name.toLocaleUpperCase('vi'),
  }
}

/** The braces that belong to no tag. */
export function straysIn(text: string): readonly Stray[] {
  const rest = text.replace(TAG, (tag) => ' '.repeat(tag.length))
  return [...rest.matchAll(/[{}]/g)].map(({ 0: sign, index }) => ({ at: index, sign: sign as Stray['sign'] }))
}
