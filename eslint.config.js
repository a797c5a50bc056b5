import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** `_` and `__` are what is left out of a rest. */
const unused = { varsIgnorePattern: '^_+$', argsIgnorePattern: '^_+$', destructuredArrayIgnorePattern: '^_+$' }

// Layout is prettier's. A rule that is off has its reason beside it.
export default defineConfig(
  globalIgnores(['dist/', 'out/', '**/*.gen.ts']),
  {
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', unused],
      // A number in a sentence is what templates are for; objects, null and undefined stay errors.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Columns are counted in code points, which is what spreading a text gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The compiler has it, as an error too, and knows the globals of Node.
      'no-undef': 'off',
      // Control characters are looked for on purpose: hostile text must not reach a terminal.
      'no-control-regex': 'off',
      // The records of functions here have no `this` that could get lost, and there are no classes.
      '@typescript-eslint/unbound-method': 'off',
      // `noUncheckedIndexedAccess` forgets what the line before has shown; `!` says that somebody looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A command is a promise by its type, whether it waits for something or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['bin/**'],
    rules: {
      // The type beside a name in JSDoc is not seen; the compiler sees it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Node's types promise `isTTY` and `columns` of every stream; one that is no terminal has neither.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      // `json<Result>(…)` names once what the test expects of unchecked text.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Matchers such as `expect.any` are `any` by their types.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
)
