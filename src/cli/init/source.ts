import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

/** Where CI gets the program: the web address of its repository, and its path on that host. */
export interface Source {
  readonly address: string
  readonly path: string
}

/** Stands where nobody has said it; no host answers to it, so a run says at once what is missing. */
export const UNKNOWN_SOURCE: Source = { address: 'https://DIEN-DIA-CHI/DIEN-CHU-KHO/tthc', path: 'DIEN-CHU-KHO/tthc' }

/** Reads `--source`. Throws a failure (2) for what is no plain web address of a repository. */
export function sourceOf(text: string): Source {
  const [, host, path] =
    /^https:\/\/([\w.-]+(?::\d+)?)\/([\w.-]+(?:\/[\w.-]+)+)$/.exec(text.replace(/(\.git)?\/?$/, '')) ?? []
  if (host !== undefined && path !== undefined) return { address: `https://${host}/${path}`, path }
  throw failure(
    say(
      `--source: ${quoted(text)} không phải địa chỉ kho; viết như https://github.com/TÊN/tthc.`,
      `--source: ${quoted(text)} is no address of a repository; write it like https://github.com/NAME/tthc.`,
    ),
  )
}
