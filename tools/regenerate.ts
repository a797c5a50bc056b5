// `npm run regenerate`: writes every generated file whose text is no longer right, and says which.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { generated } from './generated.ts'

for (const [path, textOf] of Object.entries(generated)) {
  const text = await textOf()
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}
