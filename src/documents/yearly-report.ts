import type { Block, Document } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import type { YearReport } from '#review/yearly.ts'
import { satisfactionTrend } from '#review/yearly.ts'
import { closed, legalBases, letterhead, notices, overseers, signature, type Formalities } from './official.ts'
import { narrativeSections } from './report-narrative.ts'
import { reportData } from './report-data.ts'
import { satisfactionSection } from './report-satisfaction.ts'
import { simplificationSections } from './report-simplification.ts'
import { casesSection } from './report-cases.ts'
import type { Section } from './report-section.ts'
import { roman } from './wording.ts'

/** Parts of a report that may be asked for alone. */
export type ReportKind = 'simplification' | 'cases' | 'satisfaction' | 'all'

/** The report on the review and simplification of procedures of one year or a period. */
export function yearlyReport(
  reports: readonly YearReport[],
  from: number,
  to: number,
  kind: ReportKind,
  formalities: Formalities,
  names: Names,
): Document {
  const period = from === to ? `năm ${from}` : `giai đoạn ${from}–${to}`
  const parts: Record<Exclude<ReportKind, 'all'>, readonly Section[]> = {
    simplification: [...simplificationSections(reports, names), ...narrativeSections(reports)],
    cases: casesSection(reports, names),
    satisfaction: satisfactionSection(reports, satisfactionTrend(reports), formalities.profile),
  }
  const sections =
    kind === 'all'
      ? [
          ...simplificationSections(reports, names),
          ...parts.cases,
          ...parts.satisfaction,
          ...narrativeSections(reports),
        ]
      : parts[kind]
  const blocks: Block[] = [
    letterhead(formalities, 'BC'),
    { type: 'title', kind: 'Báo cáo', subject: `Kết quả rà soát, đơn giản hóa thủ tục hành chính ${period}` },
    ...notices(formalities),
    ...addressee(formalities),
    ...legalBases(formalities),
    ...closed(
      sections.flatMap(({ title, blocks: inner }, index): Block[] => [
        { type: 'heading', level: 1, text: `${roman(index + 1)}. ${title.toLocaleUpperCase('vi')}` },
        ...inner,
      ]),
    ),
    signature(formalities, { first: 'Như trên', informed: overseers(formalities) }),
  ]
  return {
    title: `Báo cáo rà soát, đơn giản hóa thủ tục hành chính ${period}`,
    language: 'vi',
    blocks,
    data: () => reportData(reports, from, to, names),
  }
}

function addressee(formalities: Formalities): readonly Block[] {
  const names = overseers(formalities)
  return names.length === 0 ? [] : [{ type: 'paragraph', role: 'call', content: `Kính gửi: ${names.join('; ')}.` }]
}
