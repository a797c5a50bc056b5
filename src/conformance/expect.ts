import { say, type Localized } from '#model/localized.ts'
import type { Paragraph } from './paragraphs.ts'

/** How an element must look; what is absent does not matter. Sizes in points, both ends allowed. */
export interface Look {
  readonly size: readonly [least: number, most: number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly capitals?: boolean
  readonly align?: 'center' | 'both'
  /** A line is drawn below. */
  readonly lined?: boolean
}

/** What is wrong with a paragraph, in words; nothing when it looks as it must. */
export function faults(paragraph: Paragraph, look: Look): readonly Localized[] {
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== '')
  const wrong: Localized[] = []
  const sizes = [...new Set(runs.map(({ size }) => size))].filter((size) => size < look.size[0] || size > look.size[1])
  if (sizes.length > 0) wrong.push(sizeFault(sizes, look.size))
  if (look.bold !== undefined && runs.some(({ bold }) => bold !== look.bold))
    wrong.push(look.bold ? say('phải in đậm', 'must be bold') : say('không in đậm', 'must not be bold'))
  if (look.italic !== undefined && runs.some(({ italic }) => italic !== look.italic))
    wrong.push(look.italic ? say('phải in nghiêng', 'must be italic') : say('phải là kiểu chữ đứng', 'must be upright'))
  if (look.capitals === true && runs.some(({ text, caps }) => !caps && text !== text.toLocaleUpperCase('vi')))
    wrong.push(say('phải viết in hoa', 'must be in capitals'))
  if (look.align !== undefined && paragraph.align !== look.align)
    wrong.push(
      look.align === 'center' ? say('phải ở giữa', 'must be centred') : say('phải căn đều hai lề', 'must be justified'),
    )
  if (look.lined === true && !paragraph.lined) wrong.push(say('phải có đường kẻ bên dưới', 'must have a line below'))
  return wrong
}

function sizeFault(sizes: readonly number[], [least, most]: Look['size']): Localized {
  const allowed = least === most ? `${least}` : `${least}–${most}`
  return say(`cỡ chữ ${sizes.join(', ')}, phải là ${allowed}`, `size ${sizes.join(', ')}, must be ${allowed}`)
}
