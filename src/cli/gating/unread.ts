import { say, type Localized } from '#model/localized.ts'
import type { Unread } from '../unread.ts'

/**
 * Why a gate is not passed: files of the head that changed, or are new, and of which not all can be read; and files that changed and of which the
 * base knows nothing, so that nobody can say what a change of them does.
 */
export const unreadInGate = ({
  base,
  head,
}: Readonly<Record<'base' | 'head', readonly Unread[]>>): readonly Localized[] => [
  ...head.filter((file) => isChanged(file, base)).map(inHead),
  ...base.filter((file) => file.isNothing && isChanged(file, head)).map(inBase),
]

const isChanged = ({ path, text }: Unread, others: readonly Unread[]): boolean =>
  text === '' || !others.some((other) => other.path === path && other.text === text)

const inHead = ({ at, message }: Unread): Localized =>
  say(
    `${at}: một phần tệp này không đọc được nên không qua --fail-on: ${message.vi}`,
    `${at}: a part of this file cannot be read, so --fail-on is not passed: ${message.en}`,
  )

const inBase = ({ at, message }: Unread): Localized =>
  say(
    `${at}: ở bên gốc tệp này không đọc được nên không biết thay đổi có tác động gì, không qua --fail-on: ${message.vi}`,
    `${at}: the base cannot read this file, so nobody can say what its change does, and --fail-on is not passed: ${message.en}`,
  )
