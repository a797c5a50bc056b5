import { expect, test } from 'vitest'
import { fixture, json, run } from './run.ts'
import { copyOf, writeFiles } from '../build/folders.ts'

const ID = '2020-p'
const HELD = '1.001612'

const procedure = (code: string, more = ''): string =>
  `{ code: "${code}", name: Thủ tục ${code}, levels: [district], field: ho-kinh-doanh, authority: ubnd-huyen${more} }`

const proposal = (changes: string, more = '', id = ID, status = 'approved', procedures = HELD): string => `id: ${id}
year: 2020
title: Phương án
status: ${status}
history:
  - { status: approved, date: 2020-02-01, number: 1/QĐ-UBND, issuer: Chủ tịch Ủy ban nhân dân huyện Diên Khánh }
${more}items:
  - procedures: ["${procedures}"]
    competence: own
    changes:
      - { ${changes}, reason: Gọn hơn. }
`

/** A catalog with an approved proposal, and procedures and proposals besides. */
function catalogWith(text: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = copyOf(fixture('dien-khanh-small'))
  writeFiles(folder, { [`proposals/2020/${ID}.yaml`]: text, ...files })
  return folder
}

const inField = (code: string, more = ''): Readonly<Record<string, string>> => ({
  [`procedures/district/ho-kinh-doanh/${code}.yaml`]: procedure(code, more),
})

/** What each command says of the proposal. */
async function said(cwd: string): Promise<object> {
  const [shown, checked, applied, implemented] = [
    await run(['progress', ID, '--format', 'json'], { cwd }),
    await run(['proposal', 'check', ID, '--format', 'json'], { cwd }),
    await run(['apply', ID, '--dry-run'], { cwd }),
    await run(['proposal', 'implement', ID, '--date', '2020-04-01', '--dry-run'], { cwd }),
  ]
  return {
    progress: json<{ proposals: [{ state: string }] }>(shown).proposals[0].state === 'complete',
    check: json<{ proposals: [{ state: string }] }>(checked).proposals[0].state,
    apply: applied.code === 1 ? 'conflict' : applied.output === '' ? 'nothing' : 'writes',
    implement: implemented.code === 0,
  }
}

const done = { progress: true, check: 'done', apply: 'nothing', implement: true }
const open = { progress: false, check: 'valid', apply: 'writes', implement: false }
const partly = { progress: false, check: 'partly-done', apply: 'writes', implement: false }
const conflicting = { progress: false, check: 'conflicting', apply: 'conflict', implement: false }

const later = (changes: string, more = ''): string =>
  proposal(changes, more, '2020-sau', 'implemented').replace(
    'items:',
    '  - { status: implemented, date: 2020-09-01 }\nitems:',
  )

test.each<readonly [string, object, () => string]>([
  ['a new procedure', open, () => catalogWith(proposal(`kind: created, to: ${procedure('1.009001')}`))],
  [
    'a new procedure that is there',
    done,
    () => catalogWith(proposal(`kind: created, to: ${procedure('1.009001')}`), inField('1.009001')),
  ],
  [
    'a new procedure whose code other content has',
    conflicting,
    () =>
      catalogWith(
        proposal(`kind: created, to: ${procedure('1.009001')}`),
        inField('1.009001', ', fees: [{ id: a, name: A, amount: 5 }]'),
      ),
  ],
  [
    'a split of which nothing arose',
    conflicting,
    () => catalogWith(proposal('kind: split, from: "1.009001", to: ["1.009002", "1.009003"]')),
  ],
  [
    'a split that is half there',
    partly,
    () => catalogWith(proposal(`kind: split, from: "${HELD}", to: ["1.009002"]`), inField('1.009002')),
  ],
  [
    'a merger into a procedure that is not there',
    conflicting,
    () => catalogWith(proposal('kind: merged, from: ["1.009001", "1.009002"], to: "1.009003"')),
  ],
  ['a new code', open, () => catalogWith(proposal('kind: recoded, to: "1.009001"'))],
  [
    'a new code that another procedure has',
    conflicting,
    () => catalogWith(proposal('kind: recoded, to: "1.009001"'), inField('1.009001')),
  ],
  [
    'an end that is written and still to come',
    done,
    () =>
      catalogWith(
        proposal('kind: abolished', 'effectiveFrom: 2020-12-01\n', ID, 'approved', '1.009001'),
        inField('1.009001', ', validity: { to: 2020-11-30 }'),
      ),
  ],
  [
    'a value that is neither the one before nor the one after',
    conflicting,
    () => catalogWith(proposal('kind: processing-time, key: committed, from: 12 ngày làm việc, to: 8 ngày làm việc')),
  ],
  [
    'a value that a later proposal changed once more',
    done,
    () =>
      catalogWith(
        proposal('kind: processing-time, key: committed, from: 13 ngày làm việc, to: 12 ngày làm việc').replace(
          'items:',
          'effectiveFrom: 2020-03-01\nitems:',
        ),
        {
          'proposals/2020/2020-sau.yaml': later(
            'kind: processing-time, key: committed, from: 12 ngày làm việc, to: 10 ngày làm việc',
          ),
        },
      ),
  ],
  [
    'a procedure that has ended and shows it',
    done,
    () =>
      catalogWith(
        proposal('kind: processing-time, key: committed, from: 9 ngày, to: 5 ngày', '', ID, 'approved', '1.009001'),
        inField('1.009001', ', validity: { to: 2020-10-31 }, processingTime: { committed: 5 ngày }'),
      ),
  ],
  [
    'a procedure that has ended and never showed it',
    conflicting,
    () =>
      catalogWith(
        proposal('kind: processing-time, key: committed, from: 9 ngày, to: 5 ngày', '', ID, 'approved', '1.009001'),
        inField('1.009001', ', validity: { to: 2020-10-31 }, processingTime: { committed: 9 ngày }'),
      ),
  ],
  [
    'a procedure that the catalog does not have',
    conflicting,
    () =>
      catalogWith(
        proposal('kind: processing-time, key: committed, from: 9 ngày, to: 5 ngày', '', ID, 'approved', '1.009001'),
      ),
  ],
])('progress, check, apply and implement say the same of %s', async (_, expected, catalog) => {
  expect(await said(catalog())).toEqual(expected)
})
