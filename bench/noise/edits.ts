import type { DossierDocument, Procedure } from '#model/types.gen.ts'
import type { Random } from '../mutation/random.ts'
import { nameAndCase } from './anew.ts'

/** One thing that is really another afterwards, and the ways in which a comparison may report it: each a list of kinds with the key. */
export interface Edit {
  readonly name: string
  readonly after: Procedure
  /** `kind` or `kind key`; the first way is the best one. */
  readonly ways: readonly (readonly string[])[]
}

type Editor = (procedure: Procedure, random: Random) => Edit | undefined

const papersOf = (procedure: Procedure): readonly DossierDocument[] => procedure.dossier?.documents ?? []
const withPapers = (procedure: Procedure, documents: readonly DossierDocument[]): Procedure => ({
  ...procedure,
  dossier: { ...procedure.dossier, documents: [...documents] },
})

/** A paper whose name and case no other one has: of two that are alike nobody can say which is gone. */
function anyUnique(procedure: Procedure, random: Random): DossierDocument | undefined {
  const papers = papersOf(procedure)
  const unique = papers.filter(
    (paper) => papers.filter((other) => nameAndCase(other) === nameAndCase(paper)).length === 1,
  )
  return unique.length === 0 ? undefined : random.one(unique)
}

/** An edit of one paper; under a new id it may also be reported as one paper gone and another one come. */
function ofPaper(name: string, kind: string, alter: (paper: DossierDocument) => DossierDocument): Editor {
  return (procedure, random) => {
    const chosen = anyUnique(procedure, random)
    if (chosen === undefined) return undefined
    const after = papersOf(procedure).map((paper) => (paper === chosen ? alter(paper) : paper))
    const apart = [`document-removed ${chosen.id}`, 'document-added']
    return { name, after: withPapers(procedure, after), ways: [[`${kind} ${chosen.id}`], apart] }
  }
}

const NEW_PAPER: DossierDocument = {
  id: 'giay-them',
  name: 'Bản cam kết không tranh chấp về lối đi chung',
  originals: 1,
}

const editors: readonly Editor[] = [
  (procedure, random) => {
    const gone = anyUnique(procedure, random)
    if (gone === undefined) return undefined
    return {
      name: 'a paper less',
      after: withPapers(
        procedure,
        papersOf(procedure).filter((paper) => paper !== gone),
      ),
      ways: [[`document-removed ${gone.id}`]],
    }
  },
  (procedure) => ({
    name: 'a paper more',
    after: withPapers(procedure, [...papersOf(procedure), NEW_PAPER]),
    ways: [['document-added']],
  }),
  ofPaper('another number of originals', 'document-quantity', (paper) =>
    paper.originals === undefined
      ? { ...paper, copies: (paper.copies ?? 1) + 1 }
      : { ...paper, originals: paper.originals + 1 },
  ),
  ofPaper('a word more in a paper’s name', 'document-renamed', (paper) => ({
    ...paper,
    name: `${paper.name} hợp nhất`,
  })),
  ofPaper('another case of a paper', 'document-case', (paper) => ({
    ...paper,
    when: paper.when === undefined ? 'Người nộp ở vùng lũ' : `${paper.when} ở vùng lũ`,
  })),
  (procedure) => ({
    name: 'another time',
    after: { ...procedure, processingTime: { statutory: '77 ngày' } },
    ways: [['processing-time statutory']],
  }),
  (procedure) => ({
    name: 'a word more in the title',
    after: { ...procedure, name: `${procedure.name} lưu động` },
    ways: [['renamed']],
  }),
  (procedure) => ({
    name: 'a legal basis more',
    after: { ...procedure, legalBasis: [...(procedure.legalBasis ?? []), { document: '99/2026/NĐ-CP' }] },
    ways: [['legal-basis-added 99/2026/NĐ-CP']],
  }),
  (procedure) => {
    const [first, ...rest] = procedure.legalBasis ?? []
    if (first === undefined) return undefined
    return {
      name: 'a legal basis less',
      after: { ...procedure, legalBasis: rest },
      ways: [[`legal-basis-removed ${first.document}`]],
    }
  },
  (procedure) => ({
    name: 'a requirement more',
    after: {
      ...procedure,
      requirements: [...(procedure.requirements ?? []), { id: 'them', text: 'Đã cư trú từ đủ hai năm' }],
    },
    ways: [['requirement-added']],
  }),
]

/** The edit of a number: the kinds of edits take turns; one that the procedure cannot have is passed by for the next. */
export function editOf(procedure: Procedure, number: number, random: Random): Edit {
  for (let turn = 0; turn < editors.length; turn++) {
    const edit = editors[(number + turn) % editors.length]!(procedure, random)
    if (edit !== undefined) return edit
  }
  throw new Error(`nothing can be edited in ${procedure.code}`)
}
