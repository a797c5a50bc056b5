import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { some } from '../lane.ts'
import { bait, HOUSEHOLD, lose, moveGitFolder, touch, trap, type Trap } from './hostile.ts'
import { folderOf, writeFiles } from '../build/folders.ts'
import { commit, git } from '../build/git.ts'

/** What a stranger set up, and a command of git that falls for it: without one no test would know whether the trap works. */
interface Attack {
  readonly set: (trap: Trap) => void
  readonly bait: readonly string[]
  /** Objects are missing: a sentence says so, and nothing is compared. */
  readonly isPartial?: true
}

const PARTIAL = /^tthc: Kho git chỉ có một phần nội dung/
const filtered = (attributes: string): Readonly<Record<string, string>> => ({ 'catalog/.gitattributes': attributes })
const EVERY = 'procedures/** filter=x diff=x merge=x\n'

/** A remote from which git would get what is missing, by a way that starts a program. */
const promisor = (lines: (program: string) => string): Attack => ({
  set: (it) => {
    lose(it)
    git(it.folder, 'config', 'extensions.partialClone', 'origin')
    git(it.folder, 'config', 'core.repositoryFormatVersion', '1')
    it.configure(`[remote "origin"]\n\tpromisor = true\n${lines(it.program)}`)
  },
  bait: ['cat-file', '-p', `HEAD:${HOUSEHOLD}`],
  isPartial: true,
})

const attacks: Readonly<Record<string, Attack>> = {
  'core.fsmonitor': {
    set: ({ configure, program }) => configure(`[core]\n\tfsmonitor = ${program}\n`),
    bait: ['status'],
  },
  'core.fsmonitor of the first version': {
    set: ({ configure, program }) => configure(`[core]\n\tfsmonitor = ${program}\n\tfsmonitorHookVersion = 1\n`),
    bait: ['status'],
  },
  'include.path': {
    set: ({ folder, configure, program }) => {
      writeFileSync(join(folder, '.git/more'), `[core]\n\tfsmonitor = ${program}\n`)
      configure('[include]\n\tpath = more\n')
    },
    bait: ['status'],
  },
  'include.path of a file of the working tree': {
    set: ({ folder, configure, program }) => {
      writeFileSync(join(folder, 'more'), `[core]\n\tfsmonitor = ${program}\n`)
      configure(`[include]\n\tpath = ../more\n`)
    },
    bait: ['status'],
  },
  'includeIf.gitdir': {
    set: ({ folder, configure, program }) => {
      writeFileSync(join(folder, '.git/more'), `[core]\n\tfsmonitor = ${program}\n`)
      configure('[includeIf "gitdir:**"]\n\tpath = more\n')
    },
    bait: ['status'],
  },
  'includeIf.onbranch': {
    set: ({ folder, configure, program }) => {
      writeFileSync(join(folder, '.git/more'), `[core]\n\tfsmonitor = ${program}\n`)
      configure('[includeIf "onbranch:main"]\n\tpath = more\n')
    },
    bait: ['status'],
  },
  'config.worktree': {
    set: ({ folder, program }) => {
      git(folder, 'config', 'core.repositoryFormatVersion', '1')
      git(folder, 'config', 'extensions.worktreeConfig', 'true')
      writeFileSync(join(folder, '.git/config.worktree'), `[core]\n\tfsmonitor = ${program}\n`)
    },
    bait: ['status'],
  },
  '.git as a file': {
    set: (it) => {
      writeFileSync(join(moveGitFolder(it), 'config'), `[core]\n\tfsmonitor = ${it.program}\n`)
    },
    bait: ['status'],
  },
  '.git as a file that leads to a worktree of another repository': {
    set: (it) => {
      const common = moveGitFolder(it)
      const own = join(common, 'worktrees/x')
      mkdirSync(own, { recursive: true })
      writeFileSync(join(own, 'commondir'), '../..\n')
      writeFileSync(join(own, 'HEAD'), 'ref: refs/heads/main\n')
      writeFileSync(join(own, 'gitdir'), `${join(it.folder, '.git')}\n`)
      writeFileSync(join(common, 'config'), `[core]\n\tfsmonitor = ${it.program}\n`)
      writeFileSync(join(it.folder, '.git'), `gitdir: ${own}\n`)
      git(it.folder, '-c', 'core.fsmonitor=false', 'reset', '--quiet')
    },
    bait: ['status'],
  },
  'core.hooksPath': {
    set: ({ folder, configure, program }) => {
      writeFiles(folder, { 'hooks/post-index-change': `#!/bin/sh\nexec ${program} </dev/null\n` })
      bait(folder, ['update-index', '--chmod=+x', '--add', 'hooks/post-index-change'])
      bait(folder, ['checkout-index', '--force', 'hooks/post-index-change'])
      configure('[core]\n\thooksPath = hooks\n')
    },
    bait: ['status'],
  },
  'hooks of the repository': {
    set: ({ folder, program }) => {
      git(folder, 'config', 'core.hooksPath', '.git/hooks')
      for (const name of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'post-checkout'])
        writeFileSync(join(folder, '.git/hooks', name), `#!/bin/sh\nexec ${program} </dev/null\n`, { mode: 0o755 })
    },
    bait: ['status'],
  },
  'filter.clean': {
    set: ({ folder, configure, program }) => {
      writeFiles(folder, filtered(EVERY))
      configure(`[filter "x"]\n\tclean = ${program}\n\trequired = true\n`)
    },
    bait: ['diff'],
  },
  'filter.process': {
    set: ({ folder, configure, program }) => {
      writeFiles(folder, filtered(EVERY))
      configure(`[filter "x"]\n\tprocess = ${program}\n`)
    },
    bait: ['diff'],
  },
  'filter.clean of core.attributesFile': {
    set: ({ folder, configure, program }) => {
      writeFileSync(join(folder, '.git/attributes'), '* filter=x\n')
      configure(`[core]\n\tattributesFile = .git/attributes\n[filter "x"]\n\tclean = ${program}\n`)
    },
    bait: ['diff'],
  },
  'filter.clean of info/attributes': {
    set: ({ folder, configure, program }) => {
      mkdirSync(join(folder, '.git/info'), { recursive: true })
      writeFileSync(join(folder, '.git/info/attributes'), '* filter=x\n')
      configure(`[filter "x"]\n\tclean = ${program}\n`)
    },
    bait: ['diff'],
  },
  'diff.external': {
    set: ({ folder, configure, program }) => {
      writeFiles(folder, { 'README.md': 'y' })
      configure(`[diff]\n\texternal = ${program}\n`)
    },
    bait: ['diff'],
  },
  'diff.textconv and diff.command': {
    set: ({ folder, configure, program }) => {
      writeFiles(folder, { ...filtered('* diff=x\n'), 'catalog/accepted.yaml': '' })
      git(folder, 'add', '--intent-to-add', '.')
      writeFiles(folder, { 'catalog/accepted.yaml': 'accepted: []\n' })
      configure(`[diff "x"]\n\ttextconv = ${program}\n\tcommand = ${program}\n`)
    },
    bait: ['diff'],
  },
  'a submodule with a configuration of its own': {
    set: ({ folder, program }) => {
      const other = folderOf({ x: 'x' })
      commit(other)
      git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'catalog/khác/inner')
      commit(folder)
      git(join(folder, 'catalog/khác/inner'), 'config', 'core.fsmonitor', program)
    },
    bait: ['status'],
  },
  'remote ext::': promisor((program) => `\turl = ext::${program} %S\n[protocol "ext"]\n\tallow = always\n`),
  'remote ext:: where every protocol is allowed': promisor(
    (program) => `\turl = ext::${program} %S\n[protocol]\n\tallow = always\n`,
  ),
  'remote.vcs': promisor((program) => `\tvcs = ext\n\turl = ${program} %S\n[protocol "ext"]\n\tallow = always\n`),
  'remote.uploadpack': promisor(
    (program) => `\turl = .\n\tuploadpack = ${program}\n[protocol "file"]\n\tallow = always\n`,
  ),
  'core.sshCommand': promisor(
    (program) =>
      `\turl = ssh://example.invalid/x\n[core]\n\tsshCommand = ${program}\n[protocol "ssh"]\n\tallow = always\n`,
  ),
  'core.gitProxy': promisor(
    (program) =>
      `\turl = git://example.invalid/x\n[core]\n\tgitProxy = ${program}\n[protocol "git"]\n\tallow = always\n`,
  ),
  'url.insteadOf': promisor(
    (program) =>
      `\turl = https://example.invalid/x\n[url "ext::${program} "]\n\tinsteadOf = https://\n[protocol "ext"]\n\tallow = always\n`,
  ),
}

/** Every way in which the program asks git, and `diff-driver`, which git asks; and what each says where nothing was changed. */
const commands: readonly (readonly [words: string, code: number, output: string])[] = [
  ['diff HEAD~1', 0, 'Không có thay đổi nào.\n'],
  ['diff HEAD~1...', 0, 'Không có thay đổi nào.\n'],
  ['diff HEAD~1..main', 0, 'Không có thay đổi nào.\n'],
  ['diff HEAD~1:catalog', 0, 'Không có thay đổi nào.\n'],
  ['diff .@main HEAD~1', 0, 'Không có thay đổi nào.\n'],
  ['diff --staged', 0, 'Không có thay đổi nào.\n'],
  ['validate --staged --format concise', 0, ''],
  ['validate --since HEAD~1 --format concise', 0, ''],
  ['draft --from HEAD~1 --id 2026-x', 3, ''],
  [`diff-driver ${HOUSEHOLD} old.yaml 0 100644 ${HOUSEHOLD} 0 100644`, 0, `tthc diff ${HOUSEHOLD}\n`],
]

describe.each(some(Object.entries(attacks)))('%s starts no program', (_, attack) => {
  test('although git alone would, and the answers are what they were', async () => {
    const it = trap()
    attack.set(it)
    writeFileSync(join(it.folder, 'old.yaml'), readFileSync(join(it.folder, HOUSEHOLD)))
    it.hasRun()
    touch(it)
    bait(it.folder, attack.bait)
    expect(it.hasRun(), 'the trap works').toBe(true)
    for (const [words, code, output] of commands) {
      touch(it)
      const result = await run(words.split(' '), { cwd: it.folder })
      expect(it.hasRun(), words).toBe(false)
      if (attack.isPartial === undefined || words.startsWith('diff-driver'))
        expect(result, words).toMatchObject({ code, output })
      else
        expect(result, words).toMatchObject({ code: 2, output: '', errors: expect.stringMatching(PARTIAL) as string })
    }
  }, 120_000)
})
