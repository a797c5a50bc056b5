import { say, type Localized } from '#model/localized.ts'
import type { Unread } from '../unread.ts'

/** Why a gate is not passed: files of the head that changed, or are new, and of which not all can be read. */
export const unreadInGate = ({
  base,
  head,
}: Readonly<Record<'base' | 'head', readonly Unread[]>>): readonly Localized[] =>
  head
    .filter(({ path, text }) => text === '' || !base.some((before) => before.path === path && before.text === text))
    .map(({ at, message }) =>
      say(
        `${at}: một phần tệp này không đọc được nên không qua --fail-on: ${message.vi}`,
        `${at}: a part of this file cannot be read, so --fail-on is not passed: ${message.en}`,
      ),
    )
