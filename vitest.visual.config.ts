import { defineConfig } from 'vitest/config'
import { conditions } from './vitest.config.ts'

/** Tests that start an office suite or a browser: slow, and skipped by name where the program is missing. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['test/visual/**/*.visual.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
