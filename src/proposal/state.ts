/**
 * How a change that a proposal means stands in a catalog. `open`: the catalog says what it starts from, so that it can be made; `done`: the
 * catalog shows it; `partly-done`: some of its procedures show it; `conflicting`: the catalog says something else; `superseded`: it does,
 * for a later proposal that is carried out changed the same thing again; `missing`: the catalog has no such procedure.
 */
export type State = 'open' | 'done' | 'partly-done' | 'conflicting' | 'superseded' | 'missing'

/** Whether nothing is left to do: the catalog shows it, or showed it until a later proposal. */
export const isSettled = (state: State): boolean => state === 'done' || state === 'superseded'

/** Whether it can be made, or completed. */
export const isOpen = (state: State): boolean => state === 'open' || state === 'partly-done'

/** Whether it cannot be made as it is written. */
export const isBlocked = (state: State): boolean => state === 'conflicting' || state === 'missing'

/** The state of several changes as one: what cannot be made outweighs all; some settled and some not is partly done. */
export function together(states: readonly State[]): 'open' | 'done' | 'partly-done' | 'conflicting' {
  if (states.some(isBlocked)) return 'conflicting'
  if (states.every(isSettled)) return 'done'
  return states.every((state) => state === 'open') ? 'open' : 'partly-done'
}
