import type { Rule } from '../rule.ts'
import { committedExceedsStatutory } from './committed-exceeds-statutory.ts'
import { duplicateCode } from './duplicate-code.ts'
import { duplicateDocument } from './duplicate-document.ts'
import { noReason } from './no-reason.ts'
import { numberLosesDigits } from './number-loses-digits.ts'
import { stepsDoNotSum } from './steps-do-not-sum.ts'
import { unknownField } from './unknown-field.ts'
import { unknownProcedure } from './unknown-procedure.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  committedExceedsStatutory,
  duplicateCode,
  duplicateDocument,
  noReason,
  numberLosesDigits,
  stepsDoNotSum,
  unknownField,
  unknownProcedure,
]
