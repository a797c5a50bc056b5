import { say } from '../../model/localized.ts'
import { effectOfCase, caseWords } from '../time-case.ts'
import { timeCases } from '../parts.ts'
import { presence } from '../shapes.ts'

export const timeCaseAdded = presence('time-case-added', 'added', timeCases, {
  effect: ({ to }, { after }) => effectOfCase(after, to),
  describe: ({ to }) => say(`Thêm thời hạn riêng ${caseWords(to).vi}`, `Adds a separate time ${caseWords(to).en}`),
})
