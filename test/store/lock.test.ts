import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isFailure } from '#model/failure.ts'
import { LOCK, textOf, type Owner } from '#store/lock-file.ts'
import { lockFolder, timing, type Held, type Self } from '#store/lock.ts'
import { writeAll } from '#store/write-all.ts'
import { filesOf, folderWith, old, outputs, writer } from './disk.ts'

const me: Self = {
  user: 'lan',
  host: 'may-1',
  machine: 'may-1 a',
  pid: 100,
  command: 'tthc apply',
  isAlive: () => true,
}
const owner: Owner = {
  user: 'hoa',
  host: 'may-2',
  machine: 'may-2 b',
  pid: 200,
  command: 'tthc validate',
  since: '2026-07-01T03:00:00.000Z',
  token: 't',
}
const impatient = { ...timing, patience: 100, poll: 5 }

/** A folder whose lock says something, as long ago as that. */
function locked(text: string, age = 0): string {
  const folder = folderWith(old)
  writeFileSync(join(folder, LOCK), text)
  const then = Date.now() / 1000 - age
  utimesSync(join(folder, LOCK), then, then)
  return folder
}

async function lock(folder: string, self = me, times = impatient): Promise<Held> {
  const held = await lockFolder(folder, self, times)
  onTestFinished(() => held.release())
  return held
}

async function refusal(folder: string, self = me, times = impatient): Promise<string> {
  try {
    await lock(folder, self, times)
  } catch (error) {
    if (isFailure(error)) return error.localized.en
    throw error
  }
  return 'no failure'
}

const isDead = { ...me, isAlive: () => false }

describe('one writer at a time', () => {
  test('the lock says who has it, and is gone afterwards', async () => {
    const folder = folderWith(old)
    const held = await lockFolder(folder, me)
    expect(JSON.parse(readFileSync(join(folder, LOCK), 'utf8'))).toMatchObject({ user: 'lan', host: 'may-1', pid: 100 })
    held.keep()
    held.release()
    expect(filesOf(folder)).toEqual(old)
  })

  test('another one waits until it is free', async () => {
    const folder = folderWith(old)
    const held = await lockFolder(folder, me)
    const order: string[] = []
    const second = lock(folder, me, { ...timing, poll: 5 }).then(() => order.push('second'))
    await setTimeout(60)
    order.push('first')
    held.release()
    await second
    expect(order).toEqual(['first', 'second'])
  })

  test('when that takes too long it says who writes', async () => {
    const folder = folderWith(old)
    await lock(folder)
    expect(await refusal(folder)).toMatch(
      /: tthc apply of lan on may-1 \(process 100, since 20.*Z\) is writing into the catalog; wait for it and run again\.$/,
    )
    expect(await refusal(locked(textOf(owner)))).toMatch(
      /tthc validate of hoa on may-2 .*If that program no longer runs, its lock ends 5 minutes after it last showed itself\.$/,
    )
  })

  test('a folder behind a link is the same folder', async () => {
    const folder = folderWith(old)
    const link = join(folderWith({}), 'link')
    symlinkSync(folder, link)
    await lock(folder)
    expect(await refusal(link)).toContain('is writing')
  })
})

describe('a lock that is left', () => {
  test('by a dead program of this machine is taken at once', async () => {
    const folder = locked(textOf({ ...owner, machine: me.machine }))
    await lock(folder, isDead)
    expect(readFileSync(join(folder, LOCK), 'utf8')).toContain('"user":"lan"')
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([LOCK])
  })

  test('by another machine is taken by its age alone: a number there says nothing here', async () => {
    expect(await refusal(locked(textOf(owner), 290), isDead)).toContain('is writing')
    expect(await refusal(locked(textOf(owner), 310), me)).toBe('no failure')
  })

  test('by a program whose number somebody else has by now', async () => {
    const text = textOf({ ...owner, machine: me.machine })
    expect(await refusal(locked(text, 290))).toContain('is writing')
    expect(await refusal(locked(text, 310))).toBe('no failure')
  })

  test.each(['', 'xin chào', '{"pid":1}', 'x'.repeat(10_000)])('and says nothing: %s', async (text) => {
    expect(await refusal(locked(text, 4))).toContain('another program is writing')
    expect(await refusal(locked(text, 6))).toBe('no failure')
  })

  test('as a folder, or as a link that leads elsewhere', async () => {
    const folder = folderWith(old)
    mkdirSync(join(folder, LOCK))
    utimesSync(join(folder, LOCK), 1e9, 1e9)
    expect(await refusal(folder)).toBe('no failure')
    const elsewhere = folderWith({ x: 'mine' })
    const linked = folderWith(old)
    symlinkSync(join(elsewhere, 'x'), join(linked, LOCK))
    expect(await refusal(linked)).toContain('another program')
    expect(filesOf(elsewhere)).toEqual({ x: 'mine' })
  })

  test('is taken by one only, however many want it', async () => {
    const folder = locked(textOf({ ...owner, machine: me.machine }))
    let inside = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const held = await lockFolder(
          folder,
          { ...me, pid: index, isAlive: (pid) => pid !== owner.pid },
          { ...timing, poll: 3 },
        )
        most = Math.max(most, (inside += 1))
        await setTimeout(5)
        inside -= 1
        held.release()
      }),
    )
    expect(most).toBe(1)
    expect(filesOf(folder)).toEqual(old)
  })

  test('while it was being taken away does not stop others for long', async () => {
    const folder = locked(textOf({ ...owner, machine: me.machine }))
    const turn = join(folder, `${LOCK}.take`)
    mkdirSync(turn)
    expect(await refusal(folder, isDead)).toContain('is writing')
    utimesSync(turn, 1e9, 1e9)
    expect(await refusal(folder, isDead)).toBe('no failure')
    expect(existsSync(turn)).toBe(false)
  })
})

describe('a program that was stopped for too long', () => {
  test('notices that somebody else has the lock, and leaves that one alone', async () => {
    const folder = folderWith(old)
    const held = await lockFolder(folder, me)
    rmSync(join(folder, LOCK))
    await lock(folder, { ...me, user: 'hoa' })
    expect(() => held.keep()).toThrow(/another one has written/)
    expect(() => writeAll({ ...writer(folder), keep: held.keep }, outputs)).toThrow(/another one has written/)
    held.release()
    expect(readFileSync(join(folder, LOCK), 'utf8')).toContain('"user":"hoa"')
  })

  test('at whatever moment: what the other one does is not undone', async () => {
    for (let calls = 1; calls < 30; calls += 1) {
      const folder = folderWith(old)
      let left = calls
      const keep = (): void => {
        if ((left -= 1) <= 0) throw new Error('lost')
      }
      try {
        writeAll({ ...writer(folder), keep }, outputs)
        expect(calls).toBeGreaterThan(5)
        return
      } catch {
        // Nothing is put back by this one; the journal shows the other one what was begun.
        const names = Object.keys(filesOf(folder))
        expect(names.includes('.tthc-journal')).toBe(calls > 1)
      }
    }
  })
})

test('it shows itself while it waits for something else', async () => {
  const folder = folderWith(old)
  const held = await lockFolder(folder, me, { ...timing, beat: 20 })
  utimesSync(join(folder, LOCK), 1e9, 1e9)
  await setTimeout(100)
  expect(await refusal(folder, isDead, { ...impatient, dead: 60_000 })).toBe('no failure')
  held.release()
})

test('where nothing can be written there is no lock, and no other failure', async () => {
  const held = await lockFolder('/proc/self', me, impatient)
  expect(() => held.keep()).not.toThrow()
  held.release()
})
