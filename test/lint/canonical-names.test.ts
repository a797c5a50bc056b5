import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFaults } from '#lint/name-faults.ts'
import { foldTitle, foldWording } from '#model/wording.ts'
import { runs } from '../lane.ts'

const marks = fc.constantFrom('', '- ', '++ ', 'a) ', '(2) ', '3. ', '- b) ')
const tails = fc.constantFrom('', '.', ';', ' .', ':', '  ')
const names = fc.constantFrom(
  'Giấy khai sinh',
  'Ảnh  3x4',
  'Đơn đề nghị (nếu có)',
  'Hóa đơn; biên lai',
  'Sổ hộ khẩu',
  'UBND cấp',
)

test('what the rule writes for a name counts in comparisons as that name, and has nothing left to correct', () => {
  fc.assert(
    fc.property(marks, names, tails, (mark, name, tail) => {
      const written = mark + name + tail
      const { meant = written } = nameFaults(written, 'other') ?? {}
      expect(foldWording(meant)).toBe(foldWording(written))
      expect(nameFaults(meant, 'other')).toBeUndefined()
    }),
    runs(500),
  )
})

test('so do titles of procedures and names of results', () => {
  const words = fc.constantFrom('', 'Thủ tục ', 'Thủ tục: ', '1.001193 - ')
  const codes = fc.constantFrom('', ' (1.001193)', ' - mã số: 1.001193.H38')
  fc.assert(
    fc.property(marks, words, names, codes, tails, (mark, word, name, code, tail) => {
      const written = mark + word + name + code + tail
      const { meant = written } = nameFaults(written, 'procedure') ?? {}
      expect(foldTitle(meant)).toBe(foldTitle(written))
      expect(nameFaults(meant, 'procedure')).toBeUndefined()
    }),
    runs(500),
  )
  for (const written of ['Giấy khai sinhMã: KQ.G15.000031', '- Giấy khai sinh (mã số KQ.G15.000031).'])
    expect(nameFaults(written, 'result')).toMatchObject({ meant: 'Giấy khai sinh', safe: false })
})
