import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { docx, p, partsOf } from '../template/word.ts'
import { repeated } from '../word/archives.ts'
import { temporaryFolder } from '../build/folders.ts'

const MIB = 1024 * 1024
const STYLES = '<w:styles xmlns:w="urn:w"/>'
/** A Word file of our own making, with a part for styles. */
const word = (body: string, files: Readonly<Record<string, string>> = {}): Uint8Array =>
  docx(body, { relations: [['styles', 'styles.xml']], files: { 'word/styles.xml': STYLES, ...files } })

const TOO_LARGE = 'tệp quá lớn so với một văn bản hành chính; bỏ bớt hình, lưu lại rồi làm lại.'
const AGAIN = 'mở bằng Word, lưu lại dạng .docx rồi làm lại.'
const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'

async function checked(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof run>>> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'lạ.docx'), bytes)
  return run(['propose', '--check', 'lạ.docx'], { cwd: folder })
}

const refused = (sentence: string): object => ({ code: 2, output: '', errors: `tthc: lạ.docx: ${sentence}\n` })

/** Peak memory that a run adds to this process, in MiB. */
async function peak(act: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss / MIB
  await act()
  return process.resourceUsage().maxRSS / 1024 - before
}

describe('--check refuses a hostile file in one sentence', () => {
  // First, so that no other test has raised the peak.
  test('a bomb: 64 headers of 30 MiB out of 30 KiB', async () => {
    const bytes = repeated(
      ['word/document.xml', ...Array.from({ length: 64 }, (_, index) => `word/header${index}.xml`)],
      new Uint8Array(30 * MIB),
    )
    expect(bytes.length).toBeLessThan(MIB)
    expect(await peak(async () => expect(await checked(bytes)).toEqual(refused(TOO_LARGE)))).toBeLessThan(300)
  })

  test('100,000 entries', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `word/media/${index}`)
    expect(await checked(repeated(names, new Uint8Array(1)))).toEqual(
      refused(`tệp chứa hơn 2000 tệp bên trong, không phải tệp do Word lưu; ${AGAIN}`),
    )
  })

  test.each([
    ['the text', 'word/document.xml'],
    ['the styles', 'word/styles.xml'],
    ['the relations', 'word/_rels/document.xml.rels'],
  ])('a document type in %s', async (_, path) => {
    const bytes = word(p('x'), { [path]: `${ENTITIES}<x>&b;</x>` })
    expect(await checked(bytes)).toEqual(
      refused(`phần ${path} khai báo DOCTYPE, điều Word không bao giờ ghi; ${AGAIN}`),
    )
  })

  test.each(['../../evil.txt', '/etc/passwd', '..\\evil.txt'])('a path that leads out: %s', async (path) => {
    expect(await checked(word(p('x'), { [path]: 'x' }))).toEqual(
      refused(`bên trong có đường dẫn “${path}” trỏ ra ngoài tệp; ${AGAIN}`),
    )
  })

  test('millions of empty elements', async () => {
    const body = '<w:r/>'.repeat(2_100_000)
    expect(await checked(word(body))).toEqual(refused(TOO_LARGE))
  })

  test('elements without end', async () => {
    const body = '<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)
    expect(await checked(word(body))).toEqual(refused(`phần word/document.xml bị hỏng; ${AGAIN}`))
  })

  test('one header that is referred to thousands of times is read once', async () => {
    const references = Array.from({ length: 5000 }, () => ['header', 'header1.xml'] as const)
    const bytes = docx(p('x'), {
      relations: [['styles', 'styles.xml'], ...references],
      files: { 'word/styles.xml': STYLES, 'word/header1.xml': `<w:hdr>${'<w:p/>'.repeat(200_000)}</w:hdr>` },
    })
    expect((await checked(bytes)).code).toBe(1)
  })

  test('a file longer than a document can be', async () => {
    expect(await checked(new Uint8Array(33 * MIB))).toEqual(refused(TOO_LARGE))
  })
})

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (type: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`

test('--check finds the text and its styles by what refers to them, wherever they stand', async () => {
  const usual = word(p('x'))
  const { 'word/document.xml': text = '' } = partsOf(usual)
  const moved = docx('', {
    files: {
      '_rels/.rels': relation('officeDocument', '/text/one.xml'),
      'text/one.xml': text,
      'text/_rels/one.xml.rels': relation('styles', '../looks.xml'),
      'looks.xml': STYLES,
      'word/document.xml': null,
    },
  })
  expect(await checked(moved)).toEqual(await checked(usual))
  expect((await checked(usual)).code).toBe(1)
})
