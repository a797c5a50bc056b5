import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { setsIn } from '../dossier-remark.ts'
import { at, type Rule } from '../rule.ts'

export const setsListedAsPaper: Rule = {
  id: 'sets-listed-as-paper',
  severity: 'warning',
  title: say('Số bộ hồ sơ nằm trong danh sách giấy tờ', 'Number of sets in the list of papers'),
  why: say(
    '“Số lượng hồ sơ: 01 bộ” chép vào bảng giấy tờ thì bị đếm là một giấy tờ phải nộp, còn số bộ hồ sơ lại bị coi là chưa biết.',
    '“Số lượng hồ sơ: 01 bộ” in the table of papers counts as a paper to hand in, while the number of sets is taken for unknown.',
  ),
  example: {
    bad: 'dossier:\n  documents:\n    - { id: so-luong, name: "Số lượng hồ sơ: 01 bộ", originals: 1 }',
    good: 'dossier:\n  sets: 1\n  documents: []',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      const { sets, documents = [] } = entry.value.dossier ?? {}
      for (const [index, { name }] of documents.entries()) {
        const listed = setsIn(name)
        if (listed === undefined) continue
        const hint =
          sets === undefined || sets === listed
            ? say(`ghi “sets: ${listed}” của hồ sơ`, `write “sets: ${listed}” of the dossier`)
            : say(
                `hồ sơ lại ghi “sets: ${sets}”, sửa chỗ sai`,
                `the dossier has “sets: ${sets}”, so correct the wrong one`,
              )
        yield {
          place: at(entry, 'dossier', 'documents', index, 'name'),
          message: say(
            `${quoted(name)} là số bộ hồ sơ, không phải giấy tờ; ${hint.vi}, rồi bỏ mục này.`,
            `${quoted(name)} is the number of sets and no paper; ${hint.en}, then remove this item.`,
          ),
        }
      }
    }
  },
}
