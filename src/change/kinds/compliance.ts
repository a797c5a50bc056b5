import type { ChangeOf, Effect } from '#model/change.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import type { Activity, Figure, Procedure } from '#model/types.gen.ts'
import { fewer, together } from '../judge.ts'
import type { ProcedureKind } from '../kind.ts'
import { activities, findPart, partRoute, withKey } from '../parts.ts'
import { dong, fromTo, insteadOf, number, quoted } from '../phrase.ts'
import type { Scene } from '../scene.ts'
import { found, replaced } from '../shapes.ts'
import { same } from '../same.ts'
import { byEffect } from '../verdict.ts'

type ComplianceChange = ChangeOf<'compliance'>
type Value = ComplianceChange['from']
const fields = ['subjectsPerYear', 'timesPerYear'] as const
const figures = ['hours', 'service', 'other'] as const
const isOfActivity = (key: string): boolean => key.startsWith('activities/')
const activityId = (key: string): string => key.slice('activities/'.length)
const isActivity = (value: Value): value is Activity => typeof value === 'object' && 'id' in value

function read(procedure: Procedure, key: string): Value {
  if (isOfActivity(key)) return findPart(activities, procedure, activityId(key))
  return key === 'timesPerYear' ? procedure.compliance?.timesPerYear : procedure.compliance?.subjectsPerYear
}

function write(procedure: Procedure, key: string, value: Value): Procedure {
  if (isOfActivity(key))
    return activities.put(procedure, replaced(activities, procedure, activityId(key), value as Activity))
  const compliance = withKey(procedure.compliance ?? {}, key as 'subjectsPerYear', value as Figure | undefined)
  return withKey(procedure, 'compliance', Object.keys(compliance).length === 0 ? undefined : compliance)
}

/** Work of which no figure is known; work that is not there takes nothing. */
const isUncounted = (activity: Partial<Activity> | undefined): boolean =>
  activity !== undefined && figures.every((name) => activity[name] === undefined)

/** How many apply is a fact about the year; how often each must, and what each act costs, is burden or relief. */
function effect({ key, from, to }: ComplianceChange): Effect {
  if (key === 'subjectsPerYear') return 'neutral'
  if (key === 'timesPerYear') return fewer((from as number | undefined) ?? 1, (to as number | undefined) ?? 1)
  const [a, b] = [from, to].map((value): Partial<Activity> | undefined => (isActivity(value) ? value : undefined))
  if (isUncounted(a) !== isUncounted(b)) return 'undetermined'
  return together(figures.map((name) => fewer(a?.[name] ?? 0, b?.[name] ?? 0)))
}

function words(value: Value): Localized | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number') return number(value)
  if (!isActivity(value)) return number(value.value)
  const parts = [
    ...(value.hours === undefined ? [] : [say(`${number(value.hours).vi} giờ`, `${number(value.hours).en} hours`)]),
    ...[value.service, value.other].flatMap((amount) => (amount === undefined ? [] : [dong(amount)])),
  ]
  return parts.length === 0 ? say('chưa có số liệu', 'no figures') : joinLocalized(parts, ' + ')
}

const detail = (value: Value): Localized => {
  const text = words(value)
  return text === undefined ? verbatim('') : say(` (${text.vi})`, ` (${text.en})`)
}

/** The name of the work, or the paper that it prepares; its id only when neither is known. */
function activityLabel({ key, from, to }: ComplianceChange, scene: Scene): Localized {
  const activity = [to, from].find(isActivity)
  const paper =
    activity?.document === undefined
      ? undefined
      : [scene.before, scene.after]
          .flatMap((procedure) => procedure?.dossier?.documents ?? [])
          .find(({ id }) => id === activity.document)?.name
  const name = quoted(activity?.name ?? paper ?? activityId(key))
  return paper !== undefined && activity?.name === undefined
    ? say(`việc chuẩn bị giấy tờ ${name.vi}`, `preparing the paper ${name.en}`)
    : say(`công việc ${name.vi}`, `the work ${name.en}`)
}

function meaning(change: ComplianceChange, scene: Scene): Localized {
  const difference = insteadOf(words(change.to), words(change.from))
  if (change.key === 'subjectsPerYear')
    return say(
      `Mỗi người vẫn làm như cũ; số người mỗi năm được tính là ${difference.vi}`,
      `Each person does the same; applicants a year are counted as ${difference.en}`,
    )
  if (change.key === 'timesPerYear')
    return say(
      `Số lần mỗi người phải làm trong một năm là ${difference.vi}`,
      `Times a year that each person has to do it: ${difference.en}`,
    )
  const label = activityLabel(change, scene)
  return say(`Mỗi lần làm thủ tục, ${label.vi} tốn ${difference.vi}`, `Each time, ${label.en} takes ${difference.en}`)
}

const labels: Record<string, Localized> = {
  subjectsPerYear: say('số đối tượng mỗi năm', 'applicants a year'),
  timesPerYear: say('số lần mỗi năm', 'times a year'),
}

export const compliance: ProcedureKind<ComplianceChange> = {
  scope: 'procedure',
  mirror: 'compliance',
  direction: 'varies',
  formPart: 'none',
  thing: ({ key }) =>
    isOfActivity(key) ? { list: activities.name, key: activityId(key) } : { list: 'compliance', key },
  place: ({ key }) => (isOfActivity(key) ? activities.at : `compliance.${key}`),
  covers: ['compliance'],
  *compare(before, after) {
    const keys = [...activities.list(before), ...activities.list(after)].map((activity) => `activities/${activity.id}`)
    for (const key of new Set([...fields, ...keys])) {
      const [from, to] = [read(before, key), read(after, key)]
      if (!same(from, to)) yield found('compliance', { key, from, to })
    }
  },
  movements: () => [],
  read: (procedure, { key }) => read(procedure, key),
  write: (procedure, { key }, value) => write(procedure, key, value as Value),
  route: (procedure, { key }) =>
    isOfActivity(key) ? partRoute(activities, procedure, activityId(key)) : ['compliance', key],
  decidedBy: 'office',
  title: say('Đổi số liệu chi phí tuân thủ', 'Figures of compliance cost changed'),
  ...byEffect(
    {
      relief: say(
        'mỗi người tốn ít lần, ít giờ hoặc ít tiền hơn',
        'it takes each person fewer times, hours or less money',
      ),
      burden: say(
        'mỗi người tốn nhiều lần, nhiều giờ hoặc nhiều tiền hơn',
        'it takes each person more times, hours or money',
      ),
      neutral: say('mỗi người vẫn tốn như cũ', 'it takes each person the same'),
      undetermined: say(
        'bớt ở phần này, thêm ở phần khác, hoặc có công việc chưa có số liệu',
        'less of one thing and more of another, or work without figures',
      ),
    },
    effect,
  ),
  meaning,
  describe: (change, scene) => {
    const label = labels[change.key] ?? activityLabel(change, scene)
    if (change.to === undefined)
      return say(`Bỏ ${label.vi}${detail(change.from).vi}`, `No more ${label.en}${detail(change.from).en}`)
    if (change.from === undefined)
      return say(`Thêm ${label.vi}${detail(change.to).vi}`, `Adds ${label.en}${detail(change.to).en}`)
    return joinLocalized([say('Đổi', 'Changed:'), label, fromTo(words(change.from), words(change.to))], ' ')
  },
}
