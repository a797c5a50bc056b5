import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { conditions } from './vitest.config.ts'

const files = readdirSync('test', { recursive: true })
  .map((name) => `test/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts'))

/** The slow lane: `npm run test:slow`. Every file that leaves something out in the fast one, by test/lane.ts or by its name. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    testTimeout: 600_000,
    env: { TTHC_LANE: 'slow' },
    include: files.filter((file) => file.endsWith('.slow.test.ts') || readFileSync(file, 'utf8').includes("/lane.ts'")),
  },
})
