import type { Entry } from '#model/catalog.ts'
import { grouped } from '#model/grouped.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { foldSpelling } from '#model/text.ts'
import type { Procedure } from '#model/types.gen.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'

export const sameContentTwoCodes: Rule = {
  id: 'same-content-two-codes',
  severity: 'warning',
  title: say('Một nội dung dưới hai mã', 'One content under two codes'),
  why: say(
    'Hai thủ tục cùng hồ sơ, trình tự và thời hạn là một thủ tục bị công bố hai lần; số thủ tục và mọi con số cắt giảm bị đếm đôi, và người dân không biết nộp theo mã nào. Nội dung dài thì không so tên, vì hai tên cũng có thể là một việc.',
    'Two procedures with the same dossier, steps and time are one that was published twice; it counts double in every sum, and people cannot know which of them to use. Long contents are compared without names, since two names may be one matter.',
  ),
  example: {
    bad: 'code: "3.000284"    # Hỗ trợ phát triển sản xuất cộng đồng\ncode: "3.000332"    # cùng hồ sơ, trình tự và thời hạn',
    good: 'code: "3.000284"\nvalidity: { to: 2026-06-30, replacedBy: ["3.000332"] }',
  },
  fixable: false,
  weighs: 'everything',
  *check(catalog, { asOf }) {
    // Texts are folded only of those that have the same number of everything: folding is slow.
    const alike = [...grouped(inForce(catalog, asOf), shapeOf).values()].filter((group) => group.length > 1)
    for (const [first, ...others] of alike.flatMap((group) => [...grouped(group, contentOf).values()])) {
      for (const other of first === undefined ? [] : others)
        if (first !== undefined && first.value.code !== other.value.code)
          yield {
            place: at(other, 'code'),
            message: say(
              `Hồ sơ, trình tự và thời hạn của ${quoted(other.value.code)} giống hệt ${quoted(first.value.code)}; nếu là một thủ tục thì giữ một mã, ghi “validity.to” và “replacedBy” ở mã kia.`,
              `Dossier, steps and time of ${quoted(other.value.code)} are those of ${quoted(first.value.code)}; if they are one procedure keep one code, and write “validity.to” and “replacedBy” into the other.`,
            ),
            related: [
              {
                place: at(first, 'code'),
                message: say(`${quoted(first.value.name)}.`, `${quoted(first.value.name)}.`),
              },
            ],
          }
    }
  },
}

// Short entries of many procedures are alike by chance: an application, a paper, "Tiếp nhận", "Trả kết quả".
const LONG = 1_500

/** What two procedures share only where they are one: long contents, or shorter ones under one name. */
function contentOf(entry: Entry<Procedure>): string {
  const { code, name, steps = [], dossier } = entry.value
  const content = wordsOf(entry.value)
  if (steps.length === 0 || (dossier?.documents ?? []).length === 0) return code
  return content.length < LONG ? `${foldSpelling(name).toLowerCase()} ${content}` : content
}

/** How many papers, steps and so on there are: the same where contents are. */
const shapeOf = ({
  value: { levels, dossier, steps, fees, requirements, results, channels },
}: Entry<Procedure>): string =>
  JSON.stringify([
    levels,
    ...[dossier?.documents, steps, fees, requirements, results, channels].map((list) => list?.length),
  ])

/** What a procedure asks and does, in any spelling and under any ids. */
function wordsOf(procedure: Procedure): string {
  const { levels, dossier, steps, processingTime, fees, requirements, results, channels } = procedure
  const content = { levels, dossier, steps, processingTime, fees, requirements, results, channels }
  return JSON.stringify(content, (key, part: unknown) =>
    key === 'id' || key === 'case' ? undefined : typeof part === 'string' ? foldSpelling(part).toLowerCase() : part,
  )
}
