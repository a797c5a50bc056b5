import type { Effect } from '#model/change.ts'
import { say, type Localized } from '#model/localized.ts'
import type { Scene } from './scene.ts'

/** Which way the applicant feels a change, and why: a clause that stands well behind "because". */
export interface Verdict {
  readonly effect: Effect
  readonly reason: Localized
  /** The catalog says for the first time what it did not know: nothing has changed for the applicant, and no sum takes it in. */
  readonly recorded?: true
  /** What was known before or is known now is not enough to compare; no sum takes it in. */
  readonly unknown?: true
}

/** How a kind judges: every verdict that it can give, and the one for a change. */
export interface Judging<C> {
  readonly verdicts: readonly Verdict[]
  verdict(change: C, scene: Scene): Verdict
}

const giving =
  (effect: Effect) =>
  (vi: string, en: string): Verdict => ({ effect, reason: say(vi, en) })

export const relief = giving('relief')
export const burden = giving('burden')
export const neutral = giving('neutral')
export const undetermined = giving('undetermined')

/** The verdict of what the catalog says for the first time. */
export const recorded: Verdict = {
  ...neutral('trước đây danh mục chưa ghi điều này, nay ghi thêm', 'the catalog did not say this before and now does'),
  recorded: true,
}

/** The verdict of what the catalog no longer says. */
export const forgotten: Verdict = {
  ...undetermined(
    'danh mục không còn ghi điều này, nên chưa biết nay thế nào',
    'the catalog no longer says this, so nobody knows how it is now',
  ),
  unknown: true,
}

/** A verdict that does not depend on the values. */
export const always = (verdict: Verdict): Judging<unknown> => ({ verdicts: [verdict], verdict: () => verdict })

/** One of several verdicts, chosen by its name. */
export function chosen<N extends string, C>(
  verdicts: Readonly<Record<N, Verdict>>,
  choose: (change: C, scene: Scene) => N,
): Judging<C> {
  return { verdicts: Object.values(verdicts), verdict: (change, scene) => verdicts[choose(change, scene)] }
}

/** The reason of each effect that a kind can have; an effect without one does not compile. */
export function byEffect<E extends Effect, C>(
  reasons: Readonly<Record<E, Localized>>,
  effect: (change: C, scene: Scene) => E,
): Judging<C> {
  const given = (name: E): Verdict => ({ effect: name, reason: reasons[name] })
  return {
    verdicts: (Object.keys(reasons) as E[]).map(given),
    verdict: (change, scene) => given(effect(change, scene)),
  }
}
