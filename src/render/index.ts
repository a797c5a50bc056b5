import { printed } from '#model/html.ts'
import type { DocumentFormat, Printout, Renderer, RenderOptions, Taken } from './renderer.ts'

export type { DocumentFormat, Printout, Renderer, RenderOptions } from './renderer.ts'

/** Every format, each loaded only when it is asked for: the Word library alone costs a third of a second. */
export const renderers: { readonly [F in DocumentFormat]: Renderer<Taken[F]> } = {
  docx: {
    extension: 'docx',
    binary: true,
    render: async (result) => (await import('./docx.ts')).renderDocx(result),
  },
  xlsx: {
    extension: 'xlsx',
    binary: true,
    render: async (result) => (await import('./xlsx.ts')).renderXlsx(result),
  },
  csv: {
    extension: 'csv',
    binary: false,
    render: async (sheet) => (await import('./csv.ts')).renderCsv(sheet),
  },
  html: {
    extension: 'html',
    binary: false,
    render: async (result) =>
      printed(
        'blocks' in result
          ? (await import('./html.ts')).renderHtml(result)
          : (await import('#page/page.ts')).renderPage(result),
      ),
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

/** The bytes of a binary format, or the text of another. */
export const render = <F extends DocumentFormat>(
  { format, result }: Printout<F>,
  options: RenderOptions,
): Promise<Uint8Array | string> => renderers[format].render(result, options)
