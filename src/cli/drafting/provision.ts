import { describe, sceneOf } from '#change/describe.ts'
import { isLawGiven } from '#change/facts.ts'
import { isDocumentNumber } from '#lint/document-number.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import { quoted } from '#model/nearest.ts'
import type { LegalReference, Procedure } from '#model/types.gen.ts'
import type { DraftRequest } from '#proposal/drafted.ts'
import { provisionOf, recommendationFor, type Provision } from '#proposal/recommendation.ts'
import { said } from '../said.ts'

/** How a provision is written, for those who did not. */
export const PROVISION_EXPECTED = say(
  'ghi như “điểm a khoản 2 Điều 9 123/2015/NĐ-CP”.',
  'write it like “điểm a khoản 2 Điều 9 123/2015/NĐ-CP”.',
)

/** Reads "điểm a khoản 2 Điều 9 Nghị định số 123/2015/NĐ-CP", in any order; undefined where no document is named. */
export function readProvision(text: string): LegalReference | undefined {
  const words = text.normalize('NFC').trim()
  const document = words.split(/[\s,;]+/u).find(isDocumentNumber)
  if (document === undefined) return undefined
  const part = (name: string): string | undefined =>
    new RegExp(`(?:^|[\\s,])${name}\\s+(\\d{1,4}[a-zđ]?|[a-zđ]\\d?)(?=[\\s,;]|$)`, 'iu').exec(words)?.[1]?.toLowerCase()
  const [article, clause, point] = [part('điều'), part('khoản'), part('điểm')]
  return {
    document,
    ...(article === undefined ? {} : { article: numbered(article) }),
    ...(clause === undefined ? {} : { clause: numbered(clause) }),
    ...(point === undefined ? {} : { point }),
  }
}

const numbered = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text)

/** What `--amend` and `--by` say of the provision. Throws (2) for what names no document. */
export function askedProvision({ amend, by }: { readonly amend?: string; readonly by?: string }): Provision {
  const reference = amend === undefined ? undefined : readProvision(amend)
  if (amend !== undefined && reference === undefined)
    throw failure(
      say(`--amend: ${quoted(amend)}: ${PROVISION_EXPECTED.vi}`, `--amend: ${quoted(amend)}: ${PROVISION_EXPECTED.en}`),
    )
  const body = said('--by', by)
  return { ...(reference === undefined ? {} : { amend: reference }), ...(body === undefined ? {} : { by: body }) }
}

/** A request with what it recommends, where the law gives what it changes: what was said of the provision, else what the procedure says. */
export function withRecommendation(
  request: DraftRequest,
  asked: Provision,
  names: Names,
  before: Procedure | undefined,
): DraftRequest {
  const { change, provision = {} } = request
  if (!isLawGiven(change)) return request
  const action = describe(change, sceneOf(names, before, undefined)).vi
  return {
    ...request,
    recommendation: recommendationFor(action, { ...provisionOf(change, before), ...asked, ...provision }),
  }
}
