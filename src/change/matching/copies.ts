import { phrases, rewritten } from './vocabulary.ts'

/** How a name says what kind of paper is asked for; the surest words first. */
const FORMS = [
  [
    'copy',
    phrases(
      'bản sao không có chứng thực',
      'không có chứng thực',
      'không cần chứng thực',
      'không chứng thực',
      'không cần công chứng',
      'không công chứng',
    ),
  ],
  [
    'certified',
    phrases(
      'bản sao có chứng thực',
      'bản sao chứng thực',
      'bản sao được chứng thực',
      'có chứng thực',
      'được chứng thực',
      'bản sao công chứng',
      'bản sao có công chứng',
      'có công chứng',
      'được công chứng',
    ),
  ],
  ['copy', phrases('bản sao', 'bản chụp', 'bản phô tô', 'bản photo', 'bản photocopy', 'photocopy', 'photo')],
  ['original', phrases('bản chính', 'bản gốc')],
] as const
const MARK = '\u0000'

/** The words of a name without those that say the kind of paper, and the kinds they say. */
export function withoutCopies(list: readonly string[]): {
  readonly rest: readonly string[]
  readonly found: readonly string[]
} {
  const marked = FORMS.reduce(
    (result, [kind, forms]) =>
      rewritten(
        result,
        forms.map((form) => [form, [MARK + kind]] as const),
      ),
    list,
  )
  return {
    rest: marked.filter((word) => !word.startsWith(MARK)),
    found: marked.filter((word) => word.startsWith(MARK)).map((word) => word.slice(1)),
  }
}
