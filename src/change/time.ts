import type { ChangeOf } from '#model/change.ts'
import { compareDurations, parseDuration } from '#model/duration.ts'
import type { Procedure, TimeCase } from '#model/types.gen.ts'
import type { Route } from '#model/place.ts'
import { findPart, partRoute, timeCases, withKey } from './parts.ts'
import { replaced } from './shapes.ts'

type TimeChange = ChangeOf<'processing-time'>
type Address = Pick<TimeChange, 'key' | 'case'>
/** The times of the procedure itself, or of one of its cases. */
type Times = Partial<Pick<TimeCase, 'id' | 'statutory' | 'committed' | 'cutOff'>>
const fields = { statutory: 'statutory', committed: 'committed', 'cut-off': 'cutOff' } as const

/** The procedure's own times, and each case that both sides have. */
export function timeHolders(before: Procedure, after: Procedure): [Times, Times][] {
  const cases = timeCases.list(before).flatMap((item): [Times, Times][] => {
    const other = findPart(timeCases, after, item.id)
    return other === undefined ? [] : [[item, other]]
  })
  return [[withoutCases(before), withoutCases(after)], ...cases]
}

function withoutCases({ processingTime = {} }: Procedure): Times {
  const { cases: _, ...times } = processingTime
  return times
}

/** Whether two texts say the same time: 05 ngày = 5 ngày. */
export function sameTime(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a, b].map((text) => (text === undefined ? undefined : parseDuration(text)))
  if (x === undefined || y === undefined) return a === b
  return x.unit === y.unit && compareDurations(x, y) === 'same'
}

/** The committed time where it says more than the statutory one; absent means equal (circulars call it the office's own promise). */
export const ownCommitment = (times: Times): string | undefined =>
  sameTime(times.committed, times.statutory) ? undefined : times.committed

type Difference = Omit<TimeChange, 'procedure' | 'kind'>

/** Addresses and values in which two sets of times differ; the cut-off last, against what the new times leave of it, where it says anything. */
export function* differingTimes(before: Times, after: Times): Iterable<Difference> {
  const inCase = before.id === undefined ? {} : { case: before.id }
  const times = [...differingDurations(before, after)]
  for (const difference of times) yield { ...difference, ...inCase }
  if (!isSameDay(after)) return
  const reached = times.reduce((now, { key, to }) => withTime(now, key, to), before)
  const { cutOff: from } = isSameDay(before) && before.cutOff !== after.cutOff ? before : reached
  if (from !== after.cutOff) yield { key: 'cut-off', ...inCase, ...sides(from, after.cutOff) }
}

function* differingDurations(before: Times, after: Times): Iterable<Difference> {
  if (!sameTime(before.statutory, after.statutory))
    yield { key: 'statutory', ...sides(before.statutory, after.statutory) }
  const promise = differingPromise(before, after)
  if (promise !== undefined) yield { key: 'committed', ...promise }
}

function differingPromise(before: Times, after: Times): Pick<TimeChange, 'from' | 'to'> | undefined {
  const [from, to] = [ownCommitment(before), ownCommitment(after)]
  if (sameTime(from, to) || isReached(from, to, after.statutory)) return undefined
  const [promised, promises] = [from ?? before.statutory, to ?? after.statutory]
  return sameTime(promised, promises) ? sides(from, to) : sides(promised, promises)
}

/** Whether a result may be due on the day of receipt: only then is there an hour until which it is. */
export const isSameDay = ({ statutory, committed }: Times): boolean =>
  [statutory, committed].some((text) => text !== undefined && parseDuration(text)?.unit === 'same-day')

/** The law came down, or went up, to what was promised: the promise stays, and the change of the law says all. */
const isReached = (from: string | undefined, to: string | undefined, statutory: string | undefined): boolean =>
  from !== undefined && to === undefined && sameTime(from, statutory)

const sides = (from: string | undefined, to: string | undefined): Pick<TimeChange, 'from' | 'to'> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

/** The times of a procedure, or of one of its cases. */
export const timesAt = (procedure: Procedure, id: string | undefined): Times =>
  (id === undefined ? procedure.processingTime : findPart(timeCases, procedure, id)) ?? {}

/** The time in force at an address; a committed time that is absent is the statutory one. */
export function readTime(procedure: Procedure, { key, case: id }: Address): string | undefined {
  const times = timesAt(procedure, id)
  return times[fields[key]] ?? (key === 'committed' ? times.statutory : undefined)
}

/** The times with one of them set. A promise that only repeats the statutory time follows it; a cut-off goes with the last same-day time. */
function withTime<T extends Times>(times: T, key: TimeChange['key'], value: string | undefined): T {
  const set = withKey(
    withKey(times, 'committed', ownCommitment(times) as T['committed']),
    fields[key] as keyof T,
    value as T[keyof T],
  )
  return isSameDay(times) && !isSameDay(set) ? withKey(set, 'cutOff', undefined) : set
}

/** The procedure with a time at an address; without a value that time is taken away. A case that is not there stays so. */
export function writeTime(procedure: Procedure, { key, case: id }: Address, value: string | undefined): Procedure {
  if (id === undefined) {
    const times = withTime(procedure.processingTime ?? {}, key, value)
    return withKey(procedure, 'processingTime', Object.keys(times).length === 0 ? undefined : times)
  }
  const item = findPart(timeCases, procedure, id)
  return item === undefined
    ? procedure
    : timeCases.put(procedure, replaced(timeCases, procedure, id, withTime(item, key, value)))
}

/** Where a time stands in a procedure, in the notation of `covers`. */
export const timePlace = ({ key, case: id }: Address): string =>
  `${id === undefined ? 'processingTime' : timeCases.at}.${fields[key]}`

/** Where a time stands in the file of its procedure. */
export function timeRoute(procedure: Procedure, { key, case: id }: Address): Route {
  return id === undefined ? ['processingTime', fields[key]] : partRoute(timeCases, procedure, id, fields[key])
}
