import type { Located, Severity } from '#model/diagnostic.ts'
import { say } from '#model/localized.ts'
import type { PrintOptions } from './printer.ts'

/** How many findings have the severity. */
export const countOf = (findings: readonly Located[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

/** "12 thủ tục, 3 phương án: 2 lỗi, 0 cảnh báo." */
export function summary(
  findings: readonly Located[],
  { procedures, partial = 0, proposals, language }: PrintOptions,
): string {
  const [errors, warnings, infos] = [
    countOf(findings, 'error'),
    countOf(findings, 'warning'),
    countOf(findings, 'info'),
  ]
  const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
  const [scope, bad, rest] = [
    say(
      `${procedures} thủ tục${partial === 0 ? '' : ` (${partial} chỉ kiểm tra được một phần)`}, ${proposals} phương án`,
      `${plural(procedures, 'procedure')}${partial === 0 ? '' : ` (${partial} checked in part)`}, ${plural(proposals, 'proposal')}`,
    ),
    say(`${errors} lỗi, ${warnings} cảnh báo`, `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`),
    infos === 0 ? say('', '') : say(`, ${infos} thông tin`, `, ${plural(infos, 'info')}`),
  ]
  return `${scope[language]}: ${bad[language]}${rest[language]}.`
}
