import type { Scene, SceneItem, Stroke, TextShape } from "../../drawing/sceneTypes.ts";
import { svgNumber as number, svgPath, textAnchor } from "../../drawing/svgText.ts";
import { escapeXml } from "../xml/escape.ts";

export interface SvgOptions {
  readonly title: string;
  readonly description?: string;
  /** A CSS font family; the picture holds no fonts of its own. */
  readonly fontFamily?: string;
  /** BCP 47, for those who read the text aloud. */
  readonly language?: string;
}

const STANDARD_FONTS = "Inter, Vazirmatn, system-ui, sans-serif";

/**
 * The scene as an SVG 1.1 file. Everything in it is text and shapes: no script, no style
 * sheet, nothing that is fetched from elsewhere.
 */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  return [...svgParts(scene, options)].join("\n");
}

/** The lines of the same file, to be put together by whoever has others to let pass. */
export function* svgParts(scene: Scene, options: SvgOptions): Generator<string> {
  const { x, y, width, height } = scene.bounds;
  const box = [x, y, width, height].map(number).join(" ");
  const language =
    options.language === undefined ? "" : ` xml:lang="${escapeXml(options.language)}"`;
  const described = options.description ?? "";
  yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${number(width)}" height="${number(height)}" role="img"${language} font-family="${escapeXml(options.fontFamily ?? STANDARD_FONTS)}">`;
  yield `<title>${escapeXml(options.title)}</title>`;
  if (described !== "") yield `<desc>${escapeXml(described)}</desc>`;
  if (scene.background !== null) {
    yield `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${scene.background}"/>`;
  }
  for (const item of scene.items) yield* itemLines(item);
  yield "</svg>";
  yield "";
}

function itemLines(item: SceneItem): string[] {
  switch (item.kind) {
    case "rect": {
      const { x, y, width, height, radius } = item;
      return [
        `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="${number(radius)}"${paint(item.fill, item.stroke)}/>`,
      ];
    }
    case "path":
      return [`<path d="${svgPath(item.commands)}"${paint(item.fill, item.stroke)}/>`];
    case "text":
      return textLines(item);
  }
}

function textLines(item: TextShape): string[] {
  const anchor = textAnchor(item);
  return item.lines.flatMap((line, index) =>
    line === ""
      ? []
      : [
          `<text x="${number(item.at.x)}" y="${number(item.at.y + index * item.lineHeight)}" font-size="${number(item.size)}" font-weight="${item.weight}" fill="${item.color}" text-anchor="${anchor}" direction="${item.direction}" unicode-bidi="embed" xml:space="preserve">${escapeXml(line)}</text>`,
        ],
  );
}

function paint(fill: string | null, stroke: Stroke | null): string {
  const filled = ` fill="${fill ?? "none"}"`;
  if (stroke === null) return filled;
  const dash =
    stroke.dash === undefined ? "" : ` stroke-dasharray="${stroke.dash.map(number).join(" ")}"`;
  return `${filled} stroke="${stroke.color}" stroke-width="${number(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"${dash}`;
}
