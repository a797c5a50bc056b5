import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { renderers, type DocumentFormat } from '#render/index.ts'
import { documentOf, HOSTILE } from './hostile.ts'

const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u
const NOT_XML = /[\ufffe\uffff]/

async function asText(format: DocumentFormat, content: string): Promise<string> {
  const output = await renderers[format].render(documentOf(content), { color: false, width: 60 })
  if (typeof output === 'string') return output
  return Object.entries(unzipSync(output))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n')
}

describe.each(Object.keys(renderers) as DocumentFormat[])('%s', (format) => {
  test.each(HOSTILE)('holds no character that is obeyed or forbidden: %j', async (content) => {
    const text = await asText(format, content)
    expect(OBEYED.exec(text)).toBeNull()
    if (format !== 'json') expect(NOT_XML.exec(text)).toBeNull()
  })
})

describe('html', () => {
  test.each(HOSTILE)('opens no tag and leaves no attribute of its own: %j', async (content) => {
    const html = await asText('html', content)
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]))
    for (const tag of ['script', 'img', 'b', 'a', 'iframe']) expect(tags).not.toContain(tag)
    expect(html).not.toMatch(/<[^>]*\son\w+=/i)
  })

  test('shows markup as text', async () => {
    expect(await asText('html', '<script>alert("1")</script>')).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;',
    )
  })
})

describe('docx', () => {
  test.each(HOSTILE)('is well-formed where the content stands: %j', async (content) => {
    const xml = await asText('docx', content)
    expect(xml).not.toContain('<script')
    expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<]|&(?!(amp|lt|gt|quot|apos);)/)
  })

  test('keeps every letter that XML allows', async () => {
    expect(await asText('docx', 'Thủ tục\u0000 <số> & "mã"')).toContain('Thủ tục &lt;số&gt; &amp; &quot;mã&quot;')
  })
})

describe('json', () => {
  test.each(HOSTILE)('reads back as the same data: %j', async (content) => {
    expect(JSON.parse(await asText('json', content))).toEqual({ schemaVersion: 1, text: content })
  })
})

describe('text', () => {
  test('makes terminal codes and reordering marks visible', async () => {
    const text = await asText('text', '\u001b[31m \u202e')
    expect(text).toContain('\\u001b[31m \\u202e')
  })

  test('keeps a line break inside content from starting a line of its own', async () => {
    expect(await asText('text', 'một\nhai')).toContain('- một hai\n')
  })
})
