import type { Language } from '#model/localized.ts'

const LIGHT = `color-scheme: light; --text: #1b1b1b; --page: #ffffff; --muted: #555555; --line: #c9ced3; --edge: #6f757b; --shade: #f2f4f6;
  --link: #0b4f9e; --relief: #0f5a1c; --relief-ground: #dff3e3; --burden: #9b0d1c; --burden-ground: #fde6e6;
  --undetermined: #664400; --undetermined-ground: #fff0cc; --neutral: #444444; --neutral-ground: #e9ebed;`
const DARK = `color-scheme: dark; --text: #e8e6e3; --page: #16181a; --muted: #b4b8bc; --line: #43484d; --edge: #8f959b; --shade: #212427;
  --link: #9cc8ff; --relief: #93e3a5; --relief-ground: #12331b; --burden: #ffb0b0; --burden-ground: #451a1d;
  --undetermined: #f2cf7c; --undetermined-ground: #3c2e08; --neutral: #cfd2d5; --neutral-ground: #303438;`

/** What screen readers and paper say around marked words: a strike or a line under them is a sign, not a word. */
const SPOKEN = {
  vi: { del: 'bỏ', ins: 'thêm', deleted: 'Bỏ cả mục', inserted: 'Thêm cả mục' },
  en: { del: 'removed', ins: 'added', deleted: 'All removed', inserted: 'All added' },
} as const

const marks = (language: Language): string => {
  const { del, ins, deleted, inserted } = SPOKEN[language]
  return `del:not(.all)::before { content: "[${del}: "; } ins:not(.all)::before { content: "[${ins}: "; }
del:not(.all)::after, ins:not(.all)::after { content: "]"; }
del.all::before { content: "${deleted}"; } ins.all::before { content: "${inserted}"; }`
}

/** The whole look: two themes, a phone, paper. Without the script nothing is hidden by it. */
export const styleIn = (language: Language): string => `
:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${DARK} } }
:root[data-theme="dark"] { ${DARK} }
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 90rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.3rem; margin: 1.5rem 0 .5rem; } h3 { font-size: 1.1rem; } h4 { font-size: 1rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.row:focus-visible, .row:focus { outline: 3px solid var(--link); outline-offset: -3px; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: fixed; left: 1rem; top: 1rem; z-index: 2; padding: .5rem 1rem; background: var(--page); border: 2px solid var(--link); }
header p { margin: .35rem 0; color: var(--muted); } header strong { color: var(--text); }
.sentence { font-size: 1.25rem; font-weight: 600; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; list-style: none; padding: 0; margin: .75rem 0; }
.counts li { padding: .5rem .75rem; border-left: .35rem solid; border-radius: .25rem; }
.counts strong { display: block; font-size: 1.75rem; line-height: 1.2; }
section > h3 { font-size: 1rem; margin-top: .75rem; } .names { padding-left: 1.25rem; }
.note, .facts, .where, .none, .label, caption { color: var(--muted); } .note { margin-top: .5rem; font-style: italic; } .meaning { font-style: italic; }
.relief { color: var(--relief); background: var(--relief-ground); } .burden { color: var(--burden); background: var(--burden-ground); }
.undetermined { color: var(--undetermined); background: var(--undetermined-ground); } .neutral { color: var(--neutral); background: var(--neutral-ground); }
.badge { display: inline-block; padding: 0 .5rem; border: 1px solid; border-radius: 1rem; font-size: .875rem; font-weight: 600; white-space: nowrap; }
table { width: 100%; border-collapse: collapse; } th, td { padding: .5rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, .part th { background: var(--shade); }
.balance { width: auto; margin-top: .75rem; overflow-wrap: break-word; } caption { text-align: left; padding: .25rem 0; } .balance tbody th { font-weight: 400; }
#filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; padding: .75rem; margin-bottom: 1rem; background: var(--shade); border: 1px solid var(--line); border-radius: .25rem; }
#filters[hidden] { display: none; }
fieldset { margin: 0; padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; } legend, #filters p > label[for] { padding: 0; font-size: .875rem; font-weight: 600; }
#filters p > label[for] { display: block; } #filters label { min-height: 1.75rem; } .status { flex-basis: 100%; font-weight: 600; }
input[type="search"], select, button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--edge); border-radius: .25rem; padding: .3rem .6rem; max-width: 100%; min-height: 2.25rem; }
input[type="search"] { width: 18rem; } input[type="checkbox"] { width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
button, summary { cursor: pointer; } kbd, code { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; }
kbd { padding: 0 .4rem; border: 1px solid var(--edge); border-radius: .25rem; background: var(--page); } .keys ul { list-style: none; padding: 0; columns: 2 12rem; }
article { content-visibility: auto; contain-intrinsic-size: auto 24rem; padding: .5rem; margin: 0 -.5rem .5rem; }
article > details { border: 1px solid var(--line); border-radius: .25rem; }
article > details > summary { padding: .6rem .75rem; } article > details > summary h3 { display: inline; } .badges { margin-left: .5rem; }
.code { color: var(--muted); font-weight: 400; } .facts, .net { padding: 0 .75rem .5rem; } .net { padding-left: 2rem; }
article table { table-layout: fixed; } article thead th:last-child { width: 38%; } article table th, article table td { border-width: 1px 0 0; } article table td + td { border-left-width: 1px; }
.name { font-weight: 600; } .where { font-size: .85rem; } .where code { font-size: .8rem; word-break: break-all; } .change + .change { margin-top: .75rem; padding-top: .5rem; border-top: 1px dashed var(--line); }
.same ul { padding: .25rem 0 0 1.25rem; } .same summary { color: var(--muted); }
del { color: var(--burden); background: var(--burden-ground); text-decoration: line-through; } ins { color: var(--relief); background: var(--relief-ground); text-decoration: underline; }
del.all, ins.all { display: block; padding: .35rem .5rem; text-decoration: none; border-left: .25rem solid; } .all .label { color: inherit; }
.all::before { display: block; font-size: .85rem; font-weight: 600; }
${marks(language)}
@media screen { [data-off] { display: none !important; }
  del:not(.all)::before, ins:not(.all)::before, del:not(.all)::after, ins:not(.all)::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } }
@media screen and (max-width: 45rem) {
  body { padding: 1rem .75rem 3rem; } article table, article tbody, article tr, article td, article tbody th { display: block; }
  article thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  article table td + td { border-left-width: 0; } article td { border-top-style: dotted !important; } article .row { border-top: 2px solid var(--line); }
  article td[data-label]::before { content: attr(data-label); display: block; font-size: .85rem; font-weight: 600; color: var(--muted); }
  .badges { display: block; margin: .25rem 0 0; } .balance { width: 100%; } .balance th, .balance td { padding: .35rem; } input[type="search"] { width: 100%; } #filters p { flex: 1 1 100%; } }
@page { size: A4; margin: 15mm; }
@media print { :root, :root[data-theme] { ${LIGHT} --text: #000000; --relief-ground: #ffffff; --burden-ground: #ffffff; --undetermined-ground: #ffffff; --neutral-ground: #ffffff; }
  body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.35; } #filters, #themes, .skip { display: none !important; }
  article { content-visibility: visible; padding: 0; margin: 0 0 4mm; } article > details { border: 0; } summary { display: block; break-inside: avoid; }
  article table, .balance { border: 1px solid var(--line); } details::details-content { content-visibility: visible; display: block; }
  tr, .balance, .net, .counts, .sentence { break-inside: avoid; } h2, h3, h4, summary, .facts, .net, thead, .part { break-after: avoid; } .facts, .net, article table { break-before: avoid; } thead { display: table-header-group; } a { color: inherit; }
  del:not(.all), ins:not(.all) { text-decoration: none; font-weight: 600; } .where, .where code { font-size: 8pt; } th, td { padding: 1.2mm 1.8mm; } }
`
