import { defineConfig } from 'vitest/config'

/** Tests that start an office suite or a browser: slow, and skipped by name where the program is missing. */
export default defineConfig({
  test: {
    include: ['test/visual/**/*.visual.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
