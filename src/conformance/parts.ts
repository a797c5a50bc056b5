import { unzipSync } from 'fflate'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { readXml, type Element } from './xml.ts'

/** The parts of a Word file that say how it looks. */
export interface Parts {
  readonly document: Element
  readonly styles: Element
  readonly settings: Element | undefined
  readonly core: Element | undefined
  /** Headers by the id with which sections refer to them. */
  readonly headers: ReadonlyMap<string, Element>
}

// A page of text is a few kilobytes; more is no office document, or a bomb.
const LARGEST_PART = 32 * 1024 * 1024
const WANTED =
  /^(word\/(document|styles|settings|header\d*)\.xml|word\/_rels\/document\.xml\.rels|docProps\/core\.xml)$/

/** Opens a Word file (.docx). Throws a failure for anything else. */
export function openDocx(bytes: Uint8Array, shown: string): Parts {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => WANTED.test(name) && originalSize <= LARGEST_PART,
    })
    const part = (name: string): Element | undefined =>
      files[name] === undefined ? undefined : readXml(new TextDecoder().decode(files[name]))
    const [document, styles] = [part('word/document.xml'), part('word/styles.xml')]
    if (document === undefined || styles === undefined) throw new Error('no document')
    return {
      document,
      styles,
      settings: part('word/settings.xml'),
      core: part('docProps/core.xml'),
      headers: headersOf(part('word/_rels/document.xml.rels'), part),
    }
  } catch {
    throw failure(
      say(
        `${shown}: không phải tệp Word (.docx) đọc được; mở bằng Word, lưu lại dạng .docx rồi làm lại.`,
        `${shown}: not a Word file (.docx) that can be read; open it in Word, save it as .docx and try again.`,
      ),
    )
  }
}

function headersOf(
  relations: Element | undefined,
  part: (name: string) => Element | undefined,
): ReadonlyMap<string, Element> {
  return new Map(
    (relations?.children ?? []).flatMap(({ attributes }) => {
      const header = /\/header$/.test(attributes['Type'] ?? '') ? part(`word/${attributes['Target'] ?? ''}`) : undefined
      return header === undefined ? [] : [[attributes['Id'] ?? '', header] as const]
    }),
  )
}
