import { load } from '#catalog/load.ts'
import { amendText } from '#edit/amend/amend.ts'
import type { Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Proposal } from '#model/types.gen.ts'
import type { FileChange } from '#print/patch.ts'
import type { Reading } from '#sources/reading.ts'
import { positionText } from '#catalog/place-text.ts'

/** A file of a proposal before and after. */
export type Rewritten = FileChange & Pick<Entry<Proposal>, 'source'>

/** The file of a proposal that says another value, with its fewest lines changed. Throws (2) when it is written in a way that this cannot be done. */
export function rewritten({ source }: Entry<Proposal>, wanted: Proposal): Rewritten {
  const text = amendText(source.text, wanted)
  if (text !== undefined) return { source, file: source.file, text }
  throw failure(
    say(
      `${source.file}: cách viết YAML của tệp này (neo, bí danh, hoặc khối lồng khác thường) không sửa tự động được; sửa “status” và “history” bằng tay.`,
      `${source.file}: the YAML of this file is written in a way (anchors, aliases, unusual blocks) that cannot be edited; change “status” and “history” by hand.`,
    ),
  )
}

/** Throws (2) when a file would not fit its schema any more: what an option says may be longer than a file may hold. */
export function requireReadable(reading: Reading, files: readonly Rewritten[]): void {
  const texts = new Map(files.map(({ source, text }) => [source.path, text]))
  const { diagnostics } = load({
    ...reading,
    sources: reading.sources.map((source) => ({ ...source, text: texts.get(source.path) ?? source.text })),
  })
  const first = diagnostics.find(({ severity, place }) => severity === 'error' && texts.has(place.source.path))
  if (first === undefined) return
  const place = positionText(first.place)
  throw failure(
    say(
      `${place}: ${first.message.vi} Tệp sẽ không đúng lược đồ nên không ghi; xem lại các tùy chọn.`,
      `${place}: ${first.message.en} The file would not fit its schema and is not written; look at the options.`,
    ),
  )
}
