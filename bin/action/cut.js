/** The first whole lines of a text that have at most `most` bytes or characters, by `measure`, and the note where lines are left out. */
export function cut(text, most, note, measure = (line) => line.length) {
  if (measure(text) <= most) return text
  const kept = []
  let size = measure(note) + 2
  for (const line of text.split(/(?<=\n)/)) {
    size += measure(line)
    if (size > most) break
    kept.push(line)
  }
  return `${kept.join('')}\n${note}\n`
}

/** For files that GitHub measures in bytes. */
export const bytes = (text) => Buffer.byteLength(text)
