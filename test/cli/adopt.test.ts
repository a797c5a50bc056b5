import { expect, test, describe } from 'vitest'
import { ADOPTED, catalogIn, ID, PROCEDURE, PROPOSAL, proposal, read } from './proposal-catalog.ts'
import { json, run, type Run } from './run.ts'
import { edit } from '../build/folders.ts'

/** A catalog whose proposal is approved: one change recommended to the National Assembly, one of the office's own. */
function waiting(): string {
  const cwd = catalogIn('approved')
  edit(cwd, PROPOSAL, (text) => text.replace(ADOPTED, ''))
  return cwd
}

const DECISION = [
  '--by',
  'Quốc hội',
  '--number',
  '68/2019/QH14',
  '--date',
  '14/06/2019',
  '--effective-from',
  '1/7/2019',
]
const adopt = (cwd: string, ...args: string[]): Promise<Run> => proposal(cwd, 'adopt', ID, ...args)
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface Part {
  readonly changes: number
  readonly adopted?: number
  readonly done: number
}
interface Progress {
  readonly proposals: readonly {
    readonly state: string
    readonly own: Part
    readonly recommended: Part
    readonly changes: readonly { readonly realisation: string; readonly adopted: object | null }[]
  }[]
}
const progressIn = async (cwd: string): Promise<Progress['proposals'][number]> =>
  json<Progress>(await run(['progress', ID, '--format', 'json'], { cwd })).proposals[0]!

test('what is only recommended is left alone until the higher decision is recorded, and counted apart', async () => {
  const cwd = waiting()
  const applied = await run(['apply', ID], { cwd })
  expect([applied.code, applied.errors]).toEqual([
    0,
    [
      `Phương án “${ID}”: 01 thay đổi là kiến nghị, chưa có văn bản của cấp có thẩm quyền nên không ghi. Khi có, ghi bằng tthc proposal adopt ${ID}.\n`,
      `Đã ghi ${PROCEDURE}\n`,
      `Đã ghi ${PROPOSAL}\n`,
      `Sau đó chạy tthc validate, rồi tthc proposal implement ${ID}.\n`,
    ].join(''),
  ])
  expect(read(cwd, PROCEDURE)).toContain('committed: 20 ngày')
  expect(read(cwd, PROCEDURE)).toContain('id: so-ho-khau')
  expect(await progressIn(cwd)).toMatchObject({
    state: 'own-complete',
    own: { changes: 1, done: 1 },
    recommended: { changes: 1, adopted: 0, done: 0 },
    changes: [{ realisation: 'awaiting', adopted: null }, { realisation: 'shown' }],
  })

  expect(await proposal(cwd, 'implement', ID, '--date', '2019-08-01')).toMatchObject({
    code: 0,
    errors: `Đã ghi ${PROPOSAL}: đã thực hiện phần thuộc thẩm quyền, ngày 01/08/2019. Còn 01 thay đổi là kiến nghị, chờ cấp có thẩm quyền; khi có văn bản, ghi bằng tthc proposal adopt ${ID}.\n`,
  })
  expect(read(cwd)).toContain('  - { status: implemented, date: 2019-08-01, scope: own }\n')
  expect(flat((await run(['proposal', 'list'], { cwd })).output)).toContain('1 đã thực hiện phần thuộc thẩm quyền.')
  const report = flat((await run(['report', '2019', '--format', 'markdown'], { cwd })).output)
  expect(report).toContain('| đã thực hiện phần thuộc thẩm quyền |')
  expect(report).toContain('01 thay đổi thuộc thẩm quyền; 01 thay đổi là kiến nghị, trong đó 0 thay đổi')
  expect((await run(['validate', '--format', 'concise'], { cwd })).output).not.toContain(PROPOSAL)

  const again = await proposal(cwd, 'implement', ID)
  expect([again.code, again.errors]).toEqual([2, expect.stringContaining('còn 1 thay đổi chờ cấp có thẩm quyền')])
})

test('once it is taken up it is written, and the proposal is implemented as a whole', async () => {
  const cwd = waiting()
  await run(['apply', ID], { cwd })
  await proposal(cwd, 'implement', ID, '--date', '2019-06-10')
  const adopted = await adopt(cwd, ...DECISION)
  expect([adopted.code, adopted.errors]).toEqual([
    0,
    `Đã ghi ${PROPOSAL}: Quốc hội chấp thuận kiến nghị tại văn bản số 68/2019/QH14. Đưa vào danh mục: tthc apply ${ID}.\n`,
  ])
  expect(await progressIn(cwd)).toMatchObject({ state: 'late', recommended: { changes: 1, adopted: 1, done: 0 } })
  expect((await run(['apply', ID], { cwd })).code).toBe(0)
  expect(read(cwd, PROCEDURE)).not.toContain('id: so-ho-khau')
  expect(await progressIn(cwd)).toMatchObject({ state: 'complete', recommended: { done: 1 } })
  expect((await proposal(cwd, 'implement', ID)).errors).toBe(`Đã ghi ${PROPOSAL}: đã thực hiện, ngày 08/11/2020.\n`)
  const plan = (await run(['propose', ID, '--format', 'markdown'], { cwd })).output
  expect(flat(plan)).toContain(
    'Quốc hội chấp thuận tại văn bản số 68/2019/QH14 ngày 14/06/2019, áp dụng từ ngày 01/07/2019',
  )
  expect((await run(['validate', '--format', 'concise'], { cwd })).output).not.toContain(PROPOSAL)
})

test('in part: only the changes that are named may be made', async () => {
  const cwd = waiting()
  edit(cwd, PROPOSAL, (text) =>
    text.replace(
      '    recommendation:',
      '      - { kind: document-added, key: giay-moi, to: { id: giay-moi, name: Giấy mới, originals: 1 }, reason: Thay sổ. }\n    recommendation:',
    ),
  )
  expect((await adopt(cwd, ...DECISION, '--item', '1', '--change', '1')).code).toBe(0)
  expect(read(cwd)).toContain('changes: [1]')
  expect(await progressIn(cwd)).toMatchObject({ recommended: { changes: 2, adopted: 1 } })
  await run(['apply', ID], { cwd })
  expect(read(cwd, PROCEDURE)).not.toMatch(/so-ho-khau|giay-moi/)
  const { errors } = await adopt(cwd, ...DECISION, '--item', '1', '--change', '1')
  expect(errors).toContain(
    'thay đổi 1 của mục 1 đã được Quốc hội chấp thuận tại văn bản số 68/2019/QH14 ngày 14/06/2019',
  )
  expect((await adopt(cwd, ...DECISION)).code).toBe(0)
  await run(['apply', ID], { cwd })
  expect(read(cwd, PROCEDURE)).toContain('giay-moi')
})

test('what the catalog shows without a decision is named, and is no progress', async () => {
  const cwd = catalogIn('approved', true)
  edit(cwd, PROPOSAL, (text) => text.replace(ADOPTED, ''))
  expect(await progressIn(cwd)).toMatchObject({
    state: 'own-complete',
    changes: [{ realisation: 'unrecorded' }, { realisation: 'shown' }],
  })
  expect((await run(['validate', '--format', 'concise'], { cwd })).output).toContain('adoption-not-recorded')
})

test('a proposal that only recommends is not implemented', async () => {
  const cwd = waiting()
  edit(cwd, PROPOSAL, (text) => text.slice(0, text.indexOf('  - procedures: ["1.004222"]\n    competence: own')))
  const { code, errors } = await proposal(cwd, 'implement', ID)
  expect([code, errors]).toEqual([2, expect.stringContaining('chỉ gồm kiến nghị')])
  expect(await progressIn(cwd)).toMatchObject({ state: 'awaiting', own: { changes: 0 } })
})

describe('refused', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['nothing said', [], 'adopt cần --by, --number, --date, --effective-from của văn bản chấp thuận'],
    ['an item of its own', [...DECISION, '--item', '2'], 'mục 2 thuộc thẩm quyền của cơ quan'],
    ['no such item', [...DECISION, '--item', '3'], '--item 3: phương án “2019-thuong-tru” chỉ có 2 mục'],
    ['no such change', [...DECISION, '--change', '2'], '--change 2: mục 1 chỉ có 1 thay đổi'],
    ['no position', [...DECISION, '--item', '0'], '--item: “0” không phải số thứ tự'],
    [
      'in force before it was made',
      [...DECISION.slice(0, -1), '2019-06-01'],
      '--effective-from: ngày có hiệu lực đứng trước ngày văn bản',
    ],
    [
      'before the proposal',
      [...DECISION.slice(0, 4), '--date', '2018-01-01', '--effective-from', '2018-01-01'],
      'đứng trước lần “dự thảo”',
    ],
    [
      'still to come',
      [...DECISION.slice(0, 4), '--date', '2021-01-01', '--effective-from', '2021-01-01'],
      'ngày 01/01/2021 chưa tới',
    ],
  ])('%s', async (_, args, message) => {
    const cwd = waiting()
    const before = read(cwd)
    const { code, errors } = await adopt(cwd, ...args)
    expect([code, errors]).toEqual([2, expect.stringContaining(message)])
    expect(read(cwd)).toBe(before)
  })

  test('what is not approved yet, and what is taken up as a whole', async () => {
    expect((await adopt(catalogIn('submitted'), ...DECISION)).errors).toContain('ở trạng thái “đã trình”')
    expect((await adopt(catalogIn('approved'), ...DECISION)).errors).toContain('không còn kiến nghị nào')
  })
})
