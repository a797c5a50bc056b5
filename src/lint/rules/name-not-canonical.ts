import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { nameFaults, type Named } from '../name-faults.ts'
import { liveProposals } from '#proposal/status.ts'
import { at, type Rule } from '../rule.ts'
import { scalar } from '../scalar.ts'
import { texts } from '../texts.ts'

// Conditions, requirements and steps are sentences; only names of things have one canonical form.
const isName = (route: readonly (string | number)[]): boolean => route.at(-1) === 'name' && route[0] !== 'steps'
const namedBy = ([list, ...rest]: readonly (string | number)[]): Named =>
  rest.length === 0 ? 'procedure' : list === 'results' ? 'result' : 'other'

export const nameNotCanonical: Rule = {
  id: 'name-not-canonical',
  severity: 'warning',
  title: say('Tên không ở dạng chuẩn', 'Name that is not in its canonical form'),
  why: say(
    'Tên chép từ cổng hay mang theo gạch đầu dòng, số thứ tự, dấu chấm cuối, hai dấu cách, tên tệp, mã hoặc chữ “Thủ tục” ở đầu; cùng một thủ tục có hai tên thì tìm không ra và in vào văn bản trông sai. Mã, không phải tên, nối với Cổng Dịch vụ công.',
    'Names copied from the portal bring bullets, numbers of lists, final dots, double spaces, file names, codes or the word “Thủ tục”; a procedure with two names is not found, and looks wrong in print. The code, not the name, ties it to the portal.',
  ),
  example: { bad: 'name: "Thủ tục đăng ký khai sinh."', good: 'name: Đăng ký khai sinh' },
  fixable: true,
  *check(catalog) {
    // A live proposal may hold a name in its `from`; with another name in the catalog it would be stale.
    const proposed = new Set(
      liveProposals(catalog).flatMap(({ value }) => value.items.flatMap((item) => item.procedures)),
    )
    for (const entry of catalog.procedures) {
      for (const { route, text } of texts(entry.value)) {
        const faults = isName(route) ? nameFaults(text, namedBy(route)) : undefined
        if (faults === undefined) continue
        const { found, meant, safe } = faults
        const hint =
          meant === undefined
            ? say(' Viết lại bằng chữ thường.', ' Write it in small letters.')
            : say(` Viết: ${quoted(meant)}.`, ` Write ${quoted(meant)}.`)
        yield {
          place: at(entry, ...route),
          message: say(`Tên ${quoted(text)} ${found.vi}.${hint.vi}`, `The name ${quoted(text)} ${found.en}.${hint.en}`),
          ...(meant === undefined
            ? {}
            : {
                fix: {
                  kind: 'replace',
                  safe: safe && !proposed.has(entry.value.code),
                  source: entry.source,
                  at: route,
                  text: scalar(meant),
                },
              }),
        }
      }
    }
  },
}
