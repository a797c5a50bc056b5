import { htmlTag } from '#model/html.ts'
import { onOneLine, onPaper, unbroken } from '#model/paper.ts'
import { printable } from '#model/text.ts'

/** HTML of the page: characters that would reorder or hide others are shown as their numbers, because a reviewer must see them. */
export const html = htmlTag((text) => unbroken(onPaper(printable(onOneLine(text)))))
