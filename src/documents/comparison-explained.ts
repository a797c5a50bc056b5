import type { JudgedChange } from '#change/judged.ts'
import { say, type Localized } from '#model/localized.ts'

/** What a change means for the applicant and why it has that effect, in one sentence. */
export const explained = ({ meaning, reason }: Pick<JudgedChange, 'meaning' | 'reason'>): Localized =>
  say(`${meaning.vi}, vì ${reason.vi}.`, `${meaning.en}, because ${reason.en}.`)
