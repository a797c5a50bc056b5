import { defineConfig } from 'vitest/config'

/** `#room/file.ts` is the source, not what the last build left. */
export const conditions = ['tthc-source', 'node', 'import', 'module', 'default']

/** The fast lane: `npm test`. What is long is left to vitest.slow.config.ts, by test/lane.ts. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/visual/**', 'test/**/*.slow.test.ts', 'node_modules/**'],
    // The modules are pure, so the files of a worker share them: reading them anew for each file took as long as the tests.
    isolate: false,
    maxWorkers: '100%',
    setupFiles: ['test/remembering.ts'],
  },
})
