/**
 * The first whole lines of a text that have at most `most` characters, and the note where lines are left out.
 * @param {string} text
 * @param {number} most
 * @param {string} note
 */
export function cut(text, most, note) {
  if (text.length <= most) return text
  const kept = []
  let size = note.length + 2
  for (const line of text.split(/(?<=\n)/)) {
    size += line.length
    if (size > most) break
    kept.push(line)
  }
  return `${kept.join('')}\n${note}\n`
}
