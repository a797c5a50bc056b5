import type { Located, LocatedRelated, RuleInfo, Severity } from '#model/diagnostic.ts'
import { say, verbatim } from '#model/localized.ts'
import type { Source, Span } from '#model/place.ts'
import type { PrintOptions } from '#print/printer.ts'

export const options: PrintOptions = { color: false, language: 'vi', procedures: 3, proposals: 1 }

const rules: readonly RuleInfo[] = [
  {
    id: 'steps-do-not-sum',
    severity: 'error',
    fixable: false,
    title: say('Tổng các bước khác thời hạn', 'The steps do not add up'),
    why: say('Người dân đọc hai số khác nhau.', 'People read two different figures.'),
  },
  {
    id: 'unknown-field',
    severity: 'warning',
    fixable: true,
    title: say('Lĩnh vực chưa khai báo', 'Unknown field'),
    why: say('Báo cáo gom theo lĩnh vực.', 'Reports group by field.'),
  },
  {
    id: 'certified-copy-demanded',
    severity: 'info',
    fixable: false,
    title: say('Đòi bản sao có chứng thực', 'A certified copy is demanded'),
    why: say('Được xuất trình bản chính.', 'The original may be shown.'),
  },
]

/** All that printers may know. */
export const full: PrintOptions = {
  ...options,
  rules,
  version: '1.2.3',
  ruleAddress: (id) => `https://tthc.example/rules.md#${id}`,
}

export const source = (file: string, text = 'code: "1.004"\nfield: cư-trú\n'): Source => ({
  path: file.replace(/^catalog\//, ''),
  file,
  text,
})

export const span = (line: number, column = 1, endLine = line, endColumn = column + 1): Span => ({
  line,
  column,
  endLine,
  endColumn,
})

/** A finding; hostile tests give one text for everything a stranger may write. */
export function finding(
  code: string,
  severity: Severity,
  file: Source,
  where: Span,
  text: string,
  related: readonly LocatedRelated[] = [],
): Located {
  return {
    code,
    severity,
    place: { source: file, at: [] },
    span: where,
    message: verbatim(text),
    ...(related.length === 0 ? {} : { related }),
  }
}

const residence = source(
  'catalog/procedures/commune/cư trú/1.004.yaml',
  'code: "1.004"\nfield: cư-trú\ntime:\n  statutory: 3 ngày\n  steps: []\n',
)
const profile = source('catalog/catalog.yaml', 'fields:\n  - id: cu-tru\n')

/** One finding of each severity: with a related place, over several lines, plain. */
export const sample: readonly Located[] = [
  finding(
    'unknown-field',
    'warning',
    residence,
    span(2, 8, 2, 14),
    'lĩnh vực “cư-trú” chưa có; thêm vào catalog.yaml.',
    [{ place: { source: profile, at: [] }, span: span(2, 5, 2, 15), message: verbatim('có phải “cu-tru”?') }],
  ),
  finding(
    'steps-do-not-sum',
    'error',
    residence,
    span(4, 3, 5, 12),
    'tổng các bước là 2 ngày, thời hạn là 3 ngày: sửa một trong hai, 100%.',
  ),
  finding(
    'certified-copy-demanded',
    'info',
    source('catalog/procedures/a,b:c%.yaml'),
    span(1),
    'không đòi bản sao có chứng thực.',
  ),
]

/** A finding whose file, message, source and related place all say one text. */
export function hostile(text: string): Located {
  const file = source(`catalog/${text}.yaml`, `code: ${text}\nfield: ${text}\n`)
  const elsewhere = source(text, text)
  const related = { place: { source: elsewhere, at: [] }, span: span(1), message: verbatim(text) }
  return finding('unknown-field', 'error', file, span(1, 1, 1, 5), `không có ${text}`, [related])
}
