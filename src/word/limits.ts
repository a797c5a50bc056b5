const MIB = 1024 * 1024

/**
 * No document of an office comes near: beyond it is a bomb or a mistake. Bytes of the file and of all it unpacks to; `xml` are
 * the bytes of all its XML, and `tags` the angle brackets in that, each of which takes up to some hundred bytes once read.
 */
export const LIMITS = { file: 32 * MIB, entries: 2000, whole: 128 * MIB, xml: 16 * MIB, tags: 2_000_000 } as const
