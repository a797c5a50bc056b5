import { isWithin, printLongDate } from '#model/date.ts'
import type { Block, Content, Letterhead, SignatureBlock } from '#model/document.ts'
import type { CalendarDate, ProfileFile } from '#model/types.gen.ts'

/** What an official document says of itself besides its content. Missing parts print dots. */
export interface Formalities {
  /** Number of the document when it has one; left as dots if omitted. */
  readonly number?: string
  readonly profile: ProfileFile
  /** Which recipients and legal bases hold. */
  readonly on: CalendarDate
  /** The document's own date; left as dots if omitted. */
  readonly date?: CalendarDate
  /** Whether something in the document is invented for illustration. */
  readonly illustrative: boolean
  /** Whether it is about a draft, so that nobody takes it for the document itself. */
  readonly isDraft?: boolean
}

/** A blank to be filled in by hand. */
export const DOTS = '……'
/** A date to be filled in by hand. */
export const BLANK_DATE = `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`

/** "……/QĐ-UBND": a number to be filled in by hand. */
export const blankNumber = ({ symbol }: ProfileFile, sign: string): string =>
  `${DOTS}/${sign}${symbol === undefined ? '' : `-${symbol}`}`

/** The head: issuer, number with the sign of the kind of document ("PA", "BC"), place and date. */
export function letterhead({ profile, date, number, isDraft }: Formalities, sign: string): Letterhead {
  const place = profile.place ?? profile.locality
  return {
    type: 'letterhead',
    ...(profile.parentBody === undefined ? {} : { parent: profile.parentBody }),
    issuer: profile.issuingBody,
    number: `Số: ${number ?? blankNumber(profile, sign)}`,
    placeAndDate: `${place}, ${date === undefined ? BLANK_DATE : printLongDate(date)}`,
    ...(isDraft === true ? { mark: 'DỰ THẢO' } : {}),
  }
}

/** The legal bases in force on the day, and others after them, one paragraph each: ";" after each, "." after the last. */
export function legalBases({ profile, on }: Formalities, others: readonly string[] = []): readonly Block[] {
  const bases = [
    ...(profile.legalBases ?? []).filter(({ validity }) => isWithin(validity, on)).map(({ text }) => text),
    ...others,
  ]
  return bases.map((text, index): Block => ({
    type: 'paragraph',
    role: 'basis',
    content: `${text}${index === bases.length - 1 ? '.' : ';'}`,
  }))
}

/** "./." at the end of the last sentence of a text, as official documents close; a text that ends in a table has none. */
export function closed(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  if (last?.type === 'paragraph') return [...blocks.slice(0, -1), { ...last, content: closedText(last.content) }]
  if (last?.type !== 'list') return blocks
  return [
    ...blocks.slice(0, -1),
    { ...last, items: last.items.map((item, index) => (index === last.items.length - 1 ? closedText(item) : item)) },
  ]
}

const closedText = (content: Content): Content =>
  typeof content === 'string' && !content.endsWith('./.') ? `${content.replace(/\.$/, '')}./.` : content

/** How the list of recipients begins: "Như trên" where the document names its addressees above, who are not named twice. */
export interface Opening {
  readonly first?: string
  readonly informed?: readonly string[]
}

/** Recipients in force on the day, and who signs. */
export function signature({ profile, on }: Formalities, { first, informed = [] }: Opening = {}): SignatureBlock {
  const { signer } = profile
  const others = (profile.recipients ?? []).filter(
    ({ name, validity }) => isWithin(validity, on) && !informed.includes(name),
  )
  return {
    type: 'signature',
    recipients: [...(first === undefined ? [] : [first]), ...others.map(({ name }) => name)],
    title: signer?.title ?? DOTS,
    ...(signer?.authority === undefined ? {} : { authority: signer.authority }),
    ...(signer?.name === undefined ? {} : { name: signer.name }),
  }
}

/** The remarks that stand under the title: the catalog's own notice, and that the content is illustrative. */
export function notices({ profile, illustrative }: Formalities): readonly Block[] {
  const texts = [
    ...(profile.notice === undefined ? [] : [profile.notice]),
    ...(illustrative ? ['Nội dung, số liệu có ghi “minh họa” không lấy từ nguồn chính thức.'] : []),
  ]
  return texts.map((content): Block => ({ type: 'paragraph', role: 'note', content }))
}

/** Whom proposals and reports go to on a day: the body that oversees procedure control then. */
export const overseers = ({ profile, on }: Pick<Formalities, 'profile' | 'on'>): readonly string[] =>
  (profile.oversight ?? []).filter(({ validity }) => isWithin(validity, on)).map(({ name }) => name)
