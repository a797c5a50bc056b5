const PLACEHOLDERS: readonly RegExp[] = [
  /\[\s*(?:ĐIỀN|điền|FILL IN|TO FILL)[^\]]{0,200}\]?/u,
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX)(?![\p{L}\p{N}])/u,
  // Blanks of a form: dots in a row, or several of them as one sign.
  /…{2,}|\.{4,}|(?:…\s+){2,}…|_{4,}/u,
]

/** What in a text stands for something that is still to be written: “[ĐIỀN: …]”, “TODO”, “……”. Undefined where nothing does. */
export function placeholderIn(text: string): string | undefined {
  const normal = text.normalize('NFC')
  return PLACEHOLDERS.map((pattern) => pattern.exec(normal)?.[0]).find((found) => found !== undefined)
}
