import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fixture, json, projectFolder, run } from './run.ts'
import { copyOf, temporaryFolder } from '../build/folders.ts'

interface Saving {
  readonly before: number
  readonly after: number
  readonly saved: number
  readonly rate: string | null
}
interface Proposals {
  readonly proposals: {
    id: string
    benefit: {
      items: (Saving & { code: string })[]
      total: Saving | null
      time: { code: string; before: string; after: string; rate: string | null }[]
      unquantified: { code: string; why: string }[]
    }
  }[]
}

describe('the golden table of decision 2816/QĐ-UBND, Đồng Nai', () => {
  const propose = async (...args: string[]): Promise<Proposals['proposals'][number]['benefit']> =>
    json<Proposals>(await run(['propose', '2025-bao-tro', '-C', fixture('dong-nai-2025'), '--format', 'json', ...args]))
      .proposals[0]!.benefit

  test('waiting time, to the đồng', async () => {
    const { items, total } = await propose('--method', 'waiting-time')
    const table = Object.fromEntries(
      items.map(({ code, before, after, saved, rate }) => [code, [before, after, saved, rate]]),
    )
    expect(table).toEqual({
      '2.000286': [32_000_000, 28_800_000, 3_200_000, '10'],
      '1.001699': [80_000_000, 73_600_000, 6_400_000, '8'],
      '1.014027': [32_000_000, 28_800_000, 3_200_000, '10'],
      '1.001653': [16_000_000, 9_600_000, 6_400_000, '40'],
      '2.001088': [32_000_000, 28_800_000, 3_200_000, '10'],
    })
    expect(total).toEqual({ before: 192_000_000, after: 169_600_000, saved: 22_400_000, rate: '11.67' })
  })

  test('the time saved is the difference, and its rate the true one', async () => {
    const { time } = await propose()
    expect(time.find(({ code }) => code === '1.001653')).toMatchObject({
      before: '5 ngày làm việc',
      after: '3 ngày làm việc',
      saved: '2 ngày làm việc',
      rate: '40',
    })
  })

  test('without figures of the work the other method has no total, and never 0', async () => {
    const { items, total, unquantified } = await propose('--method', 'scm')
    expect([items, total]).toEqual([[], null])
    expect(unquantified.map(({ why }) => why)).toEqual(Array<string>(5).fill('chưa có số liệu các công việc phải làm'))
  })
})

describe('files', () => {
  test('a folder of plans, one a proposal; existing files are kept', async () => {
    const folder = temporaryFolder()
    const args = ['propose', '2019-thuong-tru', '2020-hoa-giai-vien', '-o', folder]
    expect((await run(args)).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['2019-thuong-tru-plan.docx', '2020-hoa-giai-vien-plan.docx'])
    writeFileSync(join(folder, '2019-thuong-tru-plan.docx'), 'mine')
    const again = await run(args)
    expect(again.code).toBe(2)
    expect(again.errors).toMatch(/2019-thuong-tru-plan\.docx: tệp đã có; thêm --force để ghi đè\.\n$/)
    expect(readFileSync(join(folder, '2019-thuong-tru-plan.docx'), 'utf8')).toBe('mine')
    expect((await run([...args, '--force'])).code).toBe(0)
  })

  test('equal bytes, whatever the time zone', async () => {
    const zone = process.env['TZ']
    const bytes = []
    for (const TZ of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
      process.env['TZ'] = TZ
      const folder = temporaryFolder()
      await run(['propose', '2019-thuong-tru', '-o', folder])
      bytes.push(readFileSync(join(folder, '2019-thuong-tru-plan.docx')))
    }
    process.env['TZ'] = zone
    expect(bytes[1]!.equals(bytes[0]!) && bytes[2]!.equals(bytes[0]!)).toBe(true)
  })

  test('every proposal of a year', async () => {
    const folder = temporaryFolder()
    expect((await run(['propose', '--year', '2019', '--format', 'html', '-o', folder])).code).toBe(0)
    expect(readdirSync(folder)).toContain('2019-khai-sinh-giay-to-plan.html')
  })
})

describe('golden documents', () => {
  test.each([
    '2019-thuong-tru',
    '2016-khai-sinh',
    '2020-giay-phep-xay-dung',
    '2020-gop-ho-kinh-doanh',
    '2020-phan-cap-mai-tang',
    '2020-bai-bo-bo-tri-dan-cu',
  ])('plan %s', async (id) => {
    const { output, code } = await run(['propose', id, '--format', 'markdown'])
    expect(code).toBe(0)
    await expect(output).toMatchFileSnapshot(`../golden/plan-${id}.md`)
  })

  test('html and json of a plan', async () => {
    await expect((await run(['propose', '2019-thuong-tru', '--format', 'html'])).output).toMatchFileSnapshot(
      '../golden/plan-2019-thuong-tru.html',
    )
    await expect((await run(['propose', '2019-thuong-tru', '--format', 'json'])).output).toMatchFileSnapshot(
      '../golden/plan-2019-thuong-tru.json',
    )
  })

  test('docx of a plan, by its parts', async () => {
    const folder = temporaryFolder()
    await run(['propose', '2019-thuong-tru', '-o', folder, '-C', fixture('dien-khanh-small')])
    const parts = unzipSync(readFileSync(join(folder, '2019-thuong-tru-plan.docx')))
    const text = Object.entries(parts)
      .filter(([name]) => /^word\/(document|styles|header\d+|settings)\.xml$|^docProps/.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => `=== ${name}\n${new TextDecoder().decode(bytes).replaceAll('><', '>\n<')}\n`)
      .join('')
    await expect(text).toMatchFileSnapshot('../golden/plan-small.docx.txt')
  })
})

describe('refusals', () => {
  test('an unknown proposal, a year without one, nothing asked for', async () => {
    expect(await run(['propose', '2019-thuong-tu'])).toMatchObject({
      code: 3,
      errors: 'tthc: không có phương án “2019-thuong-tu”. Có phải là “2019-thuong-tru”?\n',
    })
    expect(await run(['propose', '--year', '2011'])).toMatchObject({
      code: 3,
      errors: 'tthc: năm 2011 không có phương án nào.\n',
    })
    expect(await run(['propose'])).toMatchObject({
      code: 2,
      errors: 'tthc: cần ID của phương án, hoặc --year; xem tthc propose --help.\n',
    })
    expect(await run(['propose', '--year', 'nay'])).toMatchObject({
      code: 2,
      errors: 'tthc: “nay” không phải một năm; viết như 2019.\n',
    })
    expect(await run(['propose', '2019-thuong-tru', '--date', '2020-02-30'])).toMatchObject({
      code: 2,
      errors: 'tthc: --date: “2020-02-30” không phải một ngày; viết như 22/09/2020 hoặc 2020-09-22.\n',
    })
  })

  test('a proposal that cannot be read', async () => {
    const folder = copyOf(fixture('dien-khanh-small'))
    writeFileSync(join(folder, 'proposals/2019/2019-thuong-tru.yaml'), 'id: [')
    const { code, errors } = await run(['propose', '2019-thuong-tru', '-C', folder], { cwd: folder })
    expect(code).toBe(2)
    expect(errors).toMatch(
      /^tthc: 1 tệp .*2019-thuong-tru\.yaml:1:\d+: .*\ntthc: proposals\/2019\/2019-thuong-tru\.yaml: tệp của “2019-thuong-tru” không đúng lược đồ.*\n$/,
    )
  })
})

test('sums hold: what is saved is before less after, in every plan of the sample', async () => {
  const ids = readdirSync(join(projectFolder, 'catalog/proposals'), { recursive: true })
    .map(String)
    .flatMap((file) => /([^/\\]+)\.yaml$/.exec(file)?.[1] ?? [])
  for (const method of ['scm', 'waiting-time']) {
    for (const {
      benefit: { items, total },
    } of json<Proposals>(await run(['propose', ...ids, '--format', 'json', '--method', method])).proposals) {
      for (const { before, after, saved } of items) expect(saved).toBe(before - after)
      const sum = (pick: (saving: Saving) => number): number => items.reduce((result, item) => result + pick(item), 0)
      if (total !== null)
        expect([total.before, total.after, total.saved]).toEqual([
          sum((item) => item.before),
          sum((item) => item.after),
          sum((item) => item.saved),
        ])
    }
  }
})
