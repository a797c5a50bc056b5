import type { Block, Content, Document } from '#model/document.ts'

/** What a stranger may write into a name: markup of every format, terminal codes, characters no file may hold. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp;',
  "=cmd|' /C calc'!A0",
  'a | b || c \\| d \\',
  '# đầu đề',
  '1. danh sách',
  '- gạch đầu dòng',
  '+ cộng',
  '> trích',
  '```js',
  '~~gạch~~ **đậm** _nghiêng_ `mã` *',
  '[liên kết](javascript:alert(1)) ![ảnh](https://a.example/x.png)',
  'https://a.example www.a.example ai@a.example',
  '@ai-do #12 $x^2$',
  '\u001b[31mđỏ\u001b[0m \u009b2J \u0007',
  'tên \u202egnp.exe\u202c \u2066a\u2069',
  'hỏng \ud800 và \udc00',
  'rỗng \u0000 hết \uffff',
  'dòng\nxuống\r\n\ttab',
  ']]> --> <!-- ${x} {{y}}',
] as const

/** One block of each kind with a text wherever a block takes one. */
export function everyBlock(text: string): readonly Block[] {
  const runs: Content = [
    { text, strong: true, tone: 'relief' },
    { text, emphasis: true, tone: 'burden' },
    { text, tone: 'undetermined' },
    { text, tone: 'neutral' },
  ]
  return [
    { type: 'letterhead', parent: text, issuer: text, number: text, placeAndDate: text },
    { type: 'title', kind: text, subject: text },
    { type: 'heading', level: 1, text },
    { type: 'heading', level: 4, text },
    { type: 'paragraph', role: 'body', content: text },
    { type: 'paragraph', role: 'basis', content: runs },
    { type: 'paragraph', role: 'note', content: text },
    { type: 'list', items: [text, runs] },
    { type: 'fold', summary: text, items: [text, [{ text }, { text, newLine: true }]], more: '{left}' },
    {
      type: 'table',
      columns: [
        { header: text, width: 1 },
        { header: text, width: 2, align: 'right' },
      ],
      rows: [{ kind: 'group', cells: [text] }, { cells: [text, runs] }, { kind: 'total', cells: [text] }],
    },
    { type: 'signature', recipients: [text], authority: text, title: text, name: text },
    { type: 'annex', label: text, title: text, reference: text, landscape: true },
  ]
}

/** A document that says one text everywhere. */
export const documentOf = (text: string): Document => ({
  title: text,
  language: 'vi',
  blocks: everyBlock(text),
  data: () => ({ schemaVersion: 1, text }),
})
