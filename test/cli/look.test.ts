import { describe, expect, test } from 'vitest'
import { fixture, json, run } from './run.ts'

interface List {
  readonly procedures: { code: string; levels: string[]; name: string }[]
}
const list = async (...args: string[]): Promise<List['procedures']> =>
  json<List>(await run(['list', '--format', 'json', ...args])).procedures

describe('list', () => {
  test('the sample has at least 28 district and 42 commune procedures in 12 fields', async () => {
    const all = await list()
    const fields = new Set(
      json<{ procedures: { field: { id: string } }[] }>(await run(['list', '--format', 'json'])).procedures.map(
        ({ field }) => field.id,
      ),
    )
    expect(all.filter(({ levels }) => levels.includes('district')).length).toBeGreaterThanOrEqual(28)
    expect(all.filter(({ levels }) => levels.includes('commune')).length).toBeGreaterThanOrEqual(42)
    expect(fields.size).toBeGreaterThanOrEqual(12)
  })

  test('by level and field; an unknown field is nothing there', async () => {
    expect((await list('--level', 'district')).every(({ levels }) => levels.includes('district'))).toBe(true)
    expect(await run(['list', '--field', 'ho-tch'])).toMatchObject({
      code: 3,
      errors: 'tthc: không có lĩnh vực “ho-tch”. Có phải là “ho-tich”?\n',
    })
  })
})

describe('search', () => {
  test('without diacritics, đ as d, any case', async () => {
    const found = json<List>(await run(['search', 'DANG', 'KY', 'khai', 'sinh', '--format', 'json'])).procedures
    expect(found[0]).toMatchObject({ code: '1.001193', name: 'Đăng ký khai sinh' })
  })

  test('the words side by side come first, and no word is found inside another', async () => {
    const names = json<List>(await run(['search', 'tam', 'tru', '--format', 'json'])).procedures.map(({ name }) => name)
    expect(names[0]).toBe('Đăng ký tạm trú')
    expect(await run(['search', 'hinh', 'hung'])).toMatchObject({ code: 3 })
  })

  test('nothing found', async () => {
    expect(await run(['search', 'xyz'])).toMatchObject({
      code: 3,
      errors: 'tthc: không có thủ tục nào khớp “xyz”; thử ít từ hơn.\n',
    })
  })
})

describe('show', () => {
  test('a procedure, in both languages', async () => {
    const small = ['-C', fixture('dien-khanh-small')]
    await expect((await run(['show', '1.004222', ...small])).output).toMatchFileSnapshot('../golden/show.vi.txt')
    await expect((await run(['show', '1.004222', ...small, '--lang', 'en'])).output).toMatchFileSnapshot(
      '../golden/show.en.txt',
    )
  })

  test('an unknown code', async () => {
    expect(await run(['show', '1.00119'])).toMatchObject({
      code: 3,
      output: '',
      errors: 'tthc: không có thủ tục “1.00119”. Có phải là “1.001193”?\n',
    })
  })
})

describe('the command line itself', () => {
  test('no arguments, help, version', async () => {
    expect((await run([])).code).toBe(2)
    expect((await run(['--help'])).output).toMatch(/^Cách dùng: tthc/)
    expect((await run(['--help', '--lang', 'en'])).output).toMatch(/^Usage: tthc/)
    expect((await run(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/)
    for (const command of ['validate', 'list', 'show', 'search', 'diff', 'propose', 'report']) {
      expect(await run([command, '--help'])).toMatchObject({ code: 0, errors: '' })
    }
  })

  test.each([
    [['lst'], 'tthc: không có lệnh “lst” (có phải list?); xem tthc --help.\n'],
    [['list', '--levle', 'x'], 'tthc: không có tùy chọn “--levle” (có phải --level?); xem tthc --help.\n'],
    [
      ['list', '--level', 'huyện'],
      'tthc: tùy chọn “--level <LEVEL>” không nhận “huyện”; chọn một trong: commune, district, province, ministry; xem tthc --help.\n',
    ],
    [
      ['list', '--lang', 'fr'],
      'tthc: tùy chọn “--lang <LANG>” không nhận “fr”; chọn một trong: vi, en; xem tthc --help.\n',
    ],
    [
      ['list', '--as-of', '2020-13-01'],
      'tthc: --as-of: “2020-13-01” không phải một ngày; viết như 22/09/2020 hoặc 2020-09-22.\n',
    ],
    [['list', '-C', 'không-có'], 'tthc: không-có: không có thư mục này; kiểm tra lại đường dẫn sau -C.\n'],
  ])('%j', async (args, errors) => {
    expect(await run(args)).toEqual({ code: 2, output: '', errors })
  })

  test('the language: the option, TTHC_LANG, the locale, else Vietnamese', async () => {
    const first = async (args: string[], env: Record<string, string>): Promise<string> =>
      (await run(['--help', ...args], { env: { TTHC_LANG: '', ...env } })).output.split(' ')[0]!
    expect(await first([], {})).toBe('Cách')
    expect(await first([], { LANG: 'en_US.UTF-8' })).toBe('Usage:')
    expect(await first([], { LANG: 'C.UTF-8' })).toBe('Cách')
    expect(await first([], { LANG: 'en_US.UTF-8', TTHC_LANG: 'vi' })).toBe('Cách')
    expect(await first(['--lang', 'en'], { TTHC_LANG: 'vi' })).toBe('Usage:')
  })
})

describe('what is not there', () => {
  test.each([
    [
      'an id like no other',
      ['propose', 'zzz'],
      3,
      'không có phương án “zzz”. Xem những gì đang có: tthc proposal list.',
    ],
    [
      'no id at all',
      ['apply', '', '-C', 'catalog'],
      3,
      'không có phương án “”. Xem những gì đang có: tthc proposal list.',
    ],
    ['a code like no other', ['show', '9.999999'], 3, 'không có thủ tục “9.999999”. Xem những gì đang có: tthc list.'],
    [
      'a file for the folder',
      ['list', '-C', 'package.json'],
      2,
      'package.json: đây là tệp, không phải thư mục; -C cần thư mục có catalog.yaml.',
    ],
  ])('%s: the message says where to look', async (_, args, code, message) => {
    expect(await run(args)).toEqual({ code, output: '', errors: `tthc: ${message}\n` })
  })
})
