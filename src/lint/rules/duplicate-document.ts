import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { at, type Rule } from '../rule.ts'

interface List {
  readonly noun: Localized
  readonly route: readonly string[]
  items(procedure: Procedure): readonly { readonly id: string }[] | undefined
}

const LISTS: readonly List[] = [
  { noun: say('Giấy tờ', 'The paper'), route: ['dossier', 'documents'], items: ({ dossier }) => dossier?.documents },
  { noun: say('Bước', 'The step'), route: ['steps'], items: ({ steps }) => steps },
  { noun: say('Khoản phí', 'The fee'), route: ['fees'], items: ({ fees }) => fees },
  { noun: say('Yêu cầu', 'The requirement'), route: ['requirements'], items: ({ requirements }) => requirements },
  { noun: say('Kết quả', 'The result'), route: ['results'], items: ({ results }) => results },
  {
    noun: say('Thời hạn theo trường hợp', 'The time of the case'),
    route: ['processingTime', 'cases'],
    items: ({ processingTime }) => processingTime?.cases,
  },
  {
    noun: say('Công việc', 'The activity'),
    route: ['compliance', 'activities'],
    items: ({ compliance }) => compliance?.activities,
  },
]

export const duplicateDocument: Rule = {
  id: 'duplicate-document',
  severity: 'error',
  title: say('Một định danh dùng hai lần trong một danh sách của thủ tục', 'One id twice in a list of a procedure'),
  why: say(
    'Phương án gọi giấy tờ, bước, khoản phí … bằng định danh; định danh lặp lại thì không biết cắt giảm mục nào, và hồ sơ bị đếm thừa.',
    'Proposals name papers, steps, fees … by their ids; with an id twice nobody knows which one to cut, and the dossier counts one too many.',
  ),
  example: {
    bad: 'documents:\n  - { id: to-khai, name: Tờ khai }\n  - { id: to-khai, name: Giấy chứng sinh }',
    good: 'documents:\n  - { id: to-khai, name: Tờ khai }\n  - { id: giay-chung-sinh, name: Giấy chứng sinh }',
  },
  fixable: false,
  *check({ procedures }) {
    for (const entry of procedures) {
      for (const { noun, route, items } of LISTS) {
        const ids = (items(entry.value) ?? []).map(({ id }) => id)
        for (const [index, id] of ids.entries()) {
          const first = ids.indexOf(id)
          if (first !== index)
            yield {
              place: at(entry, ...route, index, 'id'),
              message: say(
                `${noun.vi} ${quoted(id)} có hai lần trong thủ tục này.`,
                `${noun.en} ${quoted(id)} stands twice in this procedure.`,
              ),
              related: [
                { place: at(entry, ...route, first, 'id'), message: say('Lần đầu ở đây.', 'The first one is here.') },
              ],
            }
        }
      }
    }
  },
}
