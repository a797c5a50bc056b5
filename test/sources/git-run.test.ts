import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isFailure } from '#model/failure.ts'
import { readRevision } from '#sources/git.ts'
import { runGit } from '#sources/git-run.ts'
import { folderOf } from '../build/folders.ts'
import { commit } from '../build/git.ts'

function refusal(timeout: number, maxBuffer: number): string {
  const folder = folderOf({ x: 'x'.repeat(100_000) })
  commit(folder)
  try {
    runGit(folder, ['cat-file', '-p', 'HEAD:x'], '', { timeout, maxBuffer })
  } catch (thrown) {
    if (isFailure(thrown)) return thrown.localized.en
  }
  return 'no failure'
}

test('git that takes too long or says too much is stopped, with a sentence', () => {
  expect(refusal(1, 1024 ** 2)).toMatch(/^git has not answered after 0.001 seconds/)
  expect(refusal(60_000, 1024)).toMatch(/^git returned more than .* MiB, more than any catalog holds/)
})

test('a hook names its repository to everything that it starts; the folder decides all the same', () => {
  const [folder, other] = [folderOf({ 'c/catalog.yaml': 'a' }), folderOf({ 'catalog.yaml': 'b' })]
  commit(folder)
  commit(other)
  vi.stubEnv('GIT_DIR', join(other, '.git'))
  onTestFinished(() => void vi.unstubAllEnvs())
  const { sources } = readRevision('HEAD', join(folder, 'c'), folder)
  expect(sources.map(({ file, text }) => `${file} ${text}`)).toEqual(['HEAD:c/catalog.yaml a'])
})
