import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import type { Random } from '../mutation/random.ts'

type Noise = (text: string, random: Random) => string

const MARKS = ['- ', '+ ', '* ', '• ', '-', '1. ', '2) ', 'a) ', '(3) ', '(iv) ', '- b) ']
const TAILS = ['.', ';', ',', ':', ' .', ';  ']
const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
]

const moved = (text: string): string =>
  TONES.reduce((result, [one, other]) => {
    const ends = (tone: string): RegExp => new RegExp(`${tone}(?!\\p{L})`, 'gu')
    return ends(one).test(result) ? result.replace(ends(one), other) : result.replace(ends(other), one)
  }, text.normalize('NFC'))

const noises: readonly Noise[] = [
  (text, random) => (/^\p{L}/u.test(text) ? random.one(MARKS) + text : text),
  (text, random) => text + random.one(TAILS),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
  moved,
  (text) => ` ${text.replaceAll(' ', '  ')} `,
]

/** A text with one to four things about it that say nothing: marks, signs, spaces, other forms of letters and tones. */
function respelt(text: string, random: Random): string {
  const times = 1 + random.below(4)
  return Array.from({ length: times }).reduce<string>((result) => random.one(noises)(result, random), text)
}

/** A title that says that it is one of a procedure, or no longer says so; of "Thủ tục hải quan" the word is part of the name. */
function retitled(name: string, random: Random): string {
  if (random.once(2)) return name
  const bare = /^Thủ tục (?!hải quan)(\p{L})(.*)$/su.exec(name)
  if (bare !== null) return `${bare[1]!.toUpperCase()}${bare[2]!}`
  if (/^thủ tục /iu.test(name)) return name
  return `Thủ tục ${name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`
}

/** The procedure with noise in each of its texts; ids, numbers and times stay. */
export function noisy(procedure: Procedure, random: Random): Procedure {
  const { dossier = {}, requirements = [], results = [] } = procedure
  return {
    ...procedure,
    name: respelt(retitled(procedure.name, random), random),
    dossier: {
      ...dossier,
      documents: (dossier.documents ?? []).map((paper): DossierDocument => ({
        ...paper,
        name: respelt(paper.name, random),
        ...(paper.when === undefined ? {} : { when: respelt(paper.when, random) }),
      })),
    },
    requirements: requirements.map((item) => ({ ...item, text: respelt(item.text, random) })),
    results: results.map((item) => ({ ...item, name: respelt(item.name, random) })),
  }
}
