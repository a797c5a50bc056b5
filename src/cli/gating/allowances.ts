import { readIgnore } from '#lint/ignores-comment.ts'
import { levelsOf } from '#lint/severities.ts'
import { allRules } from '#lint/severities-table.ts'
import type { Catalog } from '#model/catalog.ts'
import { say, type Localized } from '#model/localized.ts'

/** What `head` allows itself that `base` did not: findings that `validate` will no longer make, or make less of. */
export function allowances(base: Catalog, head: Catalog): readonly Localized[] {
  return [...softened(base, head), ...ignored(base, head)]
}

const WEIGHTS = ['off', 'info', 'warning', 'error']

/** Rules to which the profile gives less weight than before. */
function softened(base: Catalog, head: Catalog): readonly Localized[] {
  const [before, after] = [levelsOf(base), levelsOf(head)]
  return allRules.flatMap(({ id, severity }) => {
    const [was, is] = [before.get(id) ?? severity, after.get(id) ?? severity]
    return WEIGHTS.indexOf(is) >= WEIGHTS.indexOf(was)
      ? []
      : [
          say(
            `catalog.yaml: quy tắc ${id} được nới từ ${was} thành ${is} cùng lúc với thay đổi.`,
            `catalog.yaml: the rule ${id} is eased from ${was} to ${is} together with the changes.`,
          ),
        ]
  })
}

/** Comments that ignore rules and were not there before, in whichever file. */
function ignored(base: Catalog, head: Catalog): readonly Localized[] {
  const before = new Set(ignoresIn(base).map(({ text }) => text))
  return ignoresIn(head)
    .filter(({ text }) => !before.has(text))
    .map(({ place, rules }) =>
      say(
        `${place}: tthc-ignore ${rules} được thêm cùng lúc với thay đổi.`,
        `${place}: tthc-ignore ${rules} is added together with the changes.`,
      ),
    )
}

interface Ignoring {
  readonly place: string
  readonly rules: string
  readonly text: string
}

const ignoresIn = ({ files }: Catalog): readonly Ignoring[] =>
  files.flatMap(({ source, comments }) =>
    comments.flatMap((comment) => {
      const ignore = readIgnore(comment)
      return ignore === undefined || 'malformed' in ignore
        ? []
        : [{ place: `${source.file}:${comment.line}`, rules: ignore.rules.join(', '), text: comment.text }]
    }),
  )
