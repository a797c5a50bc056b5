import { readTime } from '#change/time.ts'
import { parseDuration, type Duration } from '#model/duration.ts'
import { guessDuration, twoMeanings } from '#model/duration-guess.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Procedure } from '#model/types.gen.ts'
import { findProcedure, openCatalog } from '../catalog.ts'
import type { Context } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { asOfDate } from '../settings.ts'
import { requireWhole } from '../unread.ts'
import { minuteOf } from './read.ts'

/** A term as it is asked for; the cut-off is a minute of the day. */
export interface Asked {
  readonly duration: Duration
  readonly cutOff?: number
}

/** The term that is written, or that of the procedure after `--code`. Throws (2) without either, and with both. */
export function termOf(
  written: string | undefined,
  options: GlobalOptions & { readonly code?: string },
  context: Context,
): Asked {
  const { code } = options
  if ((written === undefined) === (code === undefined))
    throw failure(
      say(
        'due cần một thời hạn, như “3 ngày làm việc”, hoặc --code MÃ_SỐ; không cần cả hai.',
        'due needs a time, such as "3 ngày làm việc", or --code CODE; not both.',
      ),
    )
  if (code === undefined) return { duration: readDuration(written ?? '') }
  const catalog = openCatalog(options, context)
  const procedure = findProcedure(catalog, code, asOfDate(options, context.io, catalog))
  requireWhole(catalog, [code])
  return termOfProcedure(procedure)
}

function termOfProcedure(procedure: Procedure): Asked {
  const text = readTime(procedure, { key: 'committed' })
  if (text === undefined)
    throw failure(
      say(
        `thủ tục ${procedure.code} chưa ghi thời hạn; viết thời hạn sau ngày nhận thay cho --code.`,
        `the procedure ${procedure.code} states no time; write the time behind the day instead of --code.`,
      ),
      3,
    )
  const cutOff = minuteOf(procedure.processingTime?.cutOff ?? '')
  return { duration: readDuration(text), ...(cutOff === undefined ? {} : { cutOff }) }
}

function readDuration(text: string): Duration {
  const duration = parseDuration(text)
  if (duration !== undefined) return duration
  const hint = hintFor(text)
  throw failure(
    say(
      `${quoted(text)} không phải một thời hạn; viết cả đơn vị, như “3 ngày làm việc”, “10 ngày”, “1 tháng”, “4 giờ”.${hint.vi}`,
      `${quoted(text)} is not a time; write the unit too, as "3 working days", "10 days", "1 month", "4 hours".${hint.en}`,
    ),
  )
}

/** What was probably meant, or the two things that may be; empty where nothing is near. */
function hintFor(text: string): Localized {
  const meanings = twoMeanings(text)
  const guess = guessDuration(text)
  if (meanings !== undefined) {
    const [one, other] = meanings.map((meaning) => quoted(meaning))
    return say(` Đọc được hai cách: ${one} hoặc ${other}.`, ` It can be read in two ways: ${one} or ${other}.`)
  }
  return guess === undefined ? say('', '') : say(` Có phải là ${quoted(guess)}?`, ` Did you mean ${quoted(guess)}?`)
}

/** The minute of the day after `--cut-off`. Throws (2) for what is none. */
export function cutOffOf(text: string): number {
  const minute = minuteOf(text)
  if (minute !== undefined) return minute
  throw failure(
    say(
      `--cut-off: ${quoted(text)} không phải giờ; viết như 15:00.`,
      `--cut-off: ${quoted(text)} is not a time; write it as 15:00.`,
    ),
  )
}
