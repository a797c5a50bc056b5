import type { DocumentFormat, Renderer } from './renderer.ts'

export type { DocumentFormat, Renderer } from './renderer.ts'

/** Every format, each loaded only when it is asked for: the Word library alone costs a third of a second. */
export const renderers: Readonly<Record<DocumentFormat, Renderer>> = {
  docx: {
    extension: 'docx',
    binary: true,
    render: async (document) => (await import('./docx.ts')).renderDocx(document),
  },
  xlsx: {
    extension: 'xlsx',
    binary: true,
    render: async (document) => (await import('./xlsx.ts')).renderXlsx(document),
  },
  html: {
    extension: 'html',
    binary: false,
    render: async (document) => (await import('./html.ts')).renderHtml(document),
  },
  markdown: {
    extension: 'md',
    binary: false,
    render: async (document) => (await import('./markdown.ts')).renderMarkdown(document),
  },
  json: {
    extension: 'json',
    binary: false,
    render: async (document) => (await import('./json.ts')).renderJson(document),
  },
  text: {
    extension: 'txt',
    binary: false,
    render: async (document, options) => (await import('./text.ts')).renderText(document, options),
  },
}
