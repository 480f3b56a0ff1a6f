import type { Scene } from "../../drawing/sceneTypes.ts";
import { addHeading, addPage, type Book, EDGE, linesIn, pageSize, textLine } from "./book.ts";

/** A small picture is not blown up beyond this; a pixel is 0.75 points on a screen. */
const LARGEST_SCALE = 1;
const HEAD = 30;
const FOOT = 18;

/** A picture that has a page of its own, as large as it fits there. */
export function writePicturePage(
  book: Book,
  scene: Scene,
  {
    title,
    about = "",
    chapter = title,
    level,
  }: {
    readonly title: string;
    readonly about?: string;
    readonly chapter?: string;
    readonly level: 1 | 2;
  },
): void {
  const { direction, looks } = book;
  const { bounds } = scene;
  const page = addPage(book, wishFor(book, scene), chapter, "foot");
  addHeading(book, { level, title, page, y: 0 });
  const x = direction === "ltr" ? EDGE : page.width - EDGE;
  const width = page.width - 2 * EDGE;
  const head = linesIn(book, title, width, looks.section, 1)[0] ?? "";
  page.items.push(textLine(book, head, { x, baseline: EDGE + 14 }, looks.section, title));
  const said = linesIn(book, about, width, looks.quiet, 2);
  for (const [index, line] of said.entries()) {
    page.items.push(textLine(book, line, { x, baseline: EDGE + 30 + index * 12 }, looks.quiet));
  }
  const top = EDGE + HEAD + said.length * 12;
  const clip = { x: EDGE, y: top, width, height: page.height - EDGE - FOOT - top };
  const scale = Math.min(LARGEST_SCALE, clip.width / bounds.width, clip.height / bounds.height);
  const origin = {
    x: page.width / 2 - (bounds.x + bounds.width / 2) * scale,
    y: clip.y + clip.height / 2 - (bounds.y + bounds.height / 2) * scale,
  };
  page.items.push({ kind: "picture", scene, scale, origin, clip });
}

/** The way a page lies on which the picture is larger. */
function wishFor(book: Book, { bounds }: Scene): "portrait" | "landscape" {
  const upright = pageSize(book, "portrait");
  const scaleOn = (across: number, down: number) =>
    Math.min(across / bounds.width, down / bounds.height);
  return scaleOn(upright.height, upright.width) > scaleOn(upright.width, upright.height)
    ? "landscape"
    : "portrait";
}
