import { withoutCode, withoutMarks, withoutWord } from '#model/wording.ts'
import { alternatives, type Features } from './features.ts'
import { paperFeatures } from './paper.ts'
import { EMPTY_PHRASES, FILLERS, rewritten, SYNONYMS, wordsOf } from './vocabulary.ts'

/** Names of procedures and of papers have turns of phrase of their own; in a step or a requirement every word counts. */
export type NameOf = 'procedure' | 'paper' | 'text'

const LEVEL_NOTE =
  /\(\s*(?:tại |thuộc )?(?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?(?:cấp )?(?:tỉnh|huyện|xã|phường|phường xã|xã, phường)\s*\)/giu

/** The features of a name; of a text without words the core is empty, and nothing is like it. */
export function featuresOf(text: string, of: NameOf): Features {
  const plain = withoutMarks(text.normalize('NFC'))
  if (of === 'paper') return paperFeatures(plain)
  return of === 'procedure' ? procedureFeatures(plain) : featuresWith(rewritten(wordsOf(plain), SYNONYMS), '')
}

/** Parentheses distinguish cases of procedures; only a level in them is a note. */
function procedureFeatures(text: string): Features {
  const words = (part: string): readonly string[] => rewritten(rewritten(wordsOf(part), SYNONYMS), EMPTY_PHRASES)
  const note = (text.match(LEVEL_NOTE) ?? []).flatMap(words).join(' ')
  return featuresWith(words(withoutWord(withoutCode(text.replace(LEVEL_NOTE, ' ')))), note)
}

const featuresWith = (words: readonly string[], note: string): Features => ({
  core: alternatives(words.filter((word) => !FILLERS.has(word))),
  copies: '',
  notes: { note, issuer: '', form: '', provision: '', count: '' },
})
