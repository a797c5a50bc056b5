/** What a room of src may import besides itself, and why that and no more. */
export interface Border {
  readonly imports: readonly string[]
  readonly because: string
}

/** The files through which a package enters src, as a regular expression, and why. */
export interface Door {
  readonly files: string
  readonly because: string
}

export const borders: Readonly<Record<string, Border>> = {
  model: { imports: [], because: 'values that everyone shares must not know anyone who uses them' },
  yaml: {
    imports: ['model'],
    because: 'YAML is read and written in one way, whatever a file is about: it knows no catalog, schema or change',
  },
  sources: {
    imports: ['model'],
    because: 'folders, git and archives bring texts; what a text says is for those who read it',
  },
  store: { imports: ['model'], because: 'files are written all or none without looking at what they say' },
  edit: {
    imports: ['model', 'yaml'],
    because: 'a text is changed by its fewest lines, wherever it came from and whoever decided the change',
  },
  word: {
    imports: ['model'],
    because:
      'everything that opens a Word file shares one reader and one set of limits, so these know none of their users',
  },
  page: {
    imports: ['model'],
    because: 'the page of a comparison shows values that are ready; it works nothing out about catalogs',
  },
  render: {
    imports: ['model', 'word', 'page'],
    because: 'a format turns a finished document into bytes; it must not ask the catalog for more',
  },
  conformance: {
    imports: ['model', 'word'],
    because: 'the layout of any Word file is checked, also of one that this program has not written',
  },
  template: {
    imports: ['model', 'word'],
    because: "an office's template is filled with texts; where they come from is for src/documents",
  },
  print: { imports: ['model'], because: 'findings are printed as they are, without looking for further ones' },
  catalog: {
    imports: ['model', 'sources', 'yaml'],
    because: 'texts become a catalog before anything is compared, judged or written',
  },
  deadline: { imports: ['model'], because: 'which day is the last one depends on a term and a calendar alone' },
  change: {
    imports: ['model'],
    because: 'what differs between two catalogs depends on these two alone, not on files, proposals or rules',
  },
  proposal: {
    imports: ['model', 'change'],
    because: 'a proposal is intended changes; what it is worth or how it is printed builds on what it means',
  },
  review: { imports: ['model', 'change', 'proposal'], because: 'cost and time are worked out before they are printed' },
  lint: {
    imports: ['model', 'change', 'proposal', 'review'],
    because: 'a rule judges values that were read; it reads, writes and prints nothing',
  },
  documents: {
    imports: ['model', 'deadline', 'change', 'proposal', 'review', 'lint'],
    because: 'a document says what was worked out, in every format alike, so it knows no format and no file',
  },
  library: {
    imports: ['model', 'sources', 'edit', 'catalog', 'change', 'proposal', 'review', 'lint'],
    because:
      'the five things that can be done with a catalog are for programs too, which want no terminal and no files written',
  },
  cli: {
    imports: [
      'model',
      'yaml',
      'sources',
      'edit',
      'store',
      'word',
      'conformance',
      'template',
      'page',
      'render',
      'print',
      'catalog',
      'deadline',
      'change',
      'proposal',
      'review',
      'lint',
      'documents',
      'library',
    ],
    because: 'commands put the rooms together, so nothing may depend on a command',
  },
}

const TEXT = 'only what is set in columns has to know how wide a letter is'

export const doors: Readonly<Record<string, Door>> = {
  yaml: { files: '^src/yaml/', because: 'aliases, merges and limits are followed in one way' },
  ajv: {
    files: '^src/catalog/(ajv|schema|validators)\\.ts$',
    because: 'a schema is compiled once, and its errors get our words there',
  },
  chalk: {
    files: '^src/(print/pretty|render/text[a-z-]*)\\.ts$',
    because: 'colour is for terminals; everything else must be the same bytes everywhere',
  },
  commander: { files: '^$', because: 'its types come by the package above it, and so does it' },
  '@commander-js/extra-typings': { files: '^src/cli/', because: 'options end where commands call functions' },
  diff: {
    files: '^src/(documents|print)/',
    because: 'words and lines are compared to be shown, never to find a change',
  },
  docx: {
    files: '^src/render/docx[a-z-]*\\.ts$',
    because: 'it costs a third of a second and is loaded for Word alone',
  },
  fflate: { files: '^src/word/zip\\.ts$', because: 'a ZIP is opened within one set of limits' },
  'modern-tar': { files: '^src/sources/archive-tar\\.ts$', because: 'archives are read in memory within limits' },
  yauzl: { files: '^src/sources/archive-zip\\.ts$', because: 'archives are read in memory within limits' },
  saxes: { files: '^src/word/xml\\.ts$', because: 'XML of strangers is read in one way, without document types' },
  'easy-template-x': {
    files: '^src/template/fill\\.ts$',
    because: 'only texts and loops of it are used; nobody else may open a way for the rest',
  },
  'big.js': { files: '^src/model/decimal\\.ts$', because: 'amounts round in one way' },
  'fastest-levenshtein': { files: '^src/model/nearest\\.ts$', because: '“did you mean” has one idea of near' },
  'string-width': { files: '^src/(render/text|print/)[a-z-]*\\.ts$', because: TEXT },
  'wrap-ansi': { files: '^src/render/text[a-z-]*\\.ts$', because: TEXT },
  '@clack/core': {
    files: '^src/cli/picker\\.ts$',
    because: 'lists of choices in the language of the reader, where the prompts have English hints',
  },
  '@clack/prompts': {
    files: '^src/cli/(prompts|picker)\\.ts$',
    because: 'questions are asked on a terminal alone, and loaded then',
  },
  '@bomb.sh/tab': { files: '^src/cli/complete\\.ts$', because: 'completion is the one command that needs it' },
  'csv-stringify': { files: '^src/render/csv\\.ts$', because: 'what Excel takes for a formula is known in one place' },
  'write-excel-file': { files: '^src/render/xlsx\\.ts$', because: 'it is loaded for a workbook alone' },
}
