import { HOSTILE } from '../render/hostile.ts'

/** What a stranger may write into a name, for the formats of findings besides those of documents. */
export const hostileTexts: readonly string[] = [
  ...HOSTILE,
  '::error file=a::giả',
  '\n::set-output name=a::b\n',
  '\r\n::stop-commands::x',
  '##[error]giả',
  '100%0A::error::x, a=b:c',
  'a]]></failure><failure>',
  '" onclick="x" \' &quot;',
  '[liên kết](https://a.example) [a](1) {0}',
  'a|b\u2028c\u2029d\u0085e',
  '\ufeff\u200b\u00ad\ufffe\uffff',
  '../../ngoài/?q#f%2e%2e\\c:',
  '\u001b]8;;https://a.example\u001b\\x\u001b]8;;\u001b\\',
  '',
]

/** A control character that would act on a terminal or reorder what is read, or an unpaired surrogate. */
export const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u
