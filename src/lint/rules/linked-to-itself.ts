import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { at, type Rule } from '../rule.ts'

export const linkedToItself: Rule = {
  id: 'linked-to-itself',
  severity: 'error',
  title: say('Thủ tục liên thông với chính nó', 'Procedure linked with itself'),
  why: say(
    'Liên thông nối thủ tục này với thủ tục khác trong một lần nộp; mã của chính nó là chép nhầm, và thủ tục muốn nói tới bị thiếu.',
    'A link ties a procedure to others that are done in the same go; its own code was copied by mistake, and the one that was meant is missing.',
  ),
  example: { bad: 'code: "1.001193"\nlinked: ["1.001193"]', good: 'code: "1.001193"\nlinked: ["1.004222"]' },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      const { code, linked = [] } = entry.value
      const index = linked.indexOf(code)
      if (index === -1) continue
      yield {
        place: at(entry, 'linked', index),
        message: say(
          `${quoted(code)} là mã của chính thủ tục này; ghi mã của thủ tục được làm cùng, hoặc bỏ mã này.`,
          `${quoted(code)} is the code of this very procedure; write that of the one done together with it, or remove it.`,
        ),
      }
    }
  },
}
