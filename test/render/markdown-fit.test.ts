import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderMarkdown } from '#render/markdown.ts'
import type { Block } from '#model/document.ts'
import { HOSTILE } from './hostile.ts'

const MORE = '… còn {left} thay đổi; xem đủ bằng: tthc diff -o so-sanh.html'
const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.integer({ min: 1, max: 900 }).map((length) => 'ấ'.repeat(length)),
)
const blocks: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('fold' as const),
      summary: texts,
      items: fc.array(texts, { minLength: 1, maxLength: 30 }),
      more: fc.constant(MORE),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('list' as const),
      items: fc.array(texts, { minLength: 1, maxLength: 4 }),
    }),
  },
)
const written = (list: readonly Block[], most?: number): string =>
  renderMarkdown({ title: '', language: 'vi', blocks: list, data: () => ({}), ...(most === undefined ? {} : { most }) })
const itemsIn = (markdown: string): number =>
  [...markdown.matchAll(/<details>[\s\S]*?<\/details>/g)].flatMap(([fold]) => fold.match(/^- /gm) ?? []).length

test('never longer than allowed, whole items in whole folds, and every one shown or counted', () => {
  fc.assert(
    fc.property(
      fc.array(blocks, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1000, max: 9000 }),
      (list, most) => {
        const [markdown, whole] = [written(list, most), written(list)]
        expect(markdown.length).toBeLessThanOrEqual(most)
        expect(markdown.match(/<details>/g)?.length ?? 0).toBe(markdown.match(/<\/details>/g)?.length ?? 0)
        const lines = new Set(whole.split('\n'))
        const notes = markdown.split('\n').filter((line) => !lines.has(line))
        const left = notes.map((line) => Number(/còn (\d+) thay đổi/.exec(line)?.[1] ?? NaN))
        const all = list.reduce((sum, block) => sum + (block.type === 'fold' ? block.items.length : 0), 0)
        expect(itemsIn(markdown) + left.reduce((sum, count) => sum + count, 0)).toBe(all)
        if (whole.length <= most) expect(markdown).toBe(whole)
      },
    ),
  )
})

test('what fits is left as it is', () => {
  const list: Block[] = [{ type: 'fold', summary: 'Thủ tục <b>', items: ['một'], more: MORE }]
  expect(written(list, 1000)).toBe('<details>\n<summary>Thủ tục &lt;b&gt;</summary>\n\n- một\n\n</details>\n')
})
