import type { Pause } from "../../core/base/pause.ts";
import type { Page, Picture } from "../../core/exchange/report/types.ts";
import { itemsWithin } from "./itemsWithin.ts";
import { paintItems, type Pen } from "../export/paintScene.ts";

/** Items in one go: a millisecond or two. */
const AT_A_TIME = 100;

/** Draws a page on a canvas, a little at a time, so many pixels for a point. */
export async function paintPage(
  pen: Pen,
  page: Page,
  scale: number,
  fontFamily: string,
  pause: Pause,
): Promise<void> {
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, page.width, page.height);
  // As the pages were measured: letter by letter.
  pen.fontKerning = "none";
  for (const item of page.items) {
    if (item.kind === "picture") await paintPicture(pen, item, scale, fontFamily, pause);
    else paintItems(pen, [item], fontFamily);
    await pause(0);
  }
}

async function paintPicture(
  pen: Pen,
  picture: Picture,
  scale: number,
  fontFamily: string,
  pause: Pause,
): Promise<void> {
  const { clip, origin, scale: own } = picture;
  const items = await itemsWithin(picture);
  await pause(0);
  pen.save();
  pen.beginPath();
  pen.rect(clip.x, clip.y, clip.width, clip.height);
  pen.clip();
  const whole = scale * own;
  pen.setTransform(whole, 0, 0, whole, origin.x * scale, origin.y * scale);
  for (let from = 0; from < items.length; from += AT_A_TIME) {
    paintItems(pen, items.slice(from, from + AT_A_TIME), fontFamily);
    await pause(0);
  }
  pen.restore();
}
