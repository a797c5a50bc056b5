import type { ChangeKind, ChangeOf } from '#model/change.ts'
import type { Found, Kind } from '../kind.ts'
import { abolished } from './abolished.ts'
import { authority } from './authority.ts'
import { channelAdded } from './channel-added.ts'
import { channelRemoved } from './channel-removed.ts'
import { compliance } from './compliance.ts'
import { coordinatingAgency } from './coordinating-agency.ts'
import { created } from './created.ts'
import { documentAdded } from './document-added.ts'
import { documentBasis } from './document-basis.ts'
import { documentCase } from './document-case.ts'
import { documentForm } from './document-form.ts'
import { documentLookup } from './document-lookup.ts'
import { documentQuantity } from './document-quantity.ts'
import { documentRemoved } from './document-removed.ts'
import { documentRenamed } from './document-renamed.ts'
import { documentTemplate } from './document-template.ts'
import { documentType } from './document-type.ts'
import { dossierSets } from './dossier-sets.ts'
import { feeAdded } from './fee-added.ts'
import { feeAmount } from './fee-amount.ts'
import { feeBasis } from './fee-basis.ts'
import { feeCondition } from './fee-condition.ts'
import { feeRemoved } from './fee-removed.ts'
import { feeRenamed } from './fee-renamed.ts'
import { field } from './field.ts'
import { legalBasisAdded } from './legal-basis-added.ts'
import { legalBasisChanged } from './legal-basis-changed.ts'
import { legalBasisRemoved } from './legal-basis-removed.ts'
import { level } from './level.ts'
import { linked } from './linked.ts'
import { merged } from './merged.ts'
import { processingTime } from './processing-time.ts'
import { recoded } from './recoded.ts'
import { rekeyed } from './rekeyed.ts'
import { renamed } from './renamed.ts'
import { requirementAdded } from './requirement-added.ts'
import { requirementBasis } from './requirement-basis.ts'
import { requirementChanged } from './requirement-changed.ts'
import { requirementRemoved } from './requirement-removed.ts'
import { result } from './result.ts'
import { split } from './split.ts'
import { stepActor } from './step-actor.ts'
import { stepAdded } from './step-added.ts'
import { stepDuration } from './step-duration.ts'
import { stepOrder } from './step-order.ts'
import { stepParallel } from './step-parallel.ts'
import { stepRemoved } from './step-removed.ts'
import { stepRenamed } from './step-renamed.ts'
import { subjects } from './subjects.ts'
import { timeCaseAdded } from './time-case-added.ts'
import { timeCaseCondition } from './time-case-condition.ts'
import { timeCaseRemoved } from './time-case-removed.ts'
import { validity } from './validity.ts'

/**
 * Every kind of change. The order is the one in which changes are applied and printed: whole procedures first, steps
 * taken away before they are sorted, and sorted before new ones are put among them. New ids come last: all else is reported under the
 * id that a thing had before.
 */
export const kinds: { readonly [K in ChangeKind]: Kind<ChangeOf<K>> } = {
  created,
  abolished,
  merged,
  split,
  recoded,
  renamed,
  field,
  level,
  authority,
  'coordinating-agency': coordinatingAgency,
  subjects,
  validity,
  linked,
  'processing-time': processingTime,
  'time-case-added': timeCaseAdded,
  'time-case-removed': timeCaseRemoved,
  'time-case-condition': timeCaseCondition,
  'document-added': documentAdded,
  'document-removed': documentRemoved,
  'document-renamed': documentRenamed,
  'document-type': documentType,
  'document-quantity': documentQuantity,
  'document-form': documentForm,
  'document-template': documentTemplate,
  'document-lookup': documentLookup,
  'document-case': documentCase,
  'document-basis': documentBasis,
  'dossier-sets': dossierSets,
  'step-removed': stepRemoved,
  'step-order': stepOrder,
  'step-added': stepAdded,
  'step-renamed': stepRenamed,
  'step-duration': stepDuration,
  'step-actor': stepActor,
  'step-parallel': stepParallel,
  'fee-added': feeAdded,
  'fee-removed': feeRemoved,
  'fee-amount': feeAmount,
  'fee-renamed': feeRenamed,
  'fee-condition': feeCondition,
  'fee-basis': feeBasis,
  'channel-added': channelAdded,
  'channel-removed': channelRemoved,
  'requirement-added': requirementAdded,
  'requirement-removed': requirementRemoved,
  'requirement-changed': requirementChanged,
  'requirement-basis': requirementBasis,
  result,
  'legal-basis-added': legalBasisAdded,
  'legal-basis-removed': legalBasisRemoved,
  'legal-basis-changed': legalBasisChanged,
  compliance,
  rekeyed,
}

/** The kind of a change. */
export const kindOf = (change: Found): Kind => kinds[change.kind] as Kind

/** Names of all kinds, in order. */
export const kindNames = Object.keys(kinds) as readonly ChangeKind[]
