import type { Entry } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

export const duplicateCode: Rule = {
  id: 'duplicate-code',
  severity: 'error',
  title: say('Hai thủ tục cùng một mã', 'Two procedures with one code'),
  why: say(
    'Mã số là tên của thủ tục trong mọi so sánh, phương án và báo cáo; hai thủ tục cùng mã thì không biết nói về thủ tục nào.',
    'The code names a procedure in every comparison, proposal and report; with one code for two nobody knows which is meant.',
  ),
  example: {
    bad: 'code: "1.004222"    # 1.004222.yaml\ncode: "1.004222"    # 1.004194.yaml',
    good: 'code: "1.004222"    # 1.004222.yaml\ncode: "1.004194"    # 1.004194.yaml',
  },
  fixable: false,
  *check({ procedures }) {
    const first = new Map<string, Entry<Procedure>>()
    for (const entry of procedures) {
      const other = first.get(entry.value.code)
      if (other === undefined) first.set(entry.value.code, entry)
      else
        yield {
          place: at(entry, 'code'),
          message: say(
            `Mã ${quoted(entry.value.code)} đã là mã của một thủ tục khác.`,
            `The code ${quoted(entry.value.code)} is already that of another procedure.`,
          ),
          related: [
            {
              place: at(other, 'code'),
              message: say(`Thủ tục ${quoted(other.value.name)}.`, `The procedure ${quoted(other.value.name)}.`),
            },
          ],
        }
    }
  },
}
