import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { load } from '#catalog/load.ts'
import { locate } from '#catalog/locate.ts'
import { lint } from '#lint/lint.ts'
import type { Diagnostic, Fix } from '#model/diagnostic.ts'

const path = 'procedures/commune/dang-ky-cu-tru/1.004222.yaml'
const found = (text: string, rule: string): readonly Diagnostic[] => {
  const { catalog } = load({ sources: [{ path, file: path, text }], unreadable: [] })
  return lint(catalog, { asOf: '2020-11-08' }).filter(({ code }) => code === rule)
}

/** The text after a fix; replacements on one line only. */
function fixed(text: string, fix: Fix): string {
  if (fix.kind === 'rewrite') return fix.text
  if (fix.kind === 'move') return text
  const { line, column, endColumn } = locate({ source: fix.source, at: fix.at })
  const lines = text.split('\n')
  const characters = [...(lines[line - 1] ?? '')]
  lines[line - 1] = [...characters.slice(0, column - 1), fix.text, ...characters.slice(endColumn - 1)].join('')
  return lines.join('\n')
}

const bad = (rule: string, file = path): string =>
  readFileSync(join(import.meta.dirname, 'fixtures/rules', rule, 'bad', file), 'utf8')

test.each([
  ['not-nfc', bad('not-nfc')],
  ['mixed-tone-placement', bad('mixed-tone-placement')],
  ['bare-yes-no', bad('bare-yes-no')],
  ['non-breaking-space', bad('non-breaking-space')],
  [
    'number-loses-digits',
    bad('number-loses-digits', 'procedures/commune/ho-tich/1.001193.yaml').replace(
      / {4}amount: .*/,
      '    amount: 15000',
    ),
  ],
])('the fixes of %s leave nothing to find', (rule, text) => {
  let now = text
  for (let round = 0; round < 9; round += 1) {
    const [fix] = found(now, rule).flatMap((finding) => finding.fix ?? [])
    if (fix === undefined) break
    now = fixed(now, fix)
  }
  expect(now).not.toBe(text)
  expect(found(now, rule)).toEqual([])
})

test('respelling keeps capitals and everything else', () => {
  const text = 'name: Hòa giải hòa\nfield: "HOÀ GIẢI hòa"\nauthority: hoà và Hoà  # hoà\n'
  const fix = found(text, 'mixed-tone-placement')[0]?.fix
  expect(fix?.kind === 'rewrite' && fix.text).toBe(
    'name: Hòa giải hòa\nfield: "HÒA GIẢI hòa"\nauthority: hòa và Hòa  # hoà\n',
  )
})
