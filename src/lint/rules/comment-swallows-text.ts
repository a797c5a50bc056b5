import type { CatalogFile, Comment } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Rule } from '../rule.ts'

export const commentSwallowsText: Rule = {
  id: 'comment-swallows-text',
  severity: 'warning',
  title: say('Dấu # cắt mất phần sau của nội dung', 'A # that cuts off the rest of a text'),
  why: say(
    'Trong giá trị không có dấu nháy, từ “ #” trở đi là chú thích: “Mục #3” chỉ còn “Mục”, mà không có lỗi nào hiện ra.',
    'In a value without quotes everything from “ #” on is a comment: of “Mục #3” only “Mục” is left, and no error shows.',
  ),
  example: { bad: 'name: Mục #3 của Phụ lục', good: 'name: "Mục #3 của Phụ lục"\nlevels: [commune]   # ghi chú' },
  fixable: false,
  *check({ files }) {
    for (const file of files) {
      for (const { at, text } of swallowed(file)) {
        yield {
          place: { source: file.source, at },
          message: say(
            `Từ ${quoted(text)} trở đi là chú thích, không còn trong giá trị. Nếu là nội dung, đặt cả giá trị trong dấu nháy kép; nếu là chú thích, thêm dấu cách sau #.`,
            `From ${quoted(text)} on this is a comment and no part of the value. Put content in double quotes, the value as a whole; put a space after the # of a comment.`,
          ),
        }
      }
    }
  },
}

function* swallowed({ source, texts, comments }: CatalogFile): Generator<Comment> {
  const beside = comments.filter(({ alone }) => !alone)
  if (beside.length === 0) return
  const byEnd = new Map(texts.filter(({ plain }) => plain).map((text) => [text.end, text.text]))
  for (const comment of beside) {
    const before = byEnd.get(source.text.slice(0, comment.at).trimEnd().length)
    if (before !== undefined && isContent(comment.text, before)) yield comment
  }
}

// A number behind such a word belongs to it: "Mục # 3".
const COUNTED = /(^|\s)(mục|mẫu|số|biểu|bước|phòng|lần|đợt|quyển|phụ lục|no\.?|c|f)$/iu

/** People put a space behind the # of a comment; what follows it at once, or completes the words before, was meant as content. */
function isContent(comment: string, before: string): boolean {
  return /^#[\p{L}\p{N}]/u.test(comment) ? !/^#tthc-/.test(comment) : /^#\s*\d/.test(comment) && COUNTED.test(before)
}
