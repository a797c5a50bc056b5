/** Which files of a catalog fit which schema. */
const FILES: Readonly<Record<string, string>> = {
  profile: 'catalog.yaml',
  documents: 'documents.yaml',
  assumptions: 'assumptions.yaml',
  procedure: 'procedures/**/*.yaml',
  proposal: 'proposals/**/*.yaml',
  statistics: 'statistics/*.yaml',
  calendar: 'calendar/*.yaml',
  'review-plan': 'review-plans/*.yaml',
  accepted: 'accepted.yaml',
}

// The YAML extension takes a path with any other character for no relative path, and then looks for the schema nowhere.
const FOLLOWED = /^[\w@. /-]*$/

/** Folder for the schemas, inside the project: beside the catalog's files, or at the root where the editor would not find them there. */
export const schemaFolder = (inside: string): string => (FOLLOWED.test(inside) ? under(inside, 'schemas') : 'schemas')

/** A path inside a folder of the project. */
export const under = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`)

/** Settings of VS Code that give the files of a catalog completion, hover texts and checks. `inside` is the catalog's folder in the project. */
export const settingsText = (inside: string): string => `{
  // Gợi ý, giải thích và kiểm tra ngay khi gõ; cần tiện ích “YAML” của Red Hat (redhat.vscode-yaml), không cần gì khác.
  // Lược đồ nằm trong ${schemaFolder(inside)}; muốn có bản mới thì xóa những tệp mà tthc init đã ghi ở đó rồi chạy lại lệnh này.
  "yaml.schemas": {
${Object.entries(FILES)
  .map(
    ([name, files]) =>
      `    ${JSON.stringify(`./${schemaFolder(inside)}/${name}.schema.json`)}: ${JSON.stringify(under(literal(inside), files))}`,
  )
  .join(',\n')}
  },
  "files.encoding": "utf8",
  "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2, "files.eol": "\\n" }
}
`

/** A folder as a pattern. It is held against a web address, where spaces and letters with marks stand as codes: for them, anything. */
const literal = (folder: string): string => folder.replace(/[^\w./-]+/g, '*')
