import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { foldDiacritics } from '#model/text.ts'
import type { DossierDocument, LegalBasis, Level, Procedure, Result } from '#model/types.gen.ts'

/** What a record of the portal holds, as far as it is read here: sections are the texts of tables whose cells are glued together. */
export interface PortalRecord {
  readonly ma_thu_tuc: string
  readonly ten_thu_tuc: string
  readonly cap_thuc_hien: string
  readonly linh_vuc: string
  readonly cach_thuc_thuc_hien: string
  readonly thanh_phan_ho_so: string
  readonly can_cu_phap_ly: string
  readonly yeu_cau_dieu_kien: string
  readonly ket_qua_xu_ly: string
}

/** Where the records of the portal lie beside the project; they are read there and never copied. */
const FOLDER = new URL('../../../shared/data/portal-sample/', import.meta.url)

/** The records, sorted by file; undefined where they are not there. */
export function portalRecords(): readonly PortalRecord[] | undefined {
  if (!existsSync(FOLDER)) return undefined
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
  return files.map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as PortalRecord)
}

/** A record as a procedure; what it does not say stays absent. */
export function procedureOf(record: PortalRecord): Procedure {
  const statutory = timeOf(record.cach_thuc_thuc_hien)
  return {
    code: record.ma_thu_tuc,
    name: record.ten_thu_tuc,
    levels: levelsOf(record.cap_thuc_hien),
    field: idOf(record.linh_vuc),
    authority: 'ubnd-xa',
    ...(statutory === undefined ? {} : { processingTime: { statutory } }),
    dossier: { documents: papersOf(record.thanh_phan_ho_so) },
    requirements: stated(record.yeu_cau_dieu_kien).map((text) => ({ id: 'yeu-cau', text })),
    results: resultsOf(record.ket_qua_xu_ly),
    legalBasis: basesOf(record.can_cu_phap_ly),
  }
}

const NOTHING = /^Không có thông tin/u
const stated = (text: string): readonly string[] => (text.trim() === '' || NOTHING.test(text) ? [] : [text])

const LEVELS: readonly (readonly [string, Level])[] = [
  ['bộ', 'ministry'],
  ['tỉnh', 'province'],
  ['xã', 'commune'],
]
const levelsOf = (text: string): [Level, ...Level[]] =>
  LEVELS.flatMap(([name, level]) => (text.includes(`Cấp ${name}`) ? [level] : [])) as [Level, ...Level[]]

const idOf = (text: string): string =>
  foldDiacritics(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** The first time with a unit; a bare number is none. */
function timeOf(text: string): string | undefined {
  const [, number, unit] = /(?:Trực tiếp|Trực tuyến|bưu chính)(\d{1,3}) (Ngày làm việc|Ngày|Giờ)/u.exec(text) ?? []
  return number === undefined ? undefined : `${number} ${unit!.toLowerCase()}`
}

const HEADER = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng'
// The cell of the number ends a row; "01 bản chính;" in a name goes on.
const ROW = /(\d{1,5}) bản (chính|sao)(?:,(\d{1,5}) bản sao)?(?=[^\s;.,:)]|$)/gu

/** The rows of all tables, each with the heading of its table as its case; "--" is the table of papers that are always needed. */
function papersOf(section: string): DossierDocument[] {
  const papers: DossierDocument[] = []
  let heading = ''
  for (const [index, part] of section.split(HEADER).entries()) {
    let from = 0
    for (const { 0: cell, 1: first = '0', 2: sort, 3: second = '0', index: at } of part.matchAll(ROW)) {
      if (index > 0)
        papers.push(
          paperOf(papers.length, part.slice(from, at), heading, sort === 'chính' ? [first, second] : ['0', first]),
        )
      from = at + cell.length
    }
    heading = part.slice(from).trim()
  }
  return papers.filter(({ name }) => name !== '')
}

function paperOf(
  index: number,
  name: string,
  heading: string,
  [originals, copies]: readonly string[],
): DossierDocument {
  return {
    id: `giay-${index + 1}`,
    name: name.trim(),
    ...(/\p{L}/u.test(heading) ? { when: heading } : {}),
    ...(Number(originals) > 0 ? { originals: Number(originals) } : {}),
    ...(Number(copies) > 0 ? { copies: Number(copies) } : {}),
  }
}

function resultsOf(section: string): Result[] {
  const names = [...section.matchAll(/(.{1,300}?Mã: ?KQ\.[A-Z]\d{1,3}\.\d{6})/gsu)].map(([, name = '']) => name.trim())
  return names.map((name, index) => ({ id: `ket-qua-${index + 1}`, name }))
}

const NUMBER = /\d{1,4}(?:\.\d)?\/\d{4}\/(?:[A-ZĐ]{1,6}(?:-[A-ZĐ]{1,8}){0,2}\d{0,2})/gu

/** The documents that are named, each once; their titles are left out, where the glued cells do not say where one begins. */
const basesOf = (section: string): LegalBasis[] =>
  [...new Set(section.match(NUMBER) ?? [])].map((document) => ({ document }))
