import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import type { Finding, Rule } from '../rule.ts'

// A file from another system has it on every line; twenty places are enough to see that.
const MOST = 20

export const notNfc: Rule = {
  id: 'not-nfc',
  severity: 'warning',
  title: say('Chữ có dấu viết tách rời (không phải NFC)', 'Accented letters in pieces (not NFC)'),
  why: say(
    'Cùng một chữ “ế” có thể là một ký tự (dựng sẵn, NFC) hoặc ba ký tự ghép. Hai cách nhìn như nhau, nhưng công cụ khác tìm không thấy và so sánh ra khác nhau.',
    'The same “ế” can be one character (NFC) or three joined ones. They look alike, but other tools do not find it and see a difference.',
  ),
  example: { bad: 'name: "Đăng ký th\\u01b0\\u01a1\\u0300ng trú"', good: 'name: Đăng ký thường trú' },
  fixable: true,
  *check({ files }) {
    for (const { source } of files) yield* places(source)
  },
}

function* places(source: Source): Generator<Finding> {
  const text = source.text.normalize('NFC')
  if (text === source.text) return
  const offsets = [...differing(source.text)]
  for (const [index, at] of offsets.slice(0, MOST).entries()) {
    const more = index === MOST - 1 && offsets.length > MOST ? offsets.length - MOST : 0
    yield {
      place: { source, at },
      message: say(
        `Dòng này có chữ viết tách rời dấu (không phải NFC)${more === 0 ? '' : `; còn ${more} dòng nữa như vậy`}.`,
        `This line has letters apart from their marks (not NFC)${more === 0 ? '' : `; ${more} more lines are so`}.`,
      ),
      fix: { kind: 'rewrite', safe: true, source, text },
    }
  }
}

/** Offset of the first difference on each line. */
function* differing(text: string): Generator<number> {
  let start = 0
  for (const line of text.split('\n')) {
    const normal = line.normalize('NFC')
    if (normal !== line) yield start + firstDifference(line, normal)
    start += line.length + 1
  }
}

function firstDifference(a: string, b: string): number {
  let index = 0
  while (a[index] === b[index]) index += 1
  return index
}
