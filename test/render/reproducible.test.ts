import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderDocx } from '#render/docx.ts'
import { FIXED_TIME } from '#word/zip.ts'
import { sampleDocument } from './sample-document.ts'

async function bytesAt(instant: string, zone: string, random: number): Promise<Uint8Array> {
  vi.stubEnv('TZ', zone)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
  vi.spyOn(Math, 'random').mockReturnValue(random)
  return renderDocx(sampleDocument)
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('equal documents are equal bytes', () => {
  test('whatever the clock, the zone and the dice', async () => {
    const first = await bytesAt('2020-11-08T17:00:00Z', 'Asia/Ho_Chi_Minh', 0.1)
    const offset = new Date().getTimezoneOffset()
    const second = await bytesAt('2031-02-01T03:04:05Z', 'America/St_Johns', 0.9)
    expect(new Date().getTimezoneOffset()).not.toBe(offset)
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test('no person, no date', async () => {
    const core = strFromU8(unzipSync(await renderDocx(sampleDocument))['docProps/core.xml'] ?? new Uint8Array())
    expect(core.match(/>(\d{4}-[^<]*)</g)).toEqual([`>${FIXED_TIME}<`, `>${FIXED_TIME}<`])
    expect(core.match(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)/g)).toEqual([
      '<dc:creator>tthc',
      '<cp:lastModifiedBy>tthc',
    ])
  })

  test('the content types come first, as the format asks', async () => {
    const bytes = await renderDocx(sampleDocument)
    expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml')
    expect(strFromU8(bytes.slice(30, 49))).toBe('[Content_Types].xml')
  })
})
