import type { Located } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Source } from '#model/place.ts'
import type { Compared } from './baseline.ts'
import type { StageRule } from './severities.ts'

export const baselineStale: StageRule = {
  id: 'baseline-stale',
  severity: 'info',
  title: say('Điều tồn đọng trong baseline đã được sửa', 'Finding of the baseline that is gone'),
  why: say(
    'Dòng còn lại trong tệp baseline sẽ che chính điều sai ấy khi nó trở lại; bỏ dòng bằng --prune-baseline.',
    'What stays in the baseline hides the same mistake when it comes back; --prune-baseline removes it.',
  ),
  example: {
    bad: '{ rule: steps-do-not-sum, entity: "1.004222", fingerprint: 0f3c…, count: 1 }   # đã sửa trong danh mục',
    good: '{ schemaVersion: 1, findings: [] }',
  },
  fixable: false,
}

/** A finding on the line of each entry that is found less often than it says, at most a hundred. `source` is the file of the baseline. */
export function staleFindings(source: Source, { stale }: Compared): readonly Located[] {
  const lines = source.text.split(/\r\n|\n|\r/)
  return stale.slice(0, MOST).map(({ entry, found }) => {
    const { line = 1 } = entry
    const text = lines[line - 1] ?? ''
    const span = { line, column: text.search(/\S|$/) + 1, endLine: line, endColumn: [...text].length + 1 }
    return {
      code: baselineStale.id,
      severity: baselineStale.severity,
      place: { source, at: 0 },
      span,
      message: gone(entry, found),
    }
  })
}

const MOST = 100

const gone = ({ rule, entity, count }: Compared['stale'][number]['entry'], found: number): Located['message'] =>
  say(
    `${quoted(entity)} chỉ còn ${found} trên ${count} điều trái quy tắc ${quoted(rule)}; chạy lại với --prune-baseline.`,
    `${quoted(entity)} breaks the rule ${quoted(rule)} ${found} times now, not ${count}; run again with --prune-baseline.`,
  )
