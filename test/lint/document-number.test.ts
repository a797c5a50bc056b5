import { expect, test } from 'vitest'
import { guessDocumentNumber, isDocumentNumber } from '#lint/document-number.ts'

test.each([
  ['104/2022/NĐ-CPN', '104/2022/NĐ-CP'],
  ['42/2020/NĐ-CP42', '42/2020/NĐ-CP'],
  ['118/2025/NĐ-CQuy định', '118/2025/NĐ-CP'],
  ['31/2014/ND-CPT', '31/2014/NĐ-CP'],
  ['35/2014/TT/BCA', '35/2014/TT-BCA'],
  ['1776/QĐ/TTg', '1776/QĐ-TTg'],
  ['81/2006/QH', '81/2006/QH11'],
  ['68/2020/QH', '68/2020/QH14'],
  ['43/2024/QH', '43/2024/QH15'],
])('“%s” was meant to be %s', (text, meant) => {
  expect(isDocumentNumber(text)).toBe(false)
  expect(guessDocumentNumber(text)).toBe(meant)
})

// In the year of an election two National Assemblies sat.
test.each(['31/2021/QH', '05/2016/QH', 'Luật Cư trú', '31/2014', 'NĐ-CP'])('nothing is guessed from “%s”', (text) => {
  expect(guessDocumentNumber(text)).toBeUndefined()
})
