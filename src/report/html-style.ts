/** The page's own style: calm on screen, black on white on paper; severity is always said in words too. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --line: #d0d5dd; --faint: #667085; --error: #b42318; --warning: #b54708; --info: #175cd3; --right: #067647; }
@media (prefers-color-scheme: dark) { :root { --line: #475467; --faint: #98a2b3; --error: #fda29b; --warning: #fec84b; --info: #84caff; --right: #75e0a7; } }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem; font: 15px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
header p, section > p { margin: .1rem 0; color: var(--faint); }
caption { text-align: left; color: var(--faint); }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; } th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: left; overflow-wrap: anywhere; } th { white-space: nowrap; } .overview td:last-child { min-width: 14rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.error td:nth-child(2), tr.problem td:last-child { color: var(--error); font-weight: 600; }
.score { font-variant-numeric: tabular-nums; } h3 small { color: var(--faint); font-weight: normal; }
ol { list-style: none; margin: 0; padding: 0; }
li { border-left: 4px solid var(--info); padding: .25rem 0 .25rem .75rem; margin: .6rem 0; break-inside: avoid; }
li.error { border-color: var(--error); } li.warning { border-color: var(--warning); }
li.waived { border-color: var(--line); } li.waived b { color: var(--faint); }
li b { color: var(--info); } li.error b { color: var(--error); } li.warning b { color: var(--warning); }
li p { margin: 0; } .detail { color: var(--faint); font-size: .9em; }
.unread ul { list-style: none; margin: 0; padding: 0; } .unread li { border-color: var(--line); margin: .2rem 0; } .unread p, .unsure { margin: .3rem 0 0; } .unsure { color: var(--faint); }
.problem { color: var(--error) !important; font-weight: 600; } .right { color: var(--right) !important; }
footer { margin-top: 2.5rem; color: var(--faint); font-size: .85em; }
@media print { body { max-width: none; } a { color: inherit; text-decoration: none; } }
`;
