import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { terminalPrompts, type Prompts, type Terminal } from '#cli/prompts.ts'
import type { Language } from '#model/localized.ts'

const ENTER = '\r'
const TAB = '\t'
const DOWN = '\u001b[B'
const ESCAPE = '\u001b'
const typed = (text: string): readonly string[] => Array.from(text)
const choices = [
  { value: '1', label: 'Đăng ký khai sinh' },
  { value: '2', label: 'Đăng ký kết hôn' },
  { value: '3', label: 'Chứng thực bản sao' },
]

/** A terminal on which keys are pressed one after the other, and what it showed. */
function terminal(keys: readonly string[]): Terminal & { readonly shown: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const texts: string[] = []
  output.on('data', (text: Buffer) => texts.push(text.toString()))
  keys.forEach((key, index) => setTimeout(() => input.write(key), 20 * (index + 1)))
  const [as, to] = [input as unknown as NodeJS.ReadStream, output as unknown as NodeJS.WriteStream]
  return { input: as, output: to, shown: () => stripVTControlCharacters(texts.join('')) }
}

/** What was answered, and what stood on the screen. */
async function asked<T>(language: Language, keys: readonly string[], question: (prompts: Prompts) => Promise<T>) {
  const at = terminal(keys)
  const answer = await question(terminalPrompts(language, at))
  return { answer, shown: at.shown() }
}

const ENGLISH = /Search|select|confirm|match|navigate|Type|Please|items?|move|pick|ends?\b/

describe('a Vietnamese reader', () => {
  test('picks one without a word of English, also where nothing matches', async () => {
    const { answer, shown } = await asked(
      'vi',
      [...typed('zz'), '\u007f', '\u007f', ...typed('ket hon'), ENTER],
      (prompts) => prompts.pickOne('Thủ tục nào?', choices),
    )
    expect(answer).toBe('2')
    expect(shown).toContain('Tìm: gõ để tìm')
    expect(shown).toContain('không có gì khớp')
    expect(shown).toContain('(1/3)')
    expect(shown).toContain('↑/↓ di chuyển • Enter chọn • gõ để tìm')
    expect(shown).not.toMatch(ENGLISH)
  })

  test('picks several, at least one, in the order of the choices', async () => {
    const { answer, shown } = await asked('vi', [ENTER, DOWN, DOWN, TAB, DOWN, TAB, ENTER], (prompts) =>
      prompts.pickMany('Cắt những gì?', choices),
    )
    expect(answer).toEqual(['1', '3'])
    expect(shown).toContain('chọn ít nhất một mục.')
    expect(shown).toMatch(/Cắt những gì\?\s+│\s+Đăng ký khai sinh, Chứng thực bản sao\s*$/)
    expect(shown).not.toMatch(ENGLISH)
  })

  test('writes a line, and is asked again while it is wrong', async () => {
    const { answer, shown } = await asked('vi', [ENTER, ...typed('xã A'), ENTER], (prompts) =>
      prompts.ask('Địa phương nào?', '', (text) => (text === '' ? 'viết một dòng chữ.' : undefined)),
    )
    expect(answer).toBe('xã A')
    expect(shown).toContain('viết một dòng chữ.')
    expect(shown).not.toMatch(ENGLISH)
  })

  test('breaks off', async () => {
    await expect(asked('vi', [ESCAPE], (prompts) => prompts.pickOne('Thủ tục nào?', choices))).rejects.toMatchObject({
      localized: { vi: 'đã dừng theo ý bạn; chưa ghi gì.' },
    })
  })
})

test('an English reader has English hints', async () => {
  const { shown } = await asked('en', [TAB, ENTER], (prompts) => prompts.pickMany('What?', choices))
  expect(shown).toContain('↑/↓ move • Tab picks • Enter ends • type to search')
})
