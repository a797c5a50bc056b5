import { isLawGiven } from '#change/facts.ts'
import type { Language } from '#model/localized.ts'
import { citation, type Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import { cutsOf, type Cut } from '#review/cuts.ts'
import type { DraftRequest } from '#proposal/drafted.ts'
import { provisionOf, type Provision } from '#proposal/recommendation.ts'
import type { Prompts } from '../prompts.ts'
import { faultOf, valueOf } from './chosen.ts'
import { PROVISION_EXPECTED, readProvision } from './provision.ts'

/** What the questions are asked with. */
export interface Asking {
  readonly prompts: Prompts
  readonly names: Names
  readonly language: Language
}

const texts = {
  procedure: {
    vi: 'Thủ tục nào? (gõ vài chữ, không cần dấu)',
    en: 'Which procedure? (type a few letters, diacritics not needed)',
  },
  cuts: { vi: 'Cắt những gì? (Tab để chọn, Enter khi xong)', en: 'What is to be cut? (Tab picks, Enter ends)' },
  value: { vi: 'Giá trị mới', en: 'The new value' },
  reason: { vi: 'Vì sao? (để trống thì điền sau)', en: 'Why? (leave empty to fill in later)' },
  amend: {
    vi: 'Sửa quy định nào? (như “điểm a khoản 2 Điều 9 123/2015/NĐ-CP”; để trống thì điền sau)',
    en: 'Which provision is to be amended? (such as “điểm a khoản 2 Điều 9 123/2015/NĐ-CP”; leave empty to fill in later)',
  },
  by: { vi: 'Cơ quan nào sửa? (để trống thì điền sau)', en: 'Who amends it? (leave empty to fill in later)' },
}

/** Asks which procedure. */
export async function askProcedure(
  procedures: readonly Procedure[],
  { prompts, language }: Asking,
): Promise<Procedure> {
  const choices = procedures.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
  const code = await prompts.pickOne(texts.procedure[language], choices)
  return procedures.find((procedure) => procedure.code === code)!
}

/** Asks what to cut off a procedure, to which value, and why. */
export async function askCuts(procedure: Procedure, asking: Asking): Promise<readonly DraftRequest[]> {
  const cuts = cutsOf(procedure, asking.names)
  const picked = await asking.prompts.pickMany(
    texts.cuts[asking.language],
    cuts.map(({ name, text }) => ({ value: name, label: text[asking.language] })),
  )
  const requests: DraftRequest[] = []
  for (const cut of cuts.filter(({ name }) => picked.includes(name)))
    requests.push(await askCut(cut, procedure, asking))
  return requests
}

async function askCut(cut: Cut, procedure: Procedure, asking: Asking): Promise<DraftRequest> {
  const { prompts, language } = asking
  const about = (text: string): string => `${cut.text[language]}. ${text}`
  const to =
    cut.asks === undefined
      ? undefined
      : await prompts.ask(about(texts.value[language]), String(cut.now), (answer) => faultOf(cut, answer)?.[language])
  const reason = (await prompts.ask(about(texts.reason[language]), '', () => undefined)).normalize('NFC').trim()
  const change = cut.change(to === undefined ? undefined : valueOf(cut, to))
  const provision = isLawGiven(change) ? await askProvision(provisionOf(change, procedure), about, asking) : undefined
  return { change, ...(reason === '' ? {} : { reason }), ...(provision === undefined ? {} : { provision }) }
}

/** Asks which provision is to be amended, and by whom, beginning with what the procedure says; an empty answer is filled in later. */
async function askProvision(
  { amend, by }: Provision,
  about: (text: string) => string,
  { prompts, language }: Asking,
): Promise<Provision> {
  const fault = (answer: string): string | undefined =>
    answer.trim() === '' || readProvision(answer) !== undefined ? undefined : PROVISION_EXPECTED[language]
  const answer = await prompts.ask(about(texts.amend[language]), amend === undefined ? '' : citation(amend), fault)
  const body = (await prompts.ask(about(texts.by[language]), by ?? '', () => undefined)).normalize('NFC').trim()
  const reference = readProvision(answer)
  return { ...(reference === undefined ? {} : { amend: reference }), ...(body === '' ? {} : { by: body }) }
}
