/**
 * The folder of the program: its schemas, documentation and starting files are below. It is two above every module, as source, compiled
 * and bundled.
 */
export const programFolder = new URL('../../', import.meta.url)
