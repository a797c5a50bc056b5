import { decimal, rateText, type Decimal } from '#model/decimal.ts'
import type { Block, Document, Row } from '#model/document.ts'
import type { Unit } from '#model/duration.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import type { ReviewTarget } from '#model/types.gen.ts'
import { measureWords } from '#model/words.ts'
import type { PlanProgress, TargetProgress } from '#review/targets.ts'
import { shareText } from './progress-words.ts'

const UNITS: Readonly<Record<Unit, Localized>> = {
  'working-day': say('ngày làm việc', 'working days'),
  day: say('ngày', 'calendar days'),
  month: say('tháng', 'months'),
  hour: say('giờ', 'hours'),
  minute: say('giờ, phút', 'hours, minutes'),
}

/** A document of progress with how far the targets of review plans are reached. */
export function withTargets(document: Document, plans: readonly PlanProgress[]): Document {
  if (plans.length === 0) return document
  return {
    ...document,
    blocks: [...document.blocks, ...plans.flatMap((plan) => planBlocks(plan, document.language))],
    data: () => ({ ...(document.data() as object), plans: plans.map(planData) }),
  }
}

function planBlocks({ plan, targets }: PlanProgress, language: Language): readonly Block[] {
  const text = (vi: string, en: string): string => say(vi, en)[language]
  const illustrative = plan.illustrative === true ? text(' (minh họa)', ' (illustrative)') : ''
  return [
    {
      type: 'heading',
      level: 3,
      text:
        text(`Chỉ tiêu của kế hoạch rà soát năm ${plan.year}`, `Targets of the review plan of ${plan.year}`) +
        illustrative,
    },
    {
      type: 'table',
      columns: [
        { header: text('Giảm', 'Less'), width: 26 },
        { header: text('Chỉ tiêu', 'Target'), width: 10, align: 'right' },
        { header: text('Đã thông qua', 'Decided'), width: 20, align: 'right' },
        { header: text('Đã thể hiện', 'Shown'), width: 20, align: 'right' },
        { header: text('Thủ tục', 'Procedures'), width: 12, align: 'right' },
      ],
      rows: targets.map((target) => rowOf(target, language)),
    },
    {
      type: 'paragraph',
      role: 'note',
      content: text(
        'Tỷ lệ trên tổng của các thủ tục trong kế hoạch có đủ số liệu, so với trước các phương án của năm.',
        'Rates of the sums over the procedures of the plan that have figures, against what was before the proposals of the year.',
      ),
    },
  ]
}

function rowOf({ target, unit, procedures, counted, decided, shown }: TargetProgress, language: Language): Row {
  const against =
    target.against === undefined ? '' : say(` so với ${target.against}`, ` against ${target.against}`)[language]
  return {
    cells: [
      `${measureWords[target.measure][language]}${unit === undefined ? '' : ` (${UNITS[unit][language]})`}`,
      `${shareText(decimal(target.rate), language)}${against}`,
      reached(decided, target, language),
      reached(shown, target, language),
      `${counted}/${procedures}`,
    ],
  }
}

/** "12,5% (chưa đạt)". Against the figures of another year than these nobody can say whether it is reached. */
function reached(rate: Decimal | undefined, target: ReviewTarget, language: Language): string {
  if (rate === undefined) return say('chưa xác định', 'undetermined')[language]
  if (target.against !== undefined) return shareText(rate, language)
  const verdict = isReached(rate, target) ? say('đạt', 'reached') : say('chưa đạt', 'not reached')
  return `${shareText(rate, language)} (${verdict[language]})`
}

const isReached = (rate: Decimal, target: ReviewTarget): boolean => rate.gte(target.rate)

function planData({ plan, targets }: PlanProgress): object {
  const rate = (share: Decimal | undefined): string | null => (share === undefined ? null : rateText(share))
  return {
    year: plan.year,
    illustrative: plan.illustrative === true,
    targets: targets.map(({ target, unit, procedures, counted, decided, shown }) => ({
      measure: target.measure,
      unit: unit ?? null,
      target: rateText(decimal(target.rate)),
      against: target.against ?? null,
      procedures,
      counted,
      decided: rate(decided),
      shown: rate(shown),
      reached: shown === undefined || target.against !== undefined ? null : isReached(shown, target),
    })),
  }
}
