import ts from 'typescript'
import { kindNames } from '#change/kinds/index.ts'

const names: ReadonlySet<string> = new Set(kindNames)
/** "document-", "-added": what a program looks for that takes the name of a kind apart. */
const pieces: ReadonlySet<string> = new Set(
  kindNames.flatMap((name) =>
    [...name.matchAll(/-/g)].flatMap(({ index }) => [name.slice(0, index + 1), name.slice(index)]),
  ),
)
const EQUALITIES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
])
const TAKING_APART = [
  'startsWith',
  'endsWith',
  'split',
  'replace',
  'replaceAll',
  'slice',
  'match',
  'indexOf',
  'includes',
]
const LOOKING_UP = ['includes', 'has', 'get', 'indexOf', 'test', 'exec']

/** A program of files, some with another text than they have, or with none on the disk. Paths are absolute. */
export function programOf(files: readonly string[], texts: ReadonlyMap<string, string>): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  return ts.createProgram([...new Set([...files, ...texts.keys()])], options, {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = texts.get(file)
      return text === undefined ? host.getSourceFile(file, version) : ts.createSourceFile(file, text, version)
    },
  })
}

/**
 * The lines of a file that read the name of a kind of change: compare it with a name, switch over it, take it apart, or look
 * it up in a list or a table of names. To hold two kinds against each other, or to print a name, is not to read it.
 */
export function kindReadings(program: ts.Program, path: string): readonly string[] {
  const [file, checker] = [program.getSourceFile(path), program.getTypeChecker()]
  if (file === undefined) throw new Error(`${path} is not in the program`)
  const lines = new Set<number>()
  const visit = (node: ts.Node): void => {
    if (reads(node, checker)) lines.add(file.getLineAndCharacterOfPosition(node.getStart(file)).line)
    ts.forEachChild(node, visit)
  }
  visit(file)
  const written = file.text.split('\n')
  return [...lines].sort((a, b) => a - b).map((line) => `${line + 1}: ${(written[line] ?? '').trim()}`)
}

function reads(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isBinaryExpression(node) && EQUALITIES.has(node.operatorToken.kind)) {
    const { left, right } = node
    return (isName(left, checker) && isKind(right, checker)) || (isName(right, checker) && isKind(left, checker))
  }
  if (ts.isSwitchStatement(node)) return isKind(node.expression, checker)
  if (ts.isElementAccessExpression(node))
    return isKind(node.argumentExpression, checker) && isTable(node.expression, checker)
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
    ? callReads(node.expression.expression, node.expression.name.text, node.arguments, checker)
    : false
}

function callReads(
  owner: ts.Expression,
  method: string,
  given: readonly ts.Expression[],
  checker: ts.TypeChecker,
): boolean {
  if (given.some((each) => ts.isStringLiteralLike(each) && pieces.has(each.text))) return TAKING_APART.includes(method)
  if (TAKING_APART.includes(method) && isKind(owner, checker)) return true
  return LOOKING_UP.includes(method) && given.some((each) => isKind(each, checker)) && namesKinds(owner, checker)
}

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type])
const isKindType = (type: ts.Type): boolean =>
  partsOf(type).every((part) => part.isStringLiteral() && names.has(part.value))

/** Whether a value can be nothing but the name of a kind. Another property than `kind` may have such names by chance. */
function isKind(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isStringLiteralLike(expression)) return false
  if (ts.isPropertyAccessExpression(expression) && expression.name.text !== 'kind') return false
  return isKindType(checker.getTypeAtLocation(expression))
}

/** Whether a value is one name: written there, or a constant. */
function isName(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isStringLiteralLike(expression)) return names.has(expression.text)
  if (!ts.isIdentifier(expression)) return false
  const type = checker.getTypeAtLocation(expression)
  return type.isStringLiteral() && names.has(type.value)
}

/** A table with a place of its own for a kind, other than that of the kinds themselves; a map from whatever kinds there are has none. */
const isTable = (expression: ts.Expression, checker: ts.TypeChecker): boolean =>
  !isOfRoom(expression, checker) &&
  checker
    .getTypeAtLocation(expression)
    .getProperties()
    .some(({ name }) => names.has(name))

/** Whether what is searched was written by somebody who knows names: a list, a set, a pattern. What readers ask for is no such thing. */
function namesKinds(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (isOfRoom(expression, checker)) return false
  const written = ts.isIdentifier(expression) ? initializerOf(expression, checker) : expression
  if (written === undefined) return false
  if (ts.isRegularExpressionLiteral(written)) return true
  let isFound = false
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && names.has(node.text)) isFound = true
    else ts.forEachChild(node, visit)
  }
  visit(written)
  return isFound
}

function symbolOf(expression: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(expression)
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol
}

function initializerOf(expression: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  const declaration = symbolOf(expression, checker)?.valueDeclaration
  return declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
}

/** Whether it comes from the room in which kinds are named: their table, and the list of them all. */
const isOfRoom = (expression: ts.Expression, checker: ts.TypeChecker): boolean =>
  symbolOf(expression, checker)?.declarations?.some((each) =>
    each.getSourceFile().fileName.includes('src/change/kinds/'),
  ) === true
