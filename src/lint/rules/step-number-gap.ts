import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Step } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

export const stepNumberGap: Rule = {
  id: 'step-number-gap',
  severity: 'warning',
  title: say('Số thứ tự các bước bị nhảy hoặc lặp', 'Steps numbered with a gap, or one number twice'),
  why: say(
    '“Bước 1” rồi “Bước 3” nghĩa là một bước bị mất khi chép, hoặc số ghi sai; người làm theo quy trình không biết còn thiếu việc gì.',
    '“Bước 1” followed by “Bước 3” means that a step was lost in copying, or that the number is wrong; whoever follows the process cannot know what is missing.',
  ),
  example: {
    bad: 'steps:\n  - { id: nop, name: "Bước 1: Nộp hồ sơ" }\n  - { id: tra, name: "Bước 3: Trả kết quả" }',
    good: 'steps:\n  - { id: nop, name: "Bước 1: Nộp hồ sơ" }\n  - { id: tra, name: "Bước 2: Trả kết quả" }',
  },
  fixable: false,
  weighs: ['steps'],
  *check({ procedures }) {
    for (const entry of procedures) {
      const labels = (entry.value.steps ?? []).flatMap(labelsOf)
      for (const [position, { index, number, name }] of labels.entries()) {
        const before = labels[position - 1]
        if (isNext(labels[position]!, before)) continue
        const expected = (before?.number ?? 0) + 1
        yield {
          place: at(entry, 'steps', index, 'name'),
          message: say(
            `“Bước ${number}” (${quoted(name)}) đứng ở chỗ của “Bước ${expected}”; xem có bước nào bị mất khi chép, hoặc sửa số.`,
            `“Bước ${number}” (${quoted(name)}) stands where “Bước ${expected}” should be; see whether a step was lost in copying, or correct the number.`,
          ),
        }
      }
    }
  },
}

/** "Bước 3" as the beginning of a step, and the place in the list of the item that it stands in: several may have been copied into one. */
interface Label {
  readonly index: number
  readonly number: number
  readonly name: string
}

const LABEL = /(?:^|[\n.;:*+–-]\s{0,3}|(?<=\p{Ll}))Bước\s{1,3}(\d{1,2})(?![\d/])/gu

const labelsOf = ({ name }: Step, index: number): readonly Label[] =>
  [...name.normalize('NFC').trim().matchAll(LABEL)].map(([, number]) => ({ index, number: Number(number), name }))

/** A procedure of several cases begins again at 1 for each; a first step without a number counts as the first. */
const isNext = ({ number, index }: Label, before: Label | undefined): boolean =>
  number === (before?.number ?? 0) + 1 || (before === undefined ? number === index + 1 : number === 1)
