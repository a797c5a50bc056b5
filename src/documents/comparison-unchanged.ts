import type { Block } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'

/** Procedures that are the same on both sides; `names` ("1.004222 Đăng ký thường trú") only where they are to be listed. */
export interface Unchanged {
  readonly count: number
  readonly names?: readonly string[]
}

/** One line, or every name. Where nothing at all changed, `amongChanges` is false and the line is not worth saying. */
export function unchangedBlocks(
  unchanged: Unchanged | undefined,
  amongChanges: boolean,
  language: Language,
): readonly Block[] {
  if (unchanged === undefined || unchanged.count === 0) return []
  const { count, names } = unchanged
  const line = say(`Không đổi: ${count} thủ tục`, `Unchanged: ${count} ${count === 1 ? 'procedure' : 'procedures'}`)
  const more = say(`${line.vi} (--verbose để xem).`, `${line.en} (--verbose shows them).`)
  if (names === undefined) return amongChanges ? [{ type: 'paragraph', role: 'body', content: more[language] }] : []
  const left = say('… còn {left} thủ tục không đổi', '… {left} more unchanged procedures')
  return [{ type: 'fold', summary: line[language], items: names, more: left[language] }]
}
