import { describe, expect, test } from 'vitest'
import { copyOf, folderOf, temporaryFolder, writeFiles } from '../build/folders.ts'
import { fixture, json, run } from './run.ts'

const due = (...args: string[]) => run(['due', ...args], { cwd: temporaryFolder() })

test('the day, and each day that does not count', async () => {
  const { code, output, errors } = await due('12/02/2026', '3 ngày làm việc')
  expect(code).toBe(0)
  expect(output.split('\n')[0]).toBe('12/02/2026 + 3 ngày làm việc → 24/02/2026, thứ ba')
  expect(output).toContain('- 16/02/2026: Tết Nguyên đán Bính Ngọ\n')
  expect(errors).toBe('tthc: lịch nghỉ năm 2026 chưa được đối chiếu (confirmed: false); ngày đến hạn có thể khác.\n')
})

test('an option keeps doubts about calendars back', async () => {
  expect((await due('12/02/2026', '3 ngày làm việc', '-q')).errors).toBe('')
})

test('a year without a calendar has its weekends and the holidays of the solar year, and says so', async () => {
  const { output, errors } = await due('2031-12-31', '1 ngày làm việc', '--lang', 'en')
  expect(output).toContain('31/12/2031 + 1 working day → 02/01/2032, Friday\n')
  expect(errors.split('\n').map((line) => line.slice(0, 37))).toContain('tthc: there is no calendar of 2032: o')
})

test('the calendar of the catalog counts before the one that comes with the program', async () => {
  const folder = copyOf(fixture('dien-khanh-small'))
  writeFiles(folder, {
    'calendar/2026.yaml': 'year: 2026\nconfirmed: true\ndaysOff: [{ from: 2026-02-13, name: Hội làng }]\n',
  })
  expect(await due('12/02/2026', '1 ngày làm việc', '-C', folder)).toEqual({
    code: 0,
    output: expect.stringContaining(
      '→ 16/02/2026, thứ hai\n\nNhững ngày không tính:\n\n- 13/02/2026: Hội làng\n',
    ) as string,
    errors: '',
  })
})

test('the committed time and the cut-off of a procedure', async () => {
  const folder = copyOf(fixture('dien-khanh-small'))
  const path = 'procedures/commune/ho-tich/1.123456.yaml'
  const text = 'code: "1.123456"\nname: Cấp bản sao\nlevels: [commune]\nfield: ho-tich\nauthority: ubnd-xa\n'
  writeFiles(folder, {
    [path]: `${text}processingTime: { statutory: 5 ngày làm việc, committed: trong ngày, cutOff: "15:00" }\n`,
  })
  const found = await due('2026-03-13T15:01', '--code', '1.123456', '-C', folder, '--format', 'json')
  expect(json<{ due: string }>(found)).toMatchObject({ due: '2026-03-16', begins: '2026-03-16', receivedAt: '15:01' })
  expect(
    json<{ due: string }>(await due('2026-03-13T15:00', '--code', '1.123456', '-C', folder, '--format', 'json')).due,
  ).toBe('2026-03-13')
})

describe('one sentence instead of a guess', () => {
  test.each([
    [['12/02/2026', '5 ngày lam viec'], 2, 'Có phải là “5 ngày làm việc”?'],
    [['12/02/2026', '1,500 ngày'], 2, 'Đọc được hai cách: “1500 ngày” hoặc “1,5 ngày”.'],
    [['12/02/2026', '3'], 2, '“3” không phải một thời hạn; viết cả đơn vị'],
    [['31/02/2026', '3 ngày'], 2, '“31/02/2026” không phải ngày nhận hồ sơ'],
    [['12/02/2026T25:00', '3 ngày'], 2, 'không phải ngày nhận hồ sơ'],
    [['12/02/2026'], 2, 'due cần một thời hạn'],
    [['12/02/2026', '3 ngày', '--code', '1.004222'], 2, 'không cần cả hai'],
    [['12/02/2026', '4 giờ'], 2, 'thời hạn tính bằng giờ cần giờ nhận hồ sơ'],
    [['12/02/2026', 'không quy định'], 2, 'không quy định thời hạn'],
    [['12/02/2026', '3 ngày', '--pause', '05/03/2026'], 2, '--pause: “05/03/2026” không phải một khoảng ngày'],
    [['12/02/2026', '3 ngày', '--cut-off', '15'], 2, '--cut-off: “15” không phải giờ'],
    [['12/02/2026', '3 ngày', '-C', 'không-có'], 2, 'không có thư mục này'],
  ])('%j', async (args, code, words) => {
    expect(await due(...args)).toEqual({ code, output: '', errors: expect.stringContaining(words) as string })
  })

  test('a procedure without a time', async () => {
    const folder = folderOf({ 'catalog.yaml': 'name: a\n' })
    expect((await due('12/02/2026', '--code', '1.000001', '-C', folder)).code).toBeGreaterThan(1)
  })
})
