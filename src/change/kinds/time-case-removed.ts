import { mirrored } from '../../model/change.ts'
import { say } from '../../model/localized.ts'
import { effectOfCase, caseWords } from '../time-case.ts'
import { timeCases } from '../parts.ts'
import { presence } from '../shapes.ts'

export const timeCaseRemoved = presence('time-case-removed', 'removed', timeCases, {
  effect: ({ from }, { before }) => (from === undefined ? 'undetermined' : mirrored(effectOfCase(before, from))),
  describe: ({ from }) => {
    const words = from === undefined ? say('', '') : caseWords(from)
    return say(`Bỏ thời hạn riêng ${words.vi}`, `Removes the separate time ${words.en}`)
  },
})
