import { addsBurden } from './adds-burden.ts'
import { adoptionNotRecorded } from './adoption-not-recorded.ts'
import { agencyOfEndedLevel } from './agency-of-ended-level.ts'
import { aliasBomb } from './alias-bomb.ts'
import { approvedWithoutDecision } from './approved-without-decision.ts'
import { bareYesNo } from './bare-yes-no.ts'
import { beyondAuthority } from './beyond-authority.ts'
import { brokenSuccession } from './broken-succession.ts'
import { calendarMissing } from './calendar-missing.ts'
import { calendarUnconfirmed } from './calendar-unconfirmed.ts'
import { certifiedCopyDemanded } from './certified-copy-demanded.ts'
import { changeWithoutEffect } from './change-without-effect.ts'
import { codeFormat } from './code-format.ts'
import { commentSwallowsText } from './comment-swallows-text.ts'
import { committedExceedsStatutory } from './committed-exceeds-statutory.ts'
import { copyCountedAsOriginal } from './copy-counted-as-original.ts'
import { countDiffersFromName } from './count-differs-from-name.ts'
import { damagedText } from './damaged-text.ts'
import { decidedAboveCommune } from './decided-above-commune.ts'
import { duplicateAcceptance } from './duplicate-acceptance.ts'
import { duplicateCode } from './duplicate-code.ts'
import { duplicateDocument } from './duplicate-document.ts'
import { duplicateKey } from './duplicate-key.ts'
import { expiredAcceptance } from './expired-acceptance.ts'
import { feeLooksTruncated } from './fee-looks-truncated.ts'
import { fileMisplaced } from './file-misplaced.ts'
import { fileNotRead } from './file-not-read.ts'
import { fileTooLarge } from './file-too-large.ts'
import { freeYetFeeNamed } from './free-yet-fee-named.ts'
import { implementedButAbsent } from './implemented-but-absent.ts'
import { impossibleAdoption } from './impossible-adoption.ts'
import { legalReferenceConflict } from './legal-reference-conflict.ts'
import { legalReferenceMalformed } from './legal-reference-malformed.ts'
import { legalTitleNamesAnother } from './legal-title-names-another.ts'
import { levelHasEnded } from './level-has-ended.ts'
import { linkedProcedureMissing } from './linked-procedure-missing.ts'
import { linkedToItself } from './linked-to-itself.ts'
import { missingRequiredPart } from './missing-required-part.ts'
import { mixedTimeUnits } from './mixed-time-units.ts'
import { mixedTonePlacement } from './mixed-tone-placement.ts'
import { nameNotCanonical } from './name-not-canonical.ts'
import { noLegalBasis } from './no-legal-basis.ts'
import { noReason } from './no-reason.ts'
import { noRecommendation } from './no-recommendation.ts'
import { nonBreakingSpace } from './non-breaking-space.ts'
import { notNfc } from './not-nfc.ts'
import { notUtf8 } from './not-utf8.ts'
import { noteNotADocument } from './note-not-a-document.ts'
import { numberLosesDigits } from './number-loses-digits.ts'
import { outdatedTerm } from './outdated-term.ts'
import { overlappingProposals } from './overlapping-proposals.ts'
import { paperStateAlreadyHolds } from './paper-state-already-holds.ts'
import { placeholder } from './placeholder.ts'
import { proposalStale } from './proposal-stale.ts'
import { rateDiffers } from './rate-differs.ts'
import { renamedToAnother } from './renamed-to-another.ts'
import { repealedLegalBasis } from './repealed-legal-basis.ts'
import { roundCaseCount } from './round-case-count.ts'
import { sameContentTwoCodes } from './same-content-two-codes.ts'
import { sameLegalDocumentTwice } from './same-legal-document-twice.ts'
import { samePaperTwice } from './same-paper-twice.ts'
import { schema } from './schema.ts'
import { setsListedAsPaper } from './sets-listed-as-paper.ts'
import { severalPapersInOne } from './several-papers-in-one.ts'
import { stepNumberGap } from './step-number-gap.ts'
import { stepsDoNotSum } from './steps-do-not-sum.ts'
import { symbolicLink } from './symbolic-link.ts'
import { tabIndent } from './tab-indent.ts'
import { timeDiffersFromProse } from './time-differs-from-prose.ts'
import { timeWithoutUnit } from './time-without-unit.ts'
import { totalsDoNotAdd } from './totals-do-not-add.ts'
import { unknownAgency } from './unknown-agency.ts'
import { unknownChannel } from './unknown-channel.ts'
import { unknownDocument } from './unknown-document.ts'
import { unknownField } from './unknown-field.ts'
import { unknownPaperType } from './unknown-paper-type.ts'
import { unknownProcedure } from './unknown-procedure.ts'
import { unreadable } from './unreadable.ts'
import { yaml11Directive } from './yaml-1-1-directive.ts'
import { yamlSyntax } from './yaml-syntax.ts'
import type { Rule } from '../rule.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  addsBurden,
  adoptionNotRecorded,
  agencyOfEndedLevel,
  aliasBomb,
  approvedWithoutDecision,
  bareYesNo,
  beyondAuthority,
  brokenSuccession,
  calendarMissing,
  calendarUnconfirmed,
  certifiedCopyDemanded,
  changeWithoutEffect,
  codeFormat,
  commentSwallowsText,
  committedExceedsStatutory,
  copyCountedAsOriginal,
  countDiffersFromName,
  damagedText,
  decidedAboveCommune,
  duplicateAcceptance,
  duplicateCode,
  duplicateDocument,
  duplicateKey,
  expiredAcceptance,
  feeLooksTruncated,
  fileMisplaced,
  fileNotRead,
  fileTooLarge,
  freeYetFeeNamed,
  implementedButAbsent,
  impossibleAdoption,
  legalReferenceConflict,
  legalReferenceMalformed,
  legalTitleNamesAnother,
  levelHasEnded,
  linkedProcedureMissing,
  linkedToItself,
  missingRequiredPart,
  mixedTimeUnits,
  mixedTonePlacement,
  nameNotCanonical,
  noLegalBasis,
  noReason,
  noRecommendation,
  nonBreakingSpace,
  notNfc,
  notUtf8,
  noteNotADocument,
  numberLosesDigits,
  outdatedTerm,
  overlappingProposals,
  paperStateAlreadyHolds,
  placeholder,
  proposalStale,
  rateDiffers,
  renamedToAnother,
  repealedLegalBasis,
  roundCaseCount,
  sameContentTwoCodes,
  sameLegalDocumentTwice,
  samePaperTwice,
  schema,
  setsListedAsPaper,
  severalPapersInOne,
  stepNumberGap,
  stepsDoNotSum,
  symbolicLink,
  tabIndent,
  timeDiffersFromProse,
  timeWithoutUnit,
  totalsDoNotAdd,
  unknownAgency,
  unknownChannel,
  unknownDocument,
  unknownField,
  unknownPaperType,
  unknownProcedure,
  unreadable,
  yaml11Directive,
  yamlSyntax,
]
