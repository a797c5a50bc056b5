/** The whole look: reads on a phone, follows the reader's light or dark, and prints as Decree 30/2020 lays a page out. */
export const STYLE = `
:root { color-scheme: light dark; --text: #111; --page: #fff; --line: #8a8a8a; --shade: #f0f0ec;
  --relief: #11611f; --burden: #a30f1f; --undetermined: #775000; --neutral: #555; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e6e3; --page: #16181a; --line: #6f7377; --shade: #24272a;
  --relief: #7fd694; --burden: #ff9c9c; --undetermined: #eec25c; --neutral: #b3b3b3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; color: var(--text); background: var(--page);
  font: 1.125rem/1.5 "Times New Roman", Tinos, "Liberation Serif", Times, serif; overflow-wrap: break-word; }
p { margin: 0 0 .5rem; }
.body, .basis, .note { text-align: justify; text-indent: 2rem; }
.basis, .note, .reference { font-style: italic; }
.call { text-align: center; margin: .6rem 0; }
.reference { text-align: center; }
h1, h2, h3, h4, h5 { font-size: 1.125rem; line-height: 1.4; margin: 1.25rem 0 .5rem; }
h1, .annex-title, .letterhead p { text-wrap: balance; }
h1, .annex-title { text-align: center; margin: 2rem 0 1.25rem; }
h1 { font-size: 1.25rem; }
h1 .subject, .annex-title span { display: block; }
h1 .subject::after { content: ""; display: block; width: 30%; max-width: 9rem; margin: .4rem auto 0; border-top: 1px solid; }
.letterhead { display: grid; grid-template-columns: 2fr 3fr; gap: .25rem 1rem; text-align: center; font-size: 1rem; }
.letterhead p { margin: 0; }
.issuer, .state, .motto { font-weight: bold; }
.issuer::after { content: ""; display: block; width: 5rem; margin: .2rem auto; border-top: 1px solid; }
.motto { display: table; margin: 0 auto !important; border-bottom: 1px solid; }
ul { margin: 0 0 .5rem; padding-left: 2rem; list-style: "- "; }
.scroll { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; min-width: 40rem; font-size: 1rem; line-height: 1.35; }
th, td { border: 1px solid var(--line); padding: .3rem .45rem; text-align: left; vertical-align: top; }
thead th { text-align: center; vertical-align: middle; background: var(--shade); }
.group th { background: var(--shade); }
.center { text-align: center; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.relief { color: var(--relief); } .burden { color: var(--burden); }
.undetermined { color: var(--undetermined); } .neutral { color: var(--neutral); }
.annex { margin-top: 3rem; border-top: 1px solid var(--line); }
.signature { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 2rem; break-inside: avoid; }
.recipients { font-size: .9rem; } .label { font-weight: bold; font-style: italic; margin: 0; }
.signer { text-align: center; font-weight: bold; } .name { margin-top: 6rem; }
@media (max-width: 40rem) { .letterhead, .signature { grid-template-columns: 1fr; } .letterhead { gap: .75rem; }
  .signer { order: -1; } .name { margin-top: 4rem; } .body, .basis, .note { text-align: left; } }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", serif; } }
@page :first { @top-center { content: none; } }
@page wide { size: A4 landscape; }
@media print { :root { --text: #000; --page: #fff; --line: #000; --shade: #fff;
  --relief: #000; --burden: #000; --undetermined: #000; --neutral: #000; }
  body { max-width: none; padding: 0; font-size: 14pt; line-height: 1.3; }
  table { min-width: 0; font-size: 12pt; } tr, h1, h2, h3, h4, h5 { break-inside: avoid; } h2, h3, h4, h5, .group { break-after: avoid; }
  h1, h2, h3, h4, h5 { font-size: 14pt; } .letterhead { font-size: 12pt; grid-template-columns: 2fr 3fr; }
  .signature { grid-template-columns: 1fr 1fr; } .signer { order: 0; } .recipients { font-size: 11pt; } .label { font-size: 12pt; }
  .annex-title { margin: 0 0 .5rem; } .annex { break-before: page; border: 0; margin: 0; } .wide { page: wide; }
  /* half of an outer border lies outside the table */
  .scroll { overflow: visible; padding-right: 1px; } }
`
