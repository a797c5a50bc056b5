import { say } from '../../model/localized.ts'
import type { LegalBasis } from '../../model/types.gen.ts'
import { always } from '../judge.ts'
import { legalBases } from '../parts.ts'
import { amendment, type Lens } from '../shapes.ts'

const whole: Lens<LegalBasis> = { covers: ['title', 'date', 'issuer'], get: (basis) => basis, set: (_, value) => value as LegalBasis }

export const legalBasisChanged = amendment('legal-basis-changed', legalBases, whole, {
  effect: always('neutral'),
  describe: ({ key }) => say(`Sửa tên, ngày hoặc cơ quan ban hành của căn cứ ${key}`, `Title, date or issuer of the legal basis ${key} corrected`),
})
