/** The look of the page: light and dark, on screen and paper, in both directions. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c2330;--soft:#586174;--line:#d5dae3;--ground:#fff;--panel:#f6f7fa;--bar:#3f5fc4;--bar-ink:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf2;--soft:#a3acbd;--line:#3a4252;--ground:#171b23;--panel:#1f2530;--bar:#8aa4ff;--bar-ink:#10131a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1.25rem 4rem;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Vazirmatn",Tahoma,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.25rem;margin:2.25rem 0 .75rem;padding-block-end:.25rem;border-block-end:1px solid var(--line)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:0 0 .75rem;max-width:44rem;white-space:pre-line}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1.25rem;margin:0 0 1rem}
dt{color:var(--soft)}
dd{margin:0}
ul{margin:0 0 1rem;padding-inline-start:1.25rem}
.scroll{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;min-width:100%;font-size:.875rem}
th,td{padding:.4rem .6rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;min-width:5rem;overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:600;background:var(--panel)}
.number{text-align:end;font-variant-numeric:tabular-nums}
svg{display:block;width:100%;height:auto;margin:0 0 1rem;font-size:12px}
.grid{stroke:var(--line)}
.tick,.lane{fill:var(--soft)}
.lane{font-weight:600}
.bar,.moment{fill:var(--bar)}
.today{stroke:var(--ink);stroke-dasharray:4 3}
.label{fill:var(--ink)}
@media print{body{max-width:none;padding:0;font-size:11pt}h2,h3{break-after:avoid}tr,svg{break-inside:avoid}.scroll{overflow:visible}}
`;

/** SHA-256 of the style, in base64: the page's policy allows this style and nothing else. */
export const STYLE_HASH = "LtQuu85FvokfCXyR/IaMQbDLAF8Tk/czGzsj4uY0edA=";
