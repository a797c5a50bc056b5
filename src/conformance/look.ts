import { childAt, elementsOf, isOn, valueOf, type Node } from '#word/nodes.ts'

/** How characters look; sizes in points. */
export interface RunLook {
  readonly font: string | undefined
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  readonly color: string
}

/** How a paragraph looks; lengths in points, the first line's indent in millimetres. */
export interface ParagraphLook {
  readonly align: string
  readonly firstLine: number
  readonly after: number
  readonly before: number
  /** Lines as a multiple of single; undefined for an exact height. */
  readonly line: number | undefined
}

const TWIPS_PER_MM = 1440 / 25.4
const USUAL_SIZE = '20'

/** Properties by style, the nearest first: what is said directly, then the styles it is based on, then the defaults. */
export function cascade(styles: Node, id: string | undefined, kind: 'w:pPr' | 'w:rPr'): readonly Node[] {
  const byId = new Map(elementsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const found: Node[] = []
  const seen = new Set<string>()
  for (
    let at = id ?? defaultStyle(styles);
    at !== undefined && !seen.has(at);
    at = valueOf(byId.get(at), 'w:basedOn')
  ) {
    seen.add(at)
    found.push(...[childAt(byId.get(at), kind)].filter((properties) => properties !== undefined))
  }
  const usual = childAt(styles, 'w:docDefaults', kind === 'w:pPr' ? 'w:pPrDefault' : 'w:rPrDefault', kind)
  return usual === undefined ? found : [...found, usual]
}

const defaultStyle = (styles: Node): string | undefined =>
  elementsOf(styles, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  )?.attributes['w:styleId']

/** The first answer of a cascade. */
function first<T>(levels: readonly Node[], ask: (level: Node) => T | undefined): T | undefined {
  for (const level of levels) {
    const answer = ask(level)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** How characters look by a cascade. */
export const runLook = (levels: readonly Node[]): RunLook => ({
  font: first(levels, (level) => childAt(level, 'w:rFonts')?.attributes['w:ascii']),
  size: Number(first(levels, (level) => valueOf(level, 'w:sz')) ?? USUAL_SIZE) / 2,
  bold: first(levels, (level) => isOn(level, 'w:b')) ?? false,
  italic: first(levels, (level) => isOn(level, 'w:i')) ?? false,
  caps: first(levels, (level) => isOn(level, 'w:caps')) ?? false,
  color: (first(levels, (level) => valueOf(level, 'w:color')) ?? 'auto').toLowerCase(),
})

/** How a paragraph looks by a cascade. */
export function paragraphLook(levels: readonly Node[]): ParagraphLook {
  const attribute = (name: string, key: string): number =>
    Number(first(levels, (level) => childAt(level, name)?.attributes[key]) ?? '0')
  const rule = first(levels, (level) => childAt(level, 'w:spacing')?.attributes['w:lineRule']) ?? 'auto'
  const line = attribute('w:spacing', 'w:line')
  return {
    align: first(levels, (level) => valueOf(level, 'w:jc')) ?? 'left',
    firstLine: attribute('w:ind', 'w:firstLine') / TWIPS_PER_MM,
    after: attribute('w:spacing', 'w:after') / 20,
    before: attribute('w:spacing', 'w:before') / 20,
    line: rule === 'auto' ? (line === 0 ? 1 : line / 240) : undefined,
  }
}
