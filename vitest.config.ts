import { defineConfig } from 'vitest/config'

/** `#room/file.ts` is the source, not what the last build left. */
export const conditions = ['tthc-source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/visual/**', 'node_modules/**'],
  },
})
