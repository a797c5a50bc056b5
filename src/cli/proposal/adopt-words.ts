import type { Entry } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Route } from '#model/place.ts'
import type { Proposal } from '#model/types.gen.ts'
import type { Refusal } from '#proposal/adopt.ts'
import { positionText } from '#catalog/place-text.ts'

/** Why a higher decision is not recorded, where, and what to do. */
export function adoptionRefused(refusal: Refusal, { source, value: { id } }: Entry<Proposal>): Localized {
  const place = (...at: Route): string => positionText({ source, at })
  switch (refusal.why) {
    case 'no-recommendation':
      return say(
        `${place('items')}: phương án ${quoted(id)} không còn kiến nghị nào chờ cấp có thẩm quyền.`,
        `${place('items')}: the proposal ${quoted(id)} has no recommendation left that waits for a higher decision.`,
      )
    case 'no-item':
      return say(
        `--item ${refusal.item}: phương án ${quoted(id)} chỉ có ${refusal.last} mục (${place('items')}).`,
        `--item ${refusal.item}: the proposal ${quoted(id)} has only ${refusal.last} (${place('items')}).`,
      )
    case 'own':
      return say(
        `${place('items', refusal.item - 1, 'competence')}: mục ${refusal.item} thuộc thẩm quyền của cơ quan, không cần cấp trên chấp thuận; chọn mục kiến nghị bằng --item.`,
        `${place('items', refusal.item - 1, 'competence')}: item ${refusal.item} is the office's own to decide; choose one that is recommended with --item.`,
      )
    case 'no-change':
      return say(
        `--change ${refusal.change}: mục ${refusal.item} chỉ có ${refusal.last} thay đổi (${place('items', refusal.item - 1, 'changes')}).`,
        `--change ${refusal.change}: item ${refusal.item} has only ${refusal.last} (${place('items', refusal.item - 1, 'changes')}).`,
      )
    case 'adopted': {
      const { by, number, date } = refusal.adoption
      return say(
        `${place('items', refusal.item - 1, 'adopted')}: thay đổi ${refusal.change} của mục ${refusal.item} đã được ${by} chấp thuận tại văn bản số ${number} ngày ${printDate(date)}.`,
        `${place('items', refusal.item - 1, 'adopted')}: change ${refusal.change} of item ${refusal.item} was taken up by ${by} already, by ${number} of ${date}.`,
      )
    }
    case 'several-items':
      return say(
        `--change: phương án ${quoted(id)} có nhiều mục kiến nghị; thêm --item để biết là mục nào.`,
        `--change: the proposal ${quoted(id)} recommends in several items; say which with --item.`,
      )
  }
}
