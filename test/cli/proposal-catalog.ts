import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Status } from '#model/types.gen.ts'
import { fixture, run, type Run } from './run.ts'
import { copyOf, edit } from '../build/folders.ts'

export const ID = '2019-thuong-tru'
export const PROPOSAL = `proposals/2019/${ID}.yaml`
export const PROCEDURE = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'

const EVENTS: Readonly<Record<Status, string>> = {
  draft: '{ status: draft, date: 2019-03-01 }',
  submitted: '{ status: submitted, date: 2019-04-01 }',
  approved:
    '{ status: approved, date: 2019-05-01, number: 7/QĐ-UBND, issuer: Chủ tịch Ủy ban nhân dân huyện Diên Khánh }',
  implemented: '{ status: implemented, date: 2019-06-01 }',
  rejected: '{ status: rejected, date: 2019-05-01, note: Chưa đủ căn cứ. }',
  withdrawn: '{ status: withdrawn, date: 2019-05-01 }',
}

const WAYS: Readonly<Record<Status, readonly Status[]>> = {
  draft: ['draft'],
  submitted: ['draft', 'submitted'],
  approved: ['draft', 'submitted', 'approved'],
  implemented: ['draft', 'submitted', 'approved', 'implemented'],
  rejected: ['draft', 'submitted', 'rejected'],
  withdrawn: ['draft', 'withdrawn'],
}

/** The higher decision that takes up what the proposal recommends. */
export const ADOPTED = `    adopted:
      - { by: Quốc hội, number: 68/2019/QH14, date: 2019-05-10, effectiveFrom: 2019-06-01 }
`

/**
 * A copy of the small catalog whose proposal has come as far as a status; the procedure as the proposal wants it when `isShown`. Once it is
 * approved, what it recommends is taken up too.
 */
export function catalogIn(status: Status, isShown = false): string {
  const folder = copyOf(fixture('dien-khanh-small'))
  if (status === 'approved' || status === 'implemented') adopt(folder)
  edit(folder, PROPOSAL, (text) =>
    text.replace(
      'status: draft\n',
      `status: ${status}\nhistory:\n${WAYS[status].map((each) => `  - ${EVENTS[each]}\n`).join('')}`,
    ),
  )
  if (isShown) show(folder)
  return folder
}

/** Records the higher decision. */
const adopt = (folder: string): void =>
  edit(folder, PROPOSAL, (text) => text.replace(/( {4}recommendation:\n(?: {6}.*\n)+)/, `$1${ADOPTED}`))

/** Makes the procedure as the proposal wants it. */
export const show = (folder: string): void =>
  edit(folder, PROCEDURE, (text) =>
    text
      .replace('statutory: 25 ngày', 'statutory: 25 ngày\n  committed: 20 ngày')
      .replace(/ {4}- id: so-ho-khau\n(?: {6}.*\n)+/, ''),
  )

export const read = (folder: string, path = PROPOSAL): string => readFileSync(join(folder, path), 'utf8')

/** Runs a command of `proposal` inside a catalog. */
export const proposal = (cwd: string, ...args: string[]): Promise<Run> => run(['proposal', ...args], { cwd })
