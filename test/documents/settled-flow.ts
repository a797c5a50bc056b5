import type { Redline, Revision, RevisedRun } from '#model/redline.ts'

/** A tracked text as a reader leaves it who settles every change one way; `gone` is the revision that does not stay. */
export function settledFlow({ flow }: Pick<Redline, 'flow'>, gone: Revision): string {
  const kept = (runs: readonly RevisedRun[]): string =>
    runs
      .filter(({ revision }) => revision !== gone)
      .map(({ text }) => text)
      .join('')
  return flow
    .filter(({ revision }) => revision !== gone)
    .flatMap((piece) =>
      piece.type === 'paragraph'
        ? [kept(piece.runs)]
        : piece.rows.filter(({ revision }) => revision !== gone).map(({ cells }) => cells.map(kept).join(' | ')),
    )
    .join('\n')
}
