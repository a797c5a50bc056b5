import ts from 'typescript'
import { kindNames } from '#change/kinds/index.ts'

const names: ReadonlySet<string> = new Set(kindNames)
/** "document-", "-added": what a program looks for that takes the name of a kind apart. */
const pieces: ReadonlySet<string> = new Set(
  kindNames.flatMap((name) => {
    const at = [...name.matchAll(/-/g)].map(({ index }) => index)
    return at.flatMap((index) => [name.slice(0, index + 1), name.slice(index)])
  }),
)
const COMPARING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
])

/** The options of the project, and its files with some of them replaced or added. */
export function programOf(files: readonly string[], texts: ReadonlyMap<string, string> = new Map()): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const textOf = (file: string): string | undefined => texts.get(file)
  return ts.createProgram([...files, ...texts.keys()], options, {
    ...host,
    fileExists: (file) => textOf(file) !== undefined || host.fileExists(file),
    readFile: (file) => textOf(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = textOf(file)
      return text === undefined ? host.getSourceFile(file, version) : ts.createSourceFile(file, text, version)
    },
  })
}

/**
 * Where a file reads the name of a kind of change: compares it with a name, switches over it, takes it apart, or looks it
 * up in a list or a table of names. To hold two kinds against each other, or to print the name, is not to read it.
 */
export function kindReadings(program: ts.Program, file: ts.SourceFile): readonly string[] {
  const checker = program.getTypeChecker()
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (reads(node, checker)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push(`${file.fileName}:${line + 1}: ${node.getText(file).split('\n')[0] ?? ''}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function reads(node: ts.Node, checker: ts.TypeChecker): boolean {
  const isKind = (expression: ts.Expression): boolean => holdsKind(expression, checker)
  if (ts.isBinaryExpression(node) && COMPARING.has(node.operatorToken.kind))
    return [
      [node.left, node.right],
      [node.right, node.left],
    ].some(([one, other]) => isKind(one!) && isName(other!, checker))
  if (ts.isSwitchStatement(node)) return isKind(node.expression)
  if (ts.isElementAccessExpression(node)) return isKind(node.argumentExpression) && isTable(node.expression, checker)
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const { expression: owner, name } = node.expression
  if (isKind(owner)) return true
  if (['startsWith', 'endsWith'].includes(name.text)) return node.arguments.some((each) => ts.isStringLiteralLike(each) && pieces.has(each.text))
  return ['includes', 'has', 'indexOf', 'test', 'exec'].includes(name.text) && node.arguments.some(isKind) && !isEvery(owner, checker)
}

const literals = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type])

/** Whether an expression can be nothing but names of kinds, and is more than a name written there. */
function holdsKind(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isStringLiteralLike(expression)) return false
  const parts = literals(checker.getTypeAtLocation(expression))
  return parts.every((part) => part.isStringLiteral() && names.has(part.value))
}

const isName = (expression: ts.Expression, checker: ts.TypeChecker): boolean =>
  checker.getTypeAtLocation(expression).isStringLiteral()

/** A table with a place of its own for a kind; a map from whatever kinds there are has none. */
const isTable = (expression: ts.Expression, checker: ts.TypeChecker): boolean =>
  checker.getTypeAtLocation(expression).getProperties().some(({ name }) => names.has(name))

/** The list of every kind, in which each has only its position. */
const isEvery = (expression: ts.Expression, checker: ts.TypeChecker): boolean => {
  const symbol = checker.getSymbolAtLocation(expression)
  return symbol?.name === 'kindNames'
}
