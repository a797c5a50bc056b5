import type { WrittenText } from '#model/catalog.ts'
import { say, type Localized } from '#model/localized.ts'
import { at, type Rule } from '../rule.ts'

export const bareYesNo: Rule = {
  id: 'bare-yes-no',
  severity: 'warning',
  title: say('Chữ yes, no, on, off không có dấu nháy', 'yes, no, on or off without quotes'),
  why: say(
    'Chương trình theo YAML 1.1 đọc các chữ này thành đúng hoặc sai, danh mục đọc là chữ. Muốn nói đúng, sai thì viết true, false; muốn ghi chữ thì đặt trong dấu nháy.',
    'Programs that follow YAML 1.1 read these words as true or false, a catalog reads them as texts. Write true or false for those, and put a text in quotes.',
  ),
  example: { bad: 'parallel: yes', good: 'parallel: true' },
  fixable: true,
  *check({ files }) {
    for (const { source, kind, texts } of files) {
      for (const written of texts) {
        const meant = meaning(written)
        if (meant === undefined || (kind === 'profile' && isSeverity(written))) continue
        const wantsBoolean = written.wanted?.includes('boolean') === true
        if (written.wanted !== undefined && !wantsBoolean) continue
        const text = wantsBoolean ? String(meant) : JSON.stringify(written.text)
        yield {
          place: at({ source }, ...written.at),
          severity: wantsBoolean ? 'error' : 'warning',
          message: message(written.text, text, wantsBoolean),
          fix: { kind: 'replace', safe: true, source, at: written.at, text },
        }
      }
    }
  },
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['y', true],
  ['no', false],
  ['off', false],
  ['n', false],
])
// "điểm y" of a clause.
const LETTERS = ['point']

// `off` turns a rule off, in the profile of every checker.
const isSeverity = ({ text, at: [list, ...rest] }: WrittenText): boolean =>
  list === 'rules' && rest.length === 1 && text === 'off'

function meaning({ text, plain, at: route }: WrittenText): boolean | undefined {
  return !plain || text.length > 3 || LETTERS.includes(String(route.at(-1))) ? undefined : WORDS.get(text.toLowerCase())
}

const message = (word: string, text: string, wantsBoolean: boolean): Localized =>
  wantsBoolean
    ? say(`“${word}” chỉ là chữ; viết ${text}.`, `“${word}” is only a text; write ${text}.`)
    : say(
        `“${word}” bị nhiều chương trình đọc thành đúng hoặc sai; nếu là chữ, viết ${text}.`,
        `Many programs read “${word}” as true or false; write ${text} for the text.`,
      )
