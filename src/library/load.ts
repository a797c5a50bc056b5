import { load as loadReading, type Loaded } from '#catalog/load.ts'
import { readFolder } from '#sources/folder.ts'

/**
 * Reads the catalog in a folder: what it says, and what is wrong with its files one by one. A file with an error stands in none of the
 * lists of the catalog, but a procedure with as much of it as fits: `gaps` of its source say what does not. Findings name files relative to the working folder, by default to the folder itself. Throws a `Failure` where
 * there is no such folder.
 */
export const load = (folder: string, workingFolder = folder): Loaded => loadReading(readFolder(folder, workingFolder))
