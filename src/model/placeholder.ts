const WORDS: readonly RegExp[] = [
  /\[\s*(?:ĐIỀN|điền|FILL IN|TO FILL)[^\]]{0,200}\]?/u,
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX)(?![\p{L}\p{N}])/u,
]
const PLACEHOLDERS: readonly RegExp[] = [
  ...WORDS,
  // Blanks of a form: dots in a row, or several of them as one sign.
  /…{2,}|\.{4,}|(?:…\s+){2,}…|_{4,}/u,
]

/** What in a text stands for something that is still to be written: “[ĐIỀN: …]”, “TODO”, “……”. Undefined where nothing does. */
export const placeholderIn = (text: string): string | undefined => firstOf(PLACEHOLDERS, text)

/** The same in a document, whose dots are for the clerk: the number and the day. */
export const placeholderWordIn = (text: string): string | undefined => firstOf(WORDS, text)

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  const normal = text.normalize('NFC')
  return patterns.map((pattern) => pattern.exec(normal)?.[0]).find((found) => found !== undefined)
}
