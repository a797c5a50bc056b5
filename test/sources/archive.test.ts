import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isFailure } from '#model/failure.ts'
import { archiveLimits, readArchive, toArchiveSide } from '#sources/archive.ts'
import type { ArchiveLimits } from '#sources/archive-entry.ts'
import { readFolder } from '#sources/folder.ts'
import type { Reading } from '#sources/reading.ts'
import { fixture } from '../cli/run.ts'
import { filesBelow, longZipOf, patched, rechecked, renamed, tarBytesOf, tarOf, zipOf } from './archives.ts'
import { slowly } from '../lane.ts'
import { folderOf } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

const CATALOG = {
  'repo-main/README.md': 'x',
  'repo-main/catalog/catalog.yaml': 'một',
  'repo-main/catalog/procedures/xã/1.yaml': 'hai\n',
  'repo-main/catalog/notes.txt': 'x',
  'repo-main/other.yaml': 'x',
}

/** Reads an archive of these bytes, from a folder of its own. */
async function reading(bytes: Uint8Array, name = 'kho.zip', folder?: string, limits?: ArchiveLimits): Promise<Reading> {
  const place = folderOf({ [name]: bytes })
  const side = toArchiveSide(folder === undefined ? name : `${name}:${folder}`, place)
  return readArchive(side!, limits)
}

/** The sentence with which an archive is refused; what it says instead of one is no failure of ours. */
async function refusal(bytes: Uint8Array, name = 'kho.zip', folder?: string, limits?: ArchiveLimits): Promise<string> {
  try {
    const { sources, unreadable } = await reading(bytes, name, folder, limits)
    return `read ${sources.length} and ${unreadable.length}`
  } catch (thrown) {
    if (isFailure(thrown) && thrown.exitCode === 2 && !/[.!?]\s+\p{Lu}/u.test(thrown.localized.vi))
      return thrown.localized.vi
    throw thrown
  }
}

const reported = ({ sources }: Reading): unknown[] => sources.map(({ path, text }) => [path, text])

describe('a catalog in an archive', () => {
  test('says what the folder says, and only its files are in it', async () => {
    const folder = fixture('dien-khanh-small')
    const files = {
      ...filesBelow(folder, 'repo-main/danh mục/'),
      'repo-main/x.yaml': 'x',
      'repo-main/.git/catalog.yaml': 'x',
    }
    const wanted = reported(readFolder(folder, folder))
    expect(reported(await reading(zipOf(files)))).toEqual(wanted)
    expect(reported(await reading(await tarOf(files), 'kho.tar.gz'))).toEqual(wanted)
    expect(reported(await reading(await tarOf(files), 'KHO.TGZ'))).toEqual(wanted)
  })

  test('at the root of the archive, with or without ./ before it', async () => {
    expect(reported(await reading(zipOf({ 'catalog.yaml': 'a' })))).toEqual([['catalog.yaml', 'a']])
    expect(
      reported(await reading(await tarOf({ './catalog.yaml': 'a', './procedures/1.yaml': 'b' }), 'kho.tgz')),
    ).toEqual([
      ['catalog.yaml', 'a'],
      ['procedures/1.yaml', 'b'],
    ])
    expect(reported(await reading(zipOf({ 'a\\catalog.yaml': 'a', 'a\\procedures\\1.yaml': 'b' })))).toEqual([
      ['catalog.yaml', 'a'],
      ['procedures/1.yaml', 'b'],
    ])
  })

  test('is named by the archive and the path in it', async () => {
    expect((await reading(zipOf(CATALOG))).sources.map(({ file }) => file)).toEqual([
      'kho.zip:repo-main/catalog/catalog.yaml',
      'kho.zip:repo-main/catalog/procedures/xã/1.yaml',
    ])
  })

  test('as git packs it, with long and Vietnamese names', async () => {
    const folder = folderOf({
      'kho/catalog.yaml': 'a',
      [`kho/procedures/${'thủ-tục-'.repeat(12)}/1.yaml`]: 'b',
      'link/x': '',
    })
    commit(folder)
    for (const [format, name] of [
      ['zip', 'a.zip'],
      ['tar.gz', 'a.tar.gz'],
    ] as const) {
      git(folder, 'archive', `--format=${format}`, '--prefix=repo-main/', '-o', name, 'HEAD')
      expect(reported(await readArchive(toArchiveSide(name, folder)!))).toEqual(
        reported(readFolder(join(folder, 'kho'), folder)),
      )
    }
  })

  test('with sizes in the field for long numbers', async () => {
    expect(reported(await reading(longZipOf('catalog.yaml', 'một')))).toEqual([['catalog.yaml', 'một']])
  })

  test('one of several by its folder', async () => {
    const files = { ...CATALOG, 'repo-main/test/catalog.yaml': 'khác' }
    expect(await refusal(zipOf(files))).toBe(
      'kho.zip: có 2 danh mục; chỉ rõ một: “kho.zip:repo-main/catalog”, “kho.zip:repo-main/test”.',
    )
    expect(reported(await reading(zipOf(files), 'kho.zip', 'repo-main/test'))).toEqual([['catalog.yaml', 'khác']])
    expect(reported(await reading(await tarOf(files), 'kho.tgz', './repo-main/test/'))).toEqual([
      ['catalog.yaml', 'khác'],
    ])
    expect(await refusal(zipOf(files), 'kho.zip', 'x')).toMatch(
      /không có danh mục nào ở “x\/”; có ở “kho.zip:repo-main\/catalog”/,
    )
    expect(await refusal(zipOf({ 'a.txt': '' }))).toMatch(/không có catalog.yaml nào/)
    expect(await refusal(zipOf({}))).toMatch(/không có catalog.yaml nào/)
  })

  test('large files and other encodings are reported, not read', async () => {
    const files = {
      'catalog.yaml': 'a',
      'procedures/1.yaml': 'x'.repeat(2 ** 20 + 1),
      'procedures/2.yaml': Uint8Array.of(0x61, 0xe9),
    }
    for (const [bytes, name] of [
      [zipOf(files), 'kho.zip'],
      [await tarOf(files), 'kho.tgz'],
    ] as const) {
      expect((await reading(bytes, name)).unreadable.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
        `${name}:procedures/1.yaml too-large`,
        `${name}:procedures/2.yaml not-utf8`,
      ])
    }
  })
})

describe('words', () => {
  test('that name an archive, and those that do not', () => {
    const folder = folderOf({ 'a.zip': '', 'b.c.tar.gz': '', 'd@e.zip': '', 'C:\\x\\a.ZIP': '' })
    const named = (word: string): unknown => {
      const side = toArchiveSide(word, folder)
      return side && [side.shown, side.folder]
    }
    expect(named('a.zip')).toEqual(['a.zip', undefined])
    expect(named(join(folder, 'a.zip'))).toEqual(['a.zip', undefined])
    expect(named('b.c.tar.gz:x/y')).toEqual(['b.c.tar.gz', 'x/y'])
    expect(named('d@e.zip')).toEqual(['d@e.zip', undefined])
    expect(named('C:\\x\\a.ZIP')).toEqual(['C:\\x\\a.ZIP', undefined])
    expect(named('C:\\x\\a.ZIP:repo/catalog')).toEqual(['C:\\x\\a.ZIP', 'repo/catalog'])
    for (const word of ['main', 'v1:catalog', 'a.zip.bak', 'kho@b.zip', '']) expect(named(word)).toBeUndefined()
    expect(() => named('none.zip')).toThrow('none.zip: no such file')
  })
})

describe('names that are not to be trusted', () => {
  const outside = ['../catalog.yaml', 'a/../../x.yaml', '/etc/x.yaml', 'C:/x.yaml', '..\\x.yaml', '\\x.yaml']

  test.each(outside)('%s', async (name) => {
    const sentence = /có tên tệp dẫn ra ngoài tệp nén: “/
    expect(await refusal(zipOf({ ...CATALOG, [name]: 'x' }))).toMatch(sentence)
    expect(await refusal(await tarOf({ ...CATALOG, [name]: 'x' }), 'kho.tgz')).toMatch(sentence)
  })

  test('twice the same, however it is written', async () => {
    const twice = renamed(
      zipOf({ ...CATALOG, 'repo-main/catalog/procedures/xã/2.yaml': 'x' }),
      'xã/2.yaml',
      Buffer.from('xã/1.yaml'),
    )
    expect(await refusal(twice)).toMatch(/“repo-main\/catalog\/procedures\/xã\/1.yaml” có hai lần/)
    expect(await refusal(await tarOf({ ...CATALOG, './repo-main/catalog/catalog.yaml': 'x' }), 'kho.tgz')).toMatch(
      /catalog.yaml” có hai lần/,
    )
  })

  test('no UTF-8, where it would be a file of the catalog', async () => {
    const latin = Buffer.from('x\xe9\xe9.yaml', 'latin1')
    const files = { ...CATALOG, 'repo-main/catalog/procedures/xyz.yaml': 'x' }
    expect(await refusal(renamed(zipOf(files), 'xyz.yaml', latin))).toMatch(/không phải UTF-8/)
    expect(await refusal(gzipSync(rechecked(renamed(await tarBytesOf(files), 'xyz.yaml', latin))), 'kho.tgz')).toMatch(
      /không phải UTF-8/,
    )
    const elsewhere = renamed(zipOf({ ...CATALOG, 'repo-main/xyz.yaml': 'x' }), 'xyz.yaml', latin)
    expect((await reading(elsewhere)).sources).toHaveLength(2)
  })

  test('a name of the catalog that is read nowhere as text of the terminal', async () => {
    expect(await refusal(zipOf({ 'catalog.yaml': '', '../\u001b[2J.yaml': '' }))).toContain('\\u001b')
  })
})

describe('links', () => {
  const link = {
    name: 'repo-main/catalog/procedures/2.yaml',
    type: 'symlink',
    linkname: '/etc/passwd',
    size: 0,
  } as const

  test('in the catalog are refused, whatever they lead to', async () => {
    expect(await refusal(await tarOf(CATALOG, [link]), 'kho.tgz')).toMatch(/2.yaml” là liên kết/)
    expect(
      await refusal(await tarOf(CATALOG, [{ ...link, type: 'link', linkname: 'repo-main/other.yaml' }]), 'kho.tgz'),
    ).toMatch(/là liên kết/)
    expect(await refusal(await tarOf(CATALOG, [{ ...link, name: 'repo-main/catalog/proposals' }]), 'kho.tgz')).toMatch(
      /proposals” là liên kết/,
    )
    const index = Object.keys(CATALOG).indexOf('repo-main/catalog/procedures/xã/1.yaml')
    expect(await refusal(patched(zipOf(CATALOG), index, [[38, undefined, 0o120777 * 2 ** 16, 4]]))).toMatch(
      /1.yaml” là liên kết/,
    )
  })

  test('elsewhere are left alone, and devices are no files', async () => {
    const others = [
      { ...link, name: 'repo-main/x' },
      { name: 'repo-main/catalog/procedures/3.yaml', type: 'fifo', size: 0 },
    ] as const
    expect((await reading(await tarOf(CATALOG, others), 'kho.tgz')).sources).toHaveLength(2)
  })
})

describe('bombs', () => {
  const limits = { ...archiveLimits, unpacked: 2 ** 20 }

  test('a tar archive is unpacked no further than the limit', async () => {
    expect(await refusal(gzipSync(Buffer.alloc(archiveLimits.unpacked + 1)), 'kho.tgz')).toMatch(
      /khi giải nén lớn hơn 128 MiB/,
    )
    expect(
      await refusal(await tarOf({ 'catalog.yaml': '', 'x.bin': Buffer.alloc(2 ** 20) }), 'kho.tgz', undefined, limits),
    ).toMatch(/khi giải nén lớn hơn 1 MiB/)
  })

  test('a zip archive is refused by the sizes it states, before it is unpacked', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [`procedures/${index}.yaml`, '#'.repeat(400_000)]),
    )
    expect(await refusal(zipOf({ 'catalog.yaml': '', ...files }), 'kho.zip', undefined, limits)).toMatch(
      /khi giải nén lớn hơn 1 MiB/,
    )
  })

  test('a zip archive that states too small a size is unpacked no further than that', async () => {
    const zip = patched(zipOf({ 'catalog.yaml': '#'.repeat(2 ** 24) }), 0, [[24, 22, 100, 4]])
    expect(await refusal(zip)).toMatch(/tệp nén hỏng/)
  })

  test('what is not of the catalog is never unpacked', async () => {
    const zip = patched(zipOf({ ...CATALOG, 'x.bin': 'y' }), 5, [
      [10, 8, 99, 2],
      [24, 22, 0xfffffff0, 4],
    ])
    expect((await reading(zip)).sources).toHaveLength(2)
  })

  test('too large an archive, and too many files', async () => {
    const zip = zipOf(CATALOG)
    expect(await refusal(zip, 'kho.zip', undefined, { ...archiveLimits, packed: zip.length - 1 })).toMatch(
      /tệp nén lớn hơn/,
    )
    expect(await refusal(zip, 'kho.zip', undefined, { ...archiveLimits, entries: 4 })).toMatch(/quá nhiều tệp/)
    expect(await refusal(await tarOf(CATALOG), 'kho.tgz', undefined, { ...archiveLimits, entries: 4 })).toMatch(
      /quá nhiều tệp/,
    )
    const full = Buffer.from(zip)
    full.writeUInt16LE(0xffff, full.length - 22 + 10)
    expect(await refusal(full)).toMatch(/quá nhiều tệp/)
  })
})

describe('what cannot be read', () => {
  test('a password, and a method that is not read', async () => {
    expect(await refusal(patched(zipOf({ 'catalog.yaml': 'a' }), 0, [[8, 6, 1, 2]]))).toMatch(
      /“catalog.yaml” có mật khẩu/,
    )
    expect(await refusal(patched(zipOf({ 'catalog.yaml': 'a' }), 0, [[10, 8, 93, 2]]))).toMatch(
      /nén bằng phương pháp 93/,
    )
  })

  test('another content than the directory says', async () => {
    expect(await refusal(patched(zipOf({ 'catalog.yaml': 'a' }), 0, [[16, undefined, 1, 4]]))).toMatch(/tệp nén hỏng/)
  })

  test('another sort than the name says, and nothing at all', async () => {
    for (const name of ['kho.zip', 'kho.tar.gz']) {
      for (const bytes of [
        Buffer.alloc(0),
        Buffer.from('id: x\n'),
        name === 'kho.zip' ? await tarOf(CATALOG) : zipOf(CATALOG),
      ])
        expect(await refusal(bytes, name)).toMatch(/tệp nén hỏng/)
    }
    expect(await refusal(gzipSync(Buffer.from('id: x\n'.repeat(500))), 'kho.tgz')).toMatch(/tệp nén hỏng/)
  })

  test('an archive cut off anywhere', async () => {
    for (const [bytes, name] of [
      [zipOf(CATALOG), 'kho.zip'],
      [await tarOf(CATALOG), 'kho.tgz'],
    ] as const) {
      for (let length = 0; length < bytes.length; length += 7)
        expect(await refusal(bytes.subarray(0, length), name), `${name} ${length}`).toMatch(/tệp nén hỏng/)
    }
  })

  slowly('a byte changed anywhere: a sentence, or a catalog, and no crash', async () => {
    const place = folderOf({})
    const archives = [
      ['kho.zip', zipOf(CATALOG), (bytes: Buffer) => bytes],
      ['kho.tgz', gunzipSync(await tarOf(CATALOG)), (bytes: Buffer) => gzipSync(bytes, { level: 0 })],
    ] as const
    for (const [name, bytes, pack] of archives) {
      for (let at = 0; at < bytes.length; at += name === 'kho.zip' ? 1 : 13) {
        for (const value of [0, 0x7f, 0xff]) {
          const spoilt = Buffer.from(bytes)
          spoilt[at] = value
          writeFileSync(join(place, name), pack(spoilt))
          await readArchive(toArchiveSide(name, place)!).catch((thrown: unknown) => {
            if (!isFailure(thrown)) throw thrown
          })
        }
      }
    }
  })
})
