/** The report's stylesheet: readable in light, dark and print, at any width. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --text: #1b1b1b; --soft: #4a4a4a; --line: #8a8a8a; --link: #003d99; --back: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f0f0; --soft: #c4c4c4; --line: #8a8a8a; --link: #a8c8ff; --back: #161616; }
}
body { margin: 0; padding: 1.5rem; background: var(--back); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
samp { font-family: inherit; }
main { max-width: 38rem; margin: 0 auto; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { margin-top: 2.5rem; padding-top: .5rem; border-top: 2px solid var(--line); }
h3 { margin: 1.75rem 0 .25rem; }
h4 { margin: 1.75rem 0 .25rem; font-size: 1.1rem; }
p { margin: .25rem 0 .75rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
summary { padding: .25rem 0; cursor: pointer; }
li { padding: .25rem 0; }
dt { margin-top: .75rem; }
dd { margin: 0; }
pre { white-space: pre-wrap; }
.tags { color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: 0 2.5rem; }
.facts dd { font-size: 1.5rem; font-weight: 600; }
`;
