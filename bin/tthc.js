#!/usr/bin/env node
import { main } from '../dist/cli/main.js'

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', (error) => { if (error.code === 'EPIPE') process.exit(0) })

process.exitCode = await main(process.argv.slice(2), {
  workingFolder: process.cwd(),
  environment: process.env,
  now: () => new Date(),
  terminal: { output: process.stdout.isTTY === true, errors: process.stderr.isTTY === true, columns: process.stdout.columns ?? 80 },
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
})
