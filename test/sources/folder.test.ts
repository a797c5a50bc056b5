import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFailure } from '#model/failure.ts'
import { readFolder } from '#sources/folder.ts'
import { folderOf } from '../build/folders.ts'

const paths = (files: readonly { readonly path: string }[]): readonly string[] => files.map(({ path }) => path)

test('the files of a catalog are read, sorted, and nothing else', () => {
  const folder = folderOf({
    'catalog.yaml': 'a',
    'documents.yml': 'b',
    'assumptions.yaml': 'c',
    'README.md': '',
    'other.yaml': '',
    'notes/x.yaml': '',
    '.git/catalog.yaml': '',
    'procedures/commune/ho-tich/1.001193.yaml': 'd',
    'procedures/1.yaml': 'e',
    'procedures/.x.yaml': '',
    'procedures/x.txt': '',
    'proposals/2019/a.yaml': 'f',
    'statistics/2019.yaml': 'g',
    'statistics/old/2018.yaml': '',
    'calendar/2020.yml': 'h',
  })
  const { sources, unreadable } = readFolder(join(folder), folder)
  expect(sources.map(({ path, text }) => `${path} ${text}`)).toEqual([
    'assumptions.yaml c',
    'calendar/2020.yml h',
    'catalog.yaml a',
    'documents.yml b',
    'procedures/1.yaml e',
    'procedures/commune/ho-tich/1.001193.yaml d',
    'proposals/2019/a.yaml f',
    'statistics/2019.yaml g',
  ])
  expect(unreadable).toEqual([])
})

test('a file is named from the working folder', () => {
  const folder = folderOf({ 'danh mục/catalog.yaml': '', 'work/x': '' })
  expect(readFolder(join(folder, 'danh mục'), folder).sources[0]?.file).toBe('danh mục/catalog.yaml')
  expect(readFolder(join(folder, 'danh mục'), join(folder, 'work')).sources[0]?.file).toBe('../danh mục/catalog.yaml')
})

test('links are reported and not followed; those in no place of a file of the catalog are nothing to it', () => {
  const folder = folderOf({ 'secret/1.yaml': 'secret', 'catalog/catalog.yaml': '' })
  mkdirSync(join(folder, 'catalog/procedures'))
  symlinkSync(join(folder, 'secret/1.yaml'), join(folder, 'catalog/procedures/1.yaml'))
  symlinkSync(join(folder, 'secret'), join(folder, 'catalog/proposals'))
  symlinkSync(folder, join(folder, 'catalog/procedures/loop'))
  symlinkSync('nowhere', join(folder, 'catalog/procedures/README.md'))
  symlinkSync('nowhere', join(folder, 'catalog/notes'))
  const { sources, unreadable } = readFolder(join(folder, 'catalog'), folder)
  expect(paths(sources)).toEqual(['catalog.yaml'])
  expect(unreadable).toEqual(
    ['procedures/1.yaml', 'procedures/loop', 'proposals'].map((path) => ({
      path,
      file: `catalog/${path}`,
      reason: 'link',
    })),
  )
})

test('large files and other encodings are reported, not read', () => {
  const folder = folderOf({
    'procedures/large.yaml': 'x'.repeat(1024 * 1024 + 1),
    'procedures/full.yaml': 'x'.repeat(1024 * 1024),
    'procedures/latin.yaml': Uint8Array.of(0x61, 0xe9, 0x0a),
    'procedures/bom.yaml': '\uFEFFa: 1',
  })
  const { sources, unreadable } = readFolder(folder, folder)
  expect(unreadable.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
    'procedures/large.yaml too-large',
    'procedures/latin.yaml not-utf8',
  ])
  expect(paths(sources)).toEqual(['procedures/bom.yaml', 'procedures/full.yaml'])
  expect(sources[0]?.text).toBe('\uFEFFa: 1')
})

test('a missing folder, and a file in its place, is a failure in both languages', () => {
  const folder = folderOf({ 'catalog.yaml': '' })
  for (const wrong of ['none', 'catalog.yaml']) {
    expect(() => readFolder(join(folder, wrong), folder)).toThrow(
      expect.toSatisfy(
        (thrown) =>
          isFailure(thrown) &&
          thrown.exitCode === 2 &&
          thrown.localized.vi.includes(wrong) &&
          thrown.localized.en.includes(wrong),
      ),
    )
  }
})
