import type { RuleInfo, Severity } from '#model/diagnostic.ts'
import type { Block, Document } from '#model/document.ts'
import { say, type Language, type Localized } from '#model/localized.ts'

/** What the reference prints of a rule: its own words, and pieces of YAML. */
export interface DocumentedRule extends RuleInfo {
  readonly example: { readonly bad: string; readonly good: string }
}

const severityWords: Record<Severity, Localized> = {
  error: say('lỗi', 'error'),
  warning: say('cảnh báo', 'warning'),
  info: say('thông tin', 'info'),
}
const title = say('Các quy tắc', 'Rules')

/** The reference of rules, made from the rules themselves. The json renderer prints each rule in both languages. */
export function ruleReference(rules: readonly DocumentedRule[], language: Language): Document {
  const intro = say(
    `${rules.length} quy tắc. Mức độ đổi được trong catalog.yaml; bỏ qua một chỗ bằng chú thích “tthc-ignore”.`,
    `${rules.length} rules. Severities can be changed in catalog.yaml; one place is ignored by a “tthc-ignore” comment.`,
  )
  const blocks: Block[] =
    rules.length === 1
      ? []
      : [
          { type: 'heading', level: 1, text: title[language] },
          { type: 'paragraph', role: 'body', content: intro[language] },
        ]
  return {
    title: title[language],
    language,
    blocks: [...blocks, ...rules.flatMap((rule) => ruleBlocks(rule, language))],
    data: () => ({
      schemaVersion: 1,
      rules: rules.map(({ id, severity, title: name, why, example, fixable }) => ({
        id,
        severity,
        title: name,
        why,
        example,
        fixable,
      })),
    }),
  }
}

function ruleBlocks(
  { id, severity, title: name, why, example, fixable }: DocumentedRule,
  language: Language,
): readonly Block[] {
  const words = (vi: string, en: string): string => say(vi, en)[language]
  const fix = fixable ? words(' Sửa được bằng --fix.', ' --fix can fix it.') : ''
  return [
    { type: 'heading', level: 2, text: id },
    {
      type: 'paragraph',
      role: 'body',
      content: [
        { text: `${name[language]}.`, strong: true },
        { text: ` ${words('Mức độ', 'Severity')}: ${severityWords[severity][language]}.${fix}` },
      ],
    },
    { type: 'paragraph', role: 'body', content: why[language] },
    { type: 'paragraph', role: 'body', content: words('Sai:', 'Wrong:') },
    { type: 'code', language: 'yaml', text: example.bad },
    { type: 'paragraph', role: 'body', content: words('Đúng:', 'Right:') },
    { type: 'code', language: 'yaml', text: example.good },
  ]
}
