import type { Rule } from '../rule.ts'
import { changeWithoutEffect } from './change-without-effect.ts'
import { committedExceedsStatutory } from './committed-exceeds-statutory.ts'
import { duplicateCode } from './duplicate-code.ts'
import { duplicateDocument } from './duplicate-document.ts'
import { noReason } from './no-reason.ts'
import { numberLosesDigits } from './number-loses-digits.ts'
import { proposalStale } from './proposal-stale.ts'
import { stepsDoNotSum } from './steps-do-not-sum.ts'
import { unknownDocument } from './unknown-document.ts'
import { unknownField } from './unknown-field.ts'
import { unknownProcedure } from './unknown-procedure.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  changeWithoutEffect,
  committedExceedsStatutory,
  duplicateCode,
  duplicateDocument,
  noReason,
  numberLosesDigits,
  proposalStale,
  stepsDoNotSum,
  unknownDocument,
  unknownField,
  unknownProcedure,
]
