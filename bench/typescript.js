// Lets Node 20 run the TypeScript of this folder and of src, without a build: `node --import ./bench/typescript.js FILE.ts`.
import { register } from 'node:module'

register('./typescript-hooks.js', import.meta.url)
