import type { AcceptedFrom } from '#change/acceptance.ts'
import { printDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Stop } from './stops.ts'

const SHOWN = 10

/** Why the gate is shut, and the entries of accepted.yaml that would open it once a decision is written into them. */
export function gateMessage(stops: readonly Stop[], hasFile: boolean, from: AcceptedFrom): Localized {
  const entries = stops.slice(0, SHOWN).map(entryText).join('')
  const yaml = `${hasFile ? '' : 'accepted:\n'}${entries}`
  const more = stops.length - SHOWN
  const rest =
    more <= 0
      ? say('', '')
      : say(
          `… và ${more} thay đổi nữa; dấu của chúng: --format json.\n`,
          `… and ${more} more; their fingerprints: --format json.\n`,
        )
  const place =
    from === 'base'
      ? placeInBase
      : hasFile
        ? say('thêm vào cuối accepted.yaml', 'add to the end of accepted.yaml')
        : say('tạo accepted.yaml trong danh mục', 'write accepted.yaml in the catalog')
  const count = stops.length
  return say(
    `${count} thay đổi làm --fail-on dừng lại. Thay đổi nào đã có quyết định cho phép thì ${place.vi}, điền số quyết định, lý do và ngày hết hạn:\n${yaml}${rest.vi}`,
    `${count} ${count === 1 ? 'change meets' : 'changes meet'} --fail-on. Where a decision allows one, ${place.en}, and fill in its number, the reason and the last day:\n${yaml}${rest.en}`,
  )
}

/** What is added together with the changes does not count there. */
const placeInBase = say(
  'thêm vào accepted.yaml của BASE, bằng một lần gộp riêng trước đó (--accepted-from base)',
  'add to the accepted.yaml of BASE, merged on its own beforehand (--accepted-from base)',
)

const LONGEST = 200
const cropped = (text: string): string =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text

/** An entry with its blanks left empty: the schema refuses it until someone fills them in. */
function entryText({ judged: { change, fingerprint, message }, day }: Stop): string {
  const comment = `${cropped(message.vi.replace(/\p{C}+/gu, ' '))}${day === undefined ? '' : ` (ngày ${printDate(day)})`}`
  return `  # ${comment}\n  - fingerprint: "${fingerprint}"\n    kind: ${change.kind}\n    procedure: "${change.procedure}"\n    decision: ""\n    reason: ""\n    until: ""\n`
}
