import { say } from '#model/localized.ts'
import { levelWords } from '#model/words.ts'
import type { Language } from '#model/localized.ts'
import type { Prompts } from '../prompts.ts'
import { committeeOf, isName, levelOf, levels, type Level, type Said } from './office.ts'

const LOCALITY = say('Địa phương nào? (như xã Diên Khánh)', 'Which locality? (such as xã Diên Khánh)')
const LEVEL = say('Cấp nào?', 'Which level?')
const BODY = say('Cơ quan nào ban hành danh mục?', 'Which body issues the catalog?')
const NO_NAME = say('viết một dòng chữ, dài nhất 200 ký tự.', 'write one line of at most 200 characters.')

/** Asks for what the options do not say of the office: the level only where the locality leaves it open. */
export async function askOffice(given: Said, prompts: Prompts, language: Language): Promise<Said> {
  const fault = (answer: string): string | undefined => (isName(answer) ? undefined : NO_NAME[language])
  const locality = given.locality ?? (await prompts.ask(LOCALITY[language], '', fault))
  const level = given.level ?? levelOf(locality.normalize('NFC').trim()) ?? (await askLevel(prompts, language))
  const issuingBody = given.issuingBody ?? (await prompts.ask(BODY[language], committeeOf(locality), fault))
  return { locality, level, issuingBody }
}

async function askLevel(prompts: Prompts, language: Language): Promise<Level> {
  const choices = levels.map((value) => ({ value, label: levelWords[value][language] }))
  const picked = await prompts.pickOne(LEVEL[language], choices)
  return levels.find((level) => level === picked) ?? 'commune'
}
