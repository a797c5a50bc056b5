import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { ODD_SPACE } from '#model/spaces.ts'
import { dashSpace, oddColon, oddIndent, tabIndent, tooMuch } from './messages.ts'

/** Why a text is not read. */
export interface Problem {
  readonly code:
    'yaml-syntax' | 'yaml-1-1-directive' | 'duplicate-key' | 'tab-indent' | 'non-breaking-space' | 'alias-bomb'
  /** Offset in the text. */
  readonly at: number
  readonly message: Localized
}

/** A text that is no YAML, at an offset. */
export const syntaxProblem = (message: Localized, at: number): Problem => ({ code: 'yaml-syntax', at, message })

/** A text that is no YAML. What stands in the indent of its line, a tab or an unusual space, is the mistake; the rest follows from it. */
export function brokenProblem(message: Localized, at: number, text: string, tabbed: boolean): Problem {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const indent = /^\s*/u.exec(text.slice(lineStart, lineStart + LONGEST_INDENT).replace(/\n.*/su, ''))?.[0] ?? ''
  const odd = indent.search(ODD_SPACE)
  if (odd !== -1 && lineStart + odd > 0) return { code: 'non-breaking-space', at: lineStart + odd, message: oddIndent }
  if (tabbed || indent.includes('\t'))
    return { code: 'tab-indent', at: lineStart + Math.max(0, indent.indexOf('\t')), message: tabIndent }
  return madeAbove(lineStart, text) ?? syntaxProblem(message, at)
}

const LONGEST_INDENT = 200

/** A mistake of the line above, which was read as one word that this line seems to continue. */
function madeAbove(lineStart: number, text: string): Problem | undefined {
  const start = text.lastIndexOf('\n', lineStart - 2) + 1
  const line = text.slice(start, Math.min(lineStart, start + LONGEST_INDENT))
  const dash = /^ *-(?=[^\s-])/u.exec(line)
  if (dash !== null) return syntaxProblem(dashSpace, start + dash[0].length - 1)
  const colon = /^[^:#"']*:/u.exec(line)?.[0].length
  return colon !== undefined && ODD_SPACE.test(line[colon] ?? '')
    ? { code: 'non-breaking-space', at: start + colon, message: oddColon }
    : undefined
}

/** A text that would cost more time or memory than it is worth. */
export const tooMuchProblem = (at: number): Problem => ({ code: 'alias-bomb', at, message: tooMuch })

/** A key that stands twice in one map. */
export const duplicateProblem = (key: string, at: number): Problem => ({
  code: 'duplicate-key',
  at,
  message: say(
    `Khóa ${quoted(key)} có hai lần trong cùng một mục; bỏ một.`,
    `The key ${quoted(key)} stands twice in one item; remove one.`,
  ),
})

/** An alias before, inside or without its anchor. */
export const unknownAnchor = (name: string, at: number): Problem => ({
  code: 'yaml-syntax',
  at,
  message: say(
    `Phía trên chưa có mốc ${quoted(`&${name}`)}; nếu dấu * là nội dung, đặt giá trị trong dấu nháy kép.`,
    `There is no anchor ${quoted(`&${name}`)} above; if the * is content, put the value in double quotes.`,
  ),
})

/** `%YAML 1.1`, in which "no" is a boolean and 2014-01-01 is no text. */
export const directiveProblem = (at: number): Problem => ({
  code: 'yaml-1-1-directive',
  at,
  message: say('Danh mục dùng YAML 1.2; bỏ dòng “%YAML 1.1”.', 'A catalog is YAML 1.2; remove the line “%YAML 1.1”.'),
})
