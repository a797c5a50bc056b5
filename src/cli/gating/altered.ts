import { say, type Localized } from '#model/localized.ts'
import { alteredFiles } from '#sources/git-attributes.ts'
import { repositoryOf } from '#sources/git-repository.ts'
import { isFailure } from '#model/failure.ts'
import { catalogFolder } from '../catalog.ts'
import type { GlobalOptions } from '../global-options.ts'
import type { Io } from '../io.ts'

/**
 * Why what lies in the working folder need not be what git stores: attributes let git turn a text into another one when it checks it
 * out, and what is stored is what will be compared with next time.
 */
export function alteredOnCheckout(paths: readonly string[], options: GlobalOptions, io: Io): readonly Localized[] {
  const folder = catalogFolder(options, io)
  try {
    const [first] = alteredFiles(repositoryOf(folder, io.workingFolder), paths)
    return first === undefined ? [] : [alteration(first)]
  } catch (error) {
    if (isFailure(error)) return []
    throw error
  }
}

const alteration = ({ path, attribute, value }: ReturnType<typeof alteredFiles>[number]): Localized =>
  say(
    `.gitattributes: ${attribute}=${value} cho git ghi ${path} ra đĩa khác với nội dung git giữ; bỏ thuộc tính ấy.`,
    `.gitattributes: ${attribute}=${value} lets git write ${path} to the disk otherwise than it stores it; take that attribute away.`,
  )
