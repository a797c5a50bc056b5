import type { Catalog } from './catalog.ts'
import type { DossierDocument, LegalReference } from './types.gen.ts'

/** Names that ids stand for; an id without a name stands for itself. */
export interface Names {
  agency(id: string): string
  field(id: string): string
  database(id: string): string
  paperType(id: string): string
  procedure(code: string): string
}

/** Names from one or several catalogs; the later ones win. */
export function namesOf(...catalogs: readonly Catalog[]): Names {
  const agencies = catalogs.flatMap((catalog) => catalog.profile?.value.agencies ?? [])
  const fields = catalogs.flatMap((catalog) => catalog.profile?.value.fields ?? [])
  const databases = catalogs.flatMap((catalog) => catalog.documents?.value.databases ?? [])
  const paperTypes = catalogs.flatMap((catalog) => catalog.documents?.value.types ?? [])
  const procedures = catalogs.flatMap((catalog) =>
    catalog.procedures.map(({ value }) => ({ id: value.code, name: value.name })),
  )
  return {
    agency: lookup(agencies),
    field: lookup(fields),
    database: lookup(databases),
    paperType: lookup(paperTypes),
    procedure: lookup(procedures),
  }
}

function lookup(items: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const names = new Map(items.map((item) => [item.id, item.name]))
  return (id) => names.get(id) ?? id
}

/** "điểm b khoản 2 Điều 21 81/2006/QH11". */
export function citation(reference: LegalReference): string {
  const parts = [
    reference.point === undefined ? '' : `điểm ${reference.point}`,
    reference.clause === undefined ? '' : `khoản ${reference.clause}`,
    reference.article === undefined ? '' : `Điều ${reference.article}`,
    reference.document,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** "xuất trình, 01 bản chính, 02 bản sao"; only what is known. */
export function documentDetail(
  document: Pick<DossierDocument, 'purpose' | 'originals' | 'copies' | 'certifiedCopies'>,
): string {
  const counts = [
    [document.originals, 'bản chính'],
    [document.copies, 'bản sao'],
    [document.certifiedCopies, 'bản sao có chứng thực'],
  ] as const
  const parts = counts.flatMap(([count, noun]) =>
    count === undefined || count === 0 ? [] : [`${String(count).padStart(2, '0')} ${noun}`],
  )
  return [document.purpose === 'present' ? 'xuất trình' : 'nộp', ...parts].join(', ')
}
