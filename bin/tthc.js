#!/usr/bin/env node

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit(0)
})

// Twice what a file of a catalog may hold: enough to see that it is too much.
const MOST_INPUT = 2 * 1024 * 1024

async function readInput() {
  /** @type {Buffer[]} */
  const chunks = []
  let size = 0
  for await (const chunk of /** @type {AsyncIterable<Buffer>} */ (process.stdin)) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MOST_INPUT) break
  }
  return Buffer.concat(chunks).toString('utf8')
}

// Questions go to standard error, so that standard output stays the result's.
const isAsked = process.stdin.isTTY === true && process.stderr.isTTY === true

const args = process.argv.slice(2)
const [first] = args

// The most frequent question of scripts needs none of the program.
if (args.length === 1 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${(await import('#program/version.ts')).version}\n`)
} else {
  const { main } = await import('#program/main.ts')
  process.exitCode = await main(args, {
    workingFolder: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    terminal: {
      output: process.stdout.isTTY === true,
      errors: process.stderr.isTTY === true,
      columns: process.stdout.columns ?? 80,
    },
    readInput,
    ...(isAsked
      ? { prompts: async (language) => (await import('#program/prompts.ts')).terminalPrompts(language) }
      : {}),
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  })
}
