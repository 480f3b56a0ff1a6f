import type { Pause } from "../../core/base/pause.ts";
import type { SceneItem, Stroke } from "../../core/drawing/sceneTypes.ts";
import { svgPath, textAnchor } from "../../core/drawing/svgText.ts";
import type { Page, PageItem, Picture, Report } from "../../core/exchange/report/types.ts";
import { pageFontFamily } from "../export/fontsReady.ts";
import { itemsWithin } from "./itemsWithin.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Puts the pages of a report over the page and lets the browser print them instead of it: as
 * vectors, each on paper of its own size. They go when the browser has printed, or anything is
 * done. Made a little at a time; rejects when `pause` does, and nothing is left then.
 */
export async function printPages(report: Report, pause: Pause): Promise<void> {
  const paper = document.createElement("div");
  paper.dataset["report"] = "";
  paper.lang = report.language;
  paper.style.fontFamily = pageFontFamily();
  const sizes = new Map<string, string>();
  for (const [index, page] of report.pages.entries()) {
    const size = `${page.width}pt ${page.height}pt`;
    const name = sizes.get(size) ?? `report-${sizes.size}`;
    sizes.set(size, name);
    const drawn = await drawnPage(page, () => pause(index / report.pages.length));
    drawn.style.setProperty("page", name);
    paper.append(drawn);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      ...[...sizes].map(([size, name]) => `@page ${name} { size: ${size}; margin: 0; }`),
      RULES,
    ].join("\n"),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(paper);
  const done = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
    for (const event of ENDS) removeEventListener(event, done);
  };
  for (const event of ENDS) addEventListener(event, done);
  print();
}

/** On paper only the pages are there, each as large as its sheet; on the screen nothing of them. */
const RULES = `
[data-report] { position: fixed; inset: 0; visibility: hidden; overflow: hidden; }
[data-report] > svg { display: block; break-after: page; font-kerning: none; print-color-adjust: exact; }
[data-report] > svg:last-child { break-after: auto; }
@media print {
  body > :not([data-report]) { display: none !important; }
  [data-report] { position: static; visibility: visible; overflow: visible; }
}`;

/** Browsers on phones print without saying when they have done so. */
const ENDS = ["afterprint", "pointerdown", "keydown"] as const;

async function drawnPage(page: Page, pause: () => Promise<void>): Promise<SVGElement> {
  const { width, height } = page;
  const svg = element("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width: `${width}pt`,
    height: `${height}pt`,
  });
  for (const item of page.items) {
    if (item.kind === "picture") svg.append(await drawnPicture(item, pause));
    else svg.append(...drawnItem(item));
    await pause();
  }
  return svg;
}

async function drawnPicture(picture: Picture, pause: () => Promise<void>): Promise<SVGElement> {
  const { clip, origin, scale } = picture;
  const window = element("svg", {
    x: clip.x,
    y: clip.y,
    width: clip.width,
    height: clip.height,
    viewBox: [
      (clip.x - origin.x) / scale,
      (clip.y - origin.y) / scale,
      clip.width / scale,
      clip.height / scale,
    ].join(" "),
    overflow: "hidden",
  });
  for (const item of await itemsWithin(picture)) {
    window.append(...drawnItem(item));
    await pause();
  }
  return window;
}

function drawnItem(item: Exclude<PageItem, Picture>): SVGElement[] {
  switch (item.kind) {
    case "rect": {
      const { x, y, width, height, radius } = item;
      return [element("rect", { x, y, width, height, rx: radius, ...paint(item) })];
    }
    case "path":
      return [element("path", { d: svgPath(item.commands), ...paint(item) })];
    case "text":
      return item.lines.map((line, index) => {
        const text = element("text", {
          x: item.at.x,
          y: item.at.y + index * item.lineHeight,
          "font-size": item.size,
          "font-weight": item.weight,
          fill: item.color,
          "text-anchor": textAnchor(item),
          direction: item.direction,
          "unicode-bidi": "embed",
        });
        text.textContent = line;
        return text;
      });
  }
}

function paint({ fill, stroke }: Exclude<SceneItem, { kind: "text" }>) {
  return { fill: fill ?? "none", ...(stroke === null ? {} : lineOf(stroke)) };
}

function lineOf({ color, width, dash }: Stroke) {
  return {
    stroke: color,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    ...(dash === undefined ? {} : { "stroke-dasharray": dash.join(" ") }),
  };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  return made instanceof SVGElement ? made : document.createElementNS(SVG, "g");
}
