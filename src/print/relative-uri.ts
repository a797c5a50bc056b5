/**
 * A path with "/" as a relative URI: each part percent-encoded, so none is taken for a scheme or a query. What cannot be encoded
 * (half a surrogate pair) becomes U+FFFD.
 */
export const relativeUri = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
