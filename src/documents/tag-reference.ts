import type { Block, Document, Row } from '#model/document.ts'
import { say, type Language, type Localized } from '#model/localized.ts'
import { everyTag, type Tag } from '#model/tag.ts'

const title = say('Thẻ của biểu mẫu Word', 'Tags of Word templates')

/** How tags are written, one rule a line. */
const rules: readonly Localized[] = [
  say(
    'Viết thẻ trong ngoặc nhọn ở thân văn bản, đầu trang hoặc chân trang, bằng tên tiếng Việt hay tiếng Anh: {cơ quan ban hành}, {issuing_body}. Không cần đúng chữ hoa, dấu thanh, dấu cách hay gạch dưới.',
    'Write a tag in braces in the body, a header or a footer, by its Vietnamese or English name: {cơ quan ban hành}, {issuing_body}. Capitals, diacritics, spaces and underscores do not matter.',
  ),
  say(
    'Tên viết hoa cả thì giá trị in hoa: {CƠ QUAN BAN HÀNH}.',
    'A name all in capitals prints its value in capitals: {CƠ QUAN BAN HÀNH}.',
  ),
  say(
    'Khối {#thủ tục}…{/thủ tục} lặp lại với từng thủ tục. Hai thẻ ở hai ô của một hàng thì lặp cả hàng; ở hai đoạn thì lặp các đoạn ở giữa, đoạn chỉ có thẻ khối sẽ mất đi.',
    'A block {#procedures}…{/procedures} repeats for each procedure. With its tags in two cells of a row the row repeats; in two paragraphs what is between, and paragraphs that hold block tags alone go away.',
  ),
  say(
    'Thêm [lặp: đoạn] để lặp cả đoạn chứa hai thẻ, [lặp: hàng] để lặp cả hàng chứa chúng: {#nơi nhận [lặp: đoạn]}- {tên nơi nhận};{/nơi nhận}.',
    'Add [loopOver: paragraph] to repeat the whole paragraph with both tags, [loopOver: row] to repeat their row: {#recipients [loopOver: paragraph]}- {recipient};{/recipients}.',
  ),
  say(
    'Khối quanh một thẻ chữ chỉ in khi thẻ ấy không rỗng: {#lộ trình}Lộ trình: {lộ trình}.{/lộ trình}',
    'A block around a text prints only when the text is not empty: {#roadmap}{roadmap}{/roadmap}',
  ),
  say(
    '{gộp} trong một ô gộp ô ấy với các ô bằng nó ở trên, dưới trong cùng cột.',
    '{merge} in a cell merges it with equal cells above and below in its column.',
  ),
]

/** What a template may hold, made from the tags themselves. The json renderer prints each tag once, in both languages. */
export function tagReference(vocabulary: readonly Tag[], language: Language): Document {
  const lists = unique(everyTag(vocabulary)).filter(({ kind }) => kind === 'list')
  return {
    title: title[language],
    language,
    blocks: [
      { type: 'heading', level: 1, text: title[language] },
      { type: 'list', items: rules.map((rule) => rule[language]) },
      { type: 'heading', level: 2, text: say('Dùng ở mọi nơi', 'Everywhere')[language] },
      table(vocabulary, language),
      ...lists.flatMap((list) => listBlocks(list, language)),
    ],
    data: () => ({ schemaVersion: 1, tags: unique(everyTag(vocabulary)).map((tag) => tagData(tag, vocabulary)) }),
  }
}

const unique = (tags: readonly Tag[]): readonly Tag[] => [...new Map(tags.map((tag) => [tag.id, tag])).values()]

function tagData({ id, vi, kind, description, example, main = false }: Tag, vocabulary: readonly Tag[]): object {
  const homes = unique(everyTag(vocabulary))
    .filter(({ tags = [] }) => tags.some((tag) => tag.id === id))
    .map((list) => list.id)
  return {
    name: { vi, en: id },
    kind,
    description,
    example: kind === 'text' ? example : null,
    main,
    within: vocabulary.some((tag) => tag.id === id) ? [null, ...homes] : homes,
  }
}

const listBlocks = (list: Tag, language: Language): readonly Block[] => [
  {
    type: 'heading',
    level: 2,
    text: say(`Trong {#${list.vi}}…{/${list.vi}}`, `Inside {#${list.id}}…{/${list.id}}`)[language],
  },
  { type: 'paragraph', role: 'body', content: `${list.description[language]}.` },
  table(list.tags ?? [], language),
]

function table(tags: readonly Tag[], language: Language): Block {
  const words = (vi: string, en: string): string => say(vi, en)[language]
  const columns = [
    { header: words('Thẻ', 'Tag'), width: 22 },
    { header: words('Tiếng Anh', 'Vietnamese'), width: 22 },
    { header: words('In ra', 'Prints'), width: 34 },
    { header: words('Ví dụ', 'Example'), width: 22 },
  ]
  return {
    type: 'table',
    columns,
    rows: tags.map((tag): Row => ({
      cells: [
        written(tag, language),
        written(tag, language === 'vi' ? 'en' : 'vi'),
        tag.description[language],
        tag.example,
      ],
    })),
  }
}

function written({ id, vi, kind }: Tag, language: Language): string {
  const name = language === 'vi' ? vi : id
  return kind === 'text' ? `{${name}}` : `{#${name}}…{/${name}}`
}
