import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rewritten } from '#cli/proposal/rewrite.ts'
import type { Proposal, Status } from '#model/types.gen.ts'
import { catalogIn, ID, PROCEDURE, proposal, PROPOSAL, read } from './proposal-catalog.ts'
import { edit } from '../build/folders.ts'

const approve = ['approve', ID, '--number', '9/QĐ-UBND', '--date', '02/06/2019']
const at = (line: number, column: number): string => `${PROPOSAL}:${line}:${column}`

describe('options and dates', () => {
  test.each<[Status, readonly string[], string, string]>([
    [
      'draft',
      ['approve', ID],
      `${at(6, 9)}: không thể ghi nhận thông qua phương án “${ID}” vì phương án ở trạng thái “dự thảo” từ ngày 01/03/2019; từ đây chỉ có thể: tthc proposal submit ${ID}, tthc proposal withdraw ${ID}.`,
      `${at(6, 9)}: cannot approve the proposal “${ID}”: its status is “draft” since 2019-03-01; from here one may: tthc proposal submit ${ID}, tthc proposal withdraw ${ID}.`,
    ],
    [
      'rejected',
      ['withdraw', ID],
      `${at(6, 9)}: không thể rút phương án “${ID}” vì phương án ở trạng thái “không thông qua” từ ngày 01/05/2019; đó là trạng thái cuối, muốn đề nghị lại thì soạn phương án mới bằng tthc draft.`,
      `${at(6, 9)}: cannot withdraw the proposal “${ID}”: its status is “rejected” since 2019-05-01; that status is final; to propose it again, draft a new one with tthc draft.`,
    ],
    [
      'submitted',
      ['approve', ID],
      'approve cần --number và --date của quyết định thông qua, như --number 12/QĐ-UBND --date 22/09/2020.',
      'approve needs --number and --date of the approving decision, such as --number 12/QĐ-UBND --date 22/09/2020.',
    ],
    [
      'submitted',
      ['approve', ID, '--number', '9/QĐ-UBND'],
      'approve cần --date của quyết định thông qua, như --number 12/QĐ-UBND --date 22/09/2020.',
      'approve needs --date of the approving decision, such as --number 12/QĐ-UBND --date 22/09/2020.',
    ],
    [
      'submitted',
      ['approve', ID, '--date', '02/06/2019'],
      'approve cần --number của quyết định thông qua, như --number 12/QĐ-UBND --date 22/09/2020.',
      'approve needs --number of the approving decision, such as --number 12/QĐ-UBND --date 22/09/2020.',
    ],
    [
      'submitted',
      [...approve, '--number', '…/…'],
      '--number: “…/…” không nói gì; ghi bằng chữ hoặc số.',
      '--number: “…/…” says nothing; write letters or digits.',
    ],
    [
      'submitted',
      [...approve, '--issuer', ' '],
      '--issuer: “” không nói gì; ghi bằng chữ hoặc số.',
      '--issuer: “” says nothing; write letters or digits.',
    ],
    [
      'submitted',
      [...approve, '--number', '9\u001b[31m'],
      '--number: “9\\u001b[31m” có ký tự điều khiển; gõ lại.',
      '--number: “9\\u001b[31m” has control characters; type it again.',
    ],
    [
      'submitted',
      [...approve, '--date', '31/02/2019'],
      '--date: “31/02/2019” không phải một ngày; viết như 22/09/2020 hoặc 2020-09-22.',
      '--date: “31/02/2019” is not a date; write it as 22/09/2020 or 2020-09-22.',
    ],
    [
      'submitted',
      [...approve, '--effective-from', 'mai'],
      '--effective-from: “mai” không phải một ngày; viết như 22/09/2020 hoặc 2020-09-22.',
      '--effective-from: “mai” is not a date; write it as 22/09/2020 or 2020-09-22.',
    ],
    [
      'submitted',
      [...approve, '--date', '31/03/2019'],
      `--date: ngày 31/03/2019 đứng trước lần “đã trình” ngày 01/04/2019 (${at(9, 32)}); ghi --date không sớm hơn ngày ấy.`,
      `--date: 2019-03-31 comes before “submitted” on 2019-04-01 (${at(9, 32)}); give a --date that is not earlier.`,
    ],
    [
      'submitted',
      [...approve, '--date', '9/11/2020'],
      '--date: ngày 09/11/2020 chưa tới (danh mục đọc theo ngày 08/11/2020); ghi ngày đã qua, hoặc đọc theo ngày khác bằng --as-of.',
      '--date: 2020-11-09 is still to come (the catalog is read as of 2020-11-08); give a day that has passed, or another --as-of.',
    ],
    [
      'submitted',
      ['withdraw', ID, '--as-of', '2019-03-31'],
      `ngày tính 31/03/2019 đứng trước lần “đã trình” ngày 01/04/2019 (${at(9, 32)}); đọc danh mục theo ngày không sớm hơn bằng --as-of.`,
      `the as-of date 2019-03-31 comes before “submitted” on 2019-04-01 (${at(9, 32)}); give an --as-of that is not earlier.`,
    ],
    [
      'submitted',
      [...approve, '--effective-from', '2019-06-01'],
      '--effective-from: ngày 01/06/2019 đứng trước ngày quyết định 02/06/2019; ghi --effective-from không sớm hơn.',
      '--effective-from: 2019-06-01 comes before the decision of 2019-06-02; give an --effective-from that is not earlier.',
    ],
    [
      'submitted',
      ['reject', ID],
      'reject cần --reason "vì sao không thông qua".',
      'reject needs --reason "why it was not approved".',
    ],
    [
      'submitted',
      ['reject', ID, '--reason', '...'],
      '--reason: “...” không nói gì; ghi bằng chữ hoặc số.',
      '--reason: “...” says nothing; write letters or digits.',
    ],
    [
      'submitted',
      ['reject', ID, '--reason', 'a', '--note', 'b'],
      '--note và --reason là một; ghi một trong hai.',
      '--note and --reason are the same; give one of them.',
    ],
  ])('%s: %j', async (status, args, vi, en) => {
    const cwd = catalogIn(status)
    const before = read(cwd)
    expect(await proposal(cwd, ...args)).toEqual({ code: 2, output: '', errors: `tthc: ${vi}\n` })
    expect(await proposal(cwd, ...args, '--lang', 'en')).toEqual({ code: 2, output: '', errors: `tthc: ${en}\n` })
    expect(read(cwd)).toBe(before)
  })
})

describe('the catalog', () => {
  test('an id that there is not, with what was meant (3)', async () => {
    const cwd = catalogIn('draft')
    for (const command of ['submit', 'check']) {
      expect(await proposal(cwd, command, '2019-thuong-tu')).toEqual({
        code: 3,
        output: '',
        errors: `tthc: không có phương án “2019-thuong-tu”. Có phải là “${ID}”?\n`,
      })
    }
  })

  test('an id that two files claim', async () => {
    const cwd = catalogIn('draft')
    cpSync(join(cwd, PROPOSAL), join(cwd, 'proposals/2019/ban-sao.yaml'))
    const { code, errors } = await proposal(cwd, 'submit', ID)
    expect([code, errors]).toEqual([
      2,
      `tthc: ${at(2, 5)} và proposals/2019/ban-sao.yaml:2:5 cùng ghi id “${ID}”; đổi một id rồi làm lại.\n`,
    ])
  })

  test('a status and a history that contradict each other', async () => {
    const cwd = catalogIn('submitted')
    edit(cwd, PROPOSAL, (text) => text.replace('status: submitted\n', 'status: draft\n'))
    const { code, errors } = await proposal(cwd, 'submit', ID)
    expect([code, errors]).toEqual([
      2,
      `tthc: ${at(6, 9)}: “status” ghi “dự thảo” nhưng dòng cuối của “history” (${at(9, 5)}) ghi “đã trình”; sửa cho khớp rồi làm lại.\n`,
    ])
  })

  test('a draft with errors is not submitted: each with its place', async () => {
    const cwd = catalogIn('draft')
    edit(cwd, PROPOSAL, (text) =>
      text
        .replace('reason: Công an xã quản lý sổ gốc.', 'reason: …')
        .replace(', reason: Xác minh qua cổng dữ liệu của công an.', ''),
    )
    const before = read(cwd)
    const { code, errors } = await proposal(cwd, 'submit', ID)
    expect([code, read(cwd)]).toEqual([2, before])
    expect(errors).toMatch(
      /^tthc: phương án “2019-thuong-tru” còn 2 lỗi nên chưa trình được; sửa rồi làm lại:\n {2}proposals\/2019\/2019-thuong-tru\.yaml:13:\d+ Thay đổi này chưa có lý do; ghi vào khóa “reason”\. \[no-reason\]\n {2}proposals\/2019\/2019-thuong-tru\.yaml:19:\d+ .* \[no-reason\]\n$/,
    )
  })

  test('a draft with a placeholder is not submitted', async () => {
    const cwd = catalogIn('draft')
    edit(cwd, PROPOSAL, (text) => text.replace(/^title: .*$/m, 'title: "[ĐIỀN: tên phương án]"'))
    const { code, errors } = await proposal(cwd, 'submit', ID)
    expect([code, errors]).toEqual([2, expect.stringMatching(/còn 1 lỗi.*\n.*:4:8 “\[ĐIỀN.* \[placeholder\]\n$/)])
  })

  test('errors of other files do not stop it', async () => {
    const cwd = catalogIn('draft')
    edit(cwd, 'procedures/district/ho-kinh-doanh/1.001612.yaml', (text) =>
      text.replace(/^authority: .*$/m, 'authority: khong-co'),
    )
    expect((await proposal(cwd, 'submit', ID)).code).toBe(0)
  })

  test('a file that is no YAML, of a procedure that it speaks of', async () => {
    const cwd = catalogIn('draft')
    writeFileSync(join(cwd, PROCEDURE), 'code: [\n')
    const { code, errors } = await proposal(cwd, 'submit', ID)
    expect(code).toBe(2)
    expect(errors).toMatch(
      /^tthc: 1 tệp .*1\.004222\.yaml:1:\d+: .*\ntthc: procedures\/commune\/dang-ky-cu-tru\/1\.004222\.yaml: tệp của “1\.004222” không đúng lược đồ.*\n$/,
    )
  })

  test('an implementation that the catalog does not show: what is missing, where, and how to write it', async () => {
    const cwd = catalogIn('approved')
    const { code, errors } = await proposal(cwd, 'implement', ID)
    expect([code, errors]).toEqual([
      2,
      `tthc: danh mục chưa thể hiện 2 thay đổi của phương án “${ID}” nên chưa ghi là đã thực hiện; đưa vào danh mục bằng tthc apply ${ID} rồi làm lại:\n` +
        `  ${at(15, 9)} 1.004222: Bỏ giấy tờ “Sổ hộ khẩu” (xuất trình, 01 bản chính) (${PROCEDURE}:15:7)\n` +
        `  ${at(23, 9)} 1.004222: Rút ngắn thời hạn cam kết từ 25 ngày thành 20 ngày (giảm 5 ngày, 20%) (${PROCEDURE}:8:3)\n`,
    ])
    expect(read(cwd)).toContain('status: approved')
  })

  test('an implementation of a procedure that the catalog does not have', async () => {
    const cwd = catalogIn('approved', true)
    edit(cwd, PROPOSAL, (text) =>
      text.replace(
        'procedures: ["1.004222"]\n    competence: own',
        'procedures: ["1.004222", "1.009999"]\n    competence: own',
      ),
    )
    expect((await proposal(cwd, 'implement', ID)).errors).toContain(' 1.009999: danh mục không có thủ tục này\n')
  })

  test('an approval by nobody: the profile names no signer', async () => {
    const cwd = catalogIn('submitted')
    edit(cwd, 'catalog.yaml', (text) => text.replace(/^signer: .*\n/m, ''))
    const { code, errors } = await proposal(cwd, ...approve)
    expect([code, errors]).toEqual([
      2,
      'tthc: approve cần --issuer, người hoặc cơ quan ban hành quyết định: “signer” của catalog.yaml không ghi chức vụ người ký.\n',
    ])
  })

  test('a day of effect in the file that comes before the decision', async () => {
    const cwd = catalogIn('submitted')
    edit(cwd, PROPOSAL, (text) => text.replace('items:\n', 'effectiveFrom: 2019-06-01\nitems:\n'))
    const { code, errors } = await proposal(cwd, ...approve)
    expect([code, errors]).toEqual([
      2,
      `tthc: ${at(10, 16)}: effectiveFrom ngày 01/06/2019 đứng trước ngày quyết định 02/06/2019; ghi --effective-from không sớm hơn.\n`,
    ])
    expect((await proposal(cwd, ...approve, '--effective-from', '3/6/2019')).code).toBe(0)
    expect(read(cwd)).toContain('\neffectiveFrom: 2019-06-03\nitems:')
  })

  test('a text longer than a file may hold', async () => {
    const cwd = catalogIn('submitted')
    const before = read(cwd)
    const { code, errors } = await proposal(cwd, 'reject', ID, '--reason', 'a'.repeat(4001))
    expect(code).toBe(2)
    expect(errors).toContain('Tệp sẽ không đúng lược đồ nên không ghi; xem lại các tùy chọn.')
    expect(read(cwd)).toBe(before)
  })

  test('a file that cannot be edited so that exactly the wanted value is read', () => {
    const source = { path: 'p.yaml', file: 'proposals/p.yaml', text: '- 1\n' }
    expect(() => rewritten({ source, value: {} as Proposal }, { status: 'submitted' } as Proposal)).toThrow(
      expect.objectContaining({
        exitCode: 2,
        localized: {
          vi: 'proposals/p.yaml: cách viết YAML của tệp này (neo, bí danh, hoặc khối lồng khác thường) không sửa tự động được; sửa “status” và “history” bằng tay.',
          en: 'proposals/p.yaml: the YAML of this file is written in a way (anchors, aliases, unusual blocks) that cannot be edited; change “status” and “history” by hand.',
        },
      }),
    )
  })

  test('a status that there is not', async () => {
    const { code, errors } = await proposal(catalogIn('draft'), 'list', '--status', 'done')
    expect([code, errors]).toEqual([
      2,
      'tthc: tùy chọn “--status <STATUS>” không nhận “done”; chọn một trong: draft, submitted, approved, implemented, rejected, withdrawn; xem tthc --help.\n',
    ])
  })

  test('no id at all', async () => {
    expect((await proposal(catalogIn('draft'), 'submit')).errors).toBe('tthc: thiếu tham số ID; xem tthc --help.\n')
  })
})
