import type { Kind } from '#change/kind.ts'
import type { Verdict } from '#change/verdict.ts'
import type { ChangeKind } from '#model/change.ts'
import type { Block, Document } from '#model/document.ts'
import { say, type Language } from '#model/localized.ts'
import { effectWords } from '#model/words.ts'

const title = say('Các loại thay đổi', 'Kinds of change')

const learning = say(
  'Tác động dưới đây là khi danh mục ghi rõ cả hai bên. Điều ghi lần đầu là “ghi nhận” (không đổi gánh nặng, không vào tổng nào); điều không còn ghi là “chưa xác định”. Danh sách rỗng nghĩa là biết rõ không có.',
  'The effects below hold where the catalog says both sides. What it says for the first time is “recorded” (neutral, in no sum); what it no longer says is undetermined. An empty list is known to be none.',
)

/** The reference of the kinds of change, made from the kinds themselves. The json renderer prints each in both languages. */
export function kindReference(kinds: readonly (readonly [ChangeKind, Kind])[], language: Language): Document {
  const intro = say(
    `${kinds.length} loại. Tên loại dùng trong phương án (kind), trong accepted.yaml và sau --only, --ignore của tthc diff.`,
    `${kinds.length} kinds. Their names are used in proposals (kind), in accepted.yaml and behind --only and --ignore of tthc diff.`,
  )
  const head: readonly Block[] =
    kinds.length === 1
      ? []
      : [
          { type: 'heading', level: 1, text: title[language] },
          { type: 'paragraph', role: 'body', content: intro[language] },
          { type: 'paragraph', role: 'body', content: learning[language] },
        ]
  return {
    title: title[language],
    language,
    blocks: [...head, ...kinds.flatMap(([id, kind]) => kindBlocks(id, kind, language))],
    data: () => ({
      schemaVersion: 1,
      kinds: kinds.map(([id, { title: name, scope, mirror, covers, verdicts }]) => ({
        id,
        title: name,
        scope,
        mirror,
        covers,
        verdicts,
      })),
    }),
  }
}

function kindBlocks(
  id: ChangeKind,
  { title: name, mirror, covers, verdicts }: Kind,
  language: Language,
): readonly Block[] {
  const words = (vi: string, en: string): string => say(vi, en)[language]
  const backwards =
    typeof mirror !== 'string'
      ? words(`Không có loại ngược lại: ${mirror.waiver}.`, `No kind backwards: ${mirror.waiver}.`)
      : mirror === id
        ? words('Ngược lại cũng là loại này.', 'Backwards it is the same kind.')
        : words(`Ngược lại là ${mirror}.`, `Backwards it is ${mirror}.`)
  const fields = covers.length === 0 ? '' : ` ${words('Trường', 'Fields')}: ${covers.join(', ')}.`
  return [
    { type: 'heading', level: 2, text: id },
    {
      type: 'paragraph',
      role: 'body',
      content: [{ text: `${name[language]}.`, strong: true }, { text: ` ${backwards}${fields}` }],
    },
    { type: 'list', items: verdicts.map((verdict) => verdictItem(verdict, language)) },
  ]
}

const verdictItem = ({ effect, reason }: Verdict, language: Language): { text: string; strong?: boolean }[] => [
  { text: effectWords[effect][language], strong: true },
  { text: `${say(' vì ', ' because ')[language]}${reason[language]}` },
]
