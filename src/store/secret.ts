import { createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Signs what this user's program wrote on this machine, so that it is known again, and nothing else is. */
export type Secret = Buffer

const BYTES = 32

/**
 * The secret of a user, kept outside of every catalog in their folder for state; made when it is first asked for. Where there is no
 * such folder, or none can be written, one that is forgotten with the process: what is left of it then is nobody's.
 */
export function secretIn(stateFolder: string | undefined): Secret {
  if (stateFolder === undefined) return randomBytes(BYTES)
  try {
    return read(stateFolder) ?? made(stateFolder)
  } catch {
    return randomBytes(BYTES)
  }
}

const place = (folder: string): string => join(folder, 'secret')

function read(folder: string): Secret | undefined {
  try {
    const secret = Buffer.from(readFileSync(place(folder), 'latin1').trim(), 'hex')
    return secret.length === BYTES ? secret : undefined
  } catch {
    return undefined
  }
}

/** Two programs may do this at once: the first to give the file its name wins, and both read that one. */
function made(folder: string): Secret {
  const secret = randomBytes(BYTES)
  const beside = `${place(folder)}.${randomBytes(8).toString('hex')}`
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(beside, `${secret.toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(beside, place(folder))
    rmSync(beside)
  } catch {
    // There is one by now, or a broken one, or the disk has no second names.
    if (read(folder) === undefined) renameSync(beside, place(folder))
    else rmSync(beside)
  }
  return read(folder) ?? secret
}

/** What only the owner of a secret can write about a text that belongs to a folder. */
export const signature = (secret: Secret, folder: string, text: string): string =>
  createHmac('sha256', secret)
    .update(`${realpathSync(folder)}\0${text}`)
    .digest('hex')
