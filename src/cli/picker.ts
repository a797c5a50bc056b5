import { styleText } from 'node:util'
import { AutocompletePrompt } from '@clack/core'
import { limitOptions, S_BAR, S_BAR_END, symbol } from '@clack/prompts'
import { say, type Language } from '#model/localized.ts'

/** One answer that may be picked. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What a list of choices asks, and where it is shown. */
export interface Picking {
  readonly message: string
  readonly choices: readonly Choice[]
  readonly isMultiple: boolean
  readonly matches: (typed: string, choice: Choice) => boolean
  readonly language: Language
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

const WORDS = {
  search: say('Tìm:', 'Search:'),
  placeholder: say('gõ để tìm', 'type to search'),
  none: say('không có gì khớp', 'no matches'),
  atLeastOne: say('chọn ít nhất một mục.', 'pick at least one item.'),
  keys: say('↑/↓ di chuyển • Enter chọn • gõ để tìm', '↑/↓ move • Enter picks • type to search'),
  manyKeys: say(
    '↑/↓ di chuyển • Tab chọn • Enter xong • gõ để tìm',
    '↑/↓ move • Tab picks • Enter ends • type to search',
  ),
}
const MOST_SHOWN = 10

/**
 * A list of choices that typing narrows, in the language of the reader: the library's own prompts have English hints that nothing
 * changes. What was picked; a symbol where the person broke off.
 */
export async function pick(picking: Picking): Promise<string | readonly string[] | symbol | undefined> {
  const { choices, isMultiple, matches, language, input, output } = picking
  const prompt: AutocompletePrompt<Choice> = new AutocompletePrompt<Choice>({
    options: [...choices],
    multiple: isMultiple,
    filter: matches,
    input,
    output,
    validate: () => (isMultiple && prompt.selectedValues.length === 0 ? WORDS.atLeastOne[language] : undefined),
    render: () => frame(prompt, picking),
  })
  return prompt.prompt()
}

type Shown = Pick<
  AutocompletePrompt<Choice>,
  | 'state'
  | 'userInput'
  | 'userInputWithCursor'
  | 'isNavigating'
  | 'filteredOptions'
  | 'selectedValues'
  | 'cursor'
  | 'error'
>

/** What stands on the screen. */
function frame(shown: Shown, picking: Picking): string {
  const head = `${styleText('gray', S_BAR)}\n${symbol(shown.state)}  ${picking.message}`
  const bar = styleText(shown.state === 'error' ? 'yellow' : 'cyan', S_BAR)
  if (shown.state === 'submit')
    return `${head}\n${styleText('gray', S_BAR)}  ${styleText('dim', labels(shown, picking))}`
  if (shown.state === 'cancel') return `${head}\n${styleText('gray', S_BAR)}`
  const above = [...head.split('\n'), bar, ...searchLines(shown, picking).map((line) => `${bar}  ${line}`)]
  const keys = picking.isMultiple ? WORDS.manyKeys : WORDS.keys
  const below = [`${bar}  ${styleText('dim', keys[picking.language])}`, styleText('cyan', S_BAR_END)]
  return [
    ...above,
    ...optionLines(shown, picking, above.length + below.length).map((line) => `${bar}  ${line}`),
    ...below,
  ].join('\n')
}

function searchLines(
  { userInput, userInputWithCursor, isNavigating, filteredOptions, state, error }: Shown,
  { choices, language }: Picking,
): readonly string[] {
  const typed =
    userInput === '' ? styleText('dim', WORDS.placeholder[language]) : isNavigating ? userInput : userInputWithCursor
  const count =
    filteredOptions.length === choices.length ? '' : styleText('dim', ` (${filteredOptions.length}/${choices.length})`)
  return [
    `${styleText('dim', WORDS.search[language])} ${typed}${count}`,
    ...(filteredOptions.length === 0 ? [styleText('yellow', WORDS.none[language])] : []),
    ...(state === 'error' ? [styleText('yellow', error)] : []),
  ]
}

function optionLines(
  { filteredOptions, selectedValues, cursor }: Shown,
  { isMultiple, output }: Picking,
  rowPadding: number,
): readonly string[] {
  if (filteredOptions.length === 0) return []
  const mark = (value: string, isActive: boolean): string =>
    isMultiple ? (selectedValues.includes(value) ? '◼' : '◻') : isActive ? '●' : '○'
  return limitOptions({
    cursor,
    options: filteredOptions,
    columnPadding: 3,
    rowPadding,
    maxItems: MOST_SHOWN,
    output,
    style: ({ value, label }, isActive) => {
      const line = `${mark(value, isActive)} ${label}`
      return isActive ? styleText('green', line) : styleText('dim', line)
    },
  })
}

const labels = ({ selectedValues }: Shown, { choices }: Picking): string =>
  choices.flatMap(({ value, label }) => (selectedValues.includes(value) ? [label] : [])).join(', ')
