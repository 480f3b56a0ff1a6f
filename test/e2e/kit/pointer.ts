import type { Locator, Page } from "@playwright/test";

/** A place in the window, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Presses, moves as a hand does, in steps, and lets go. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await moveTo(page, from, to);
  await page.mouse.up();
}

/** The way of a pointer that is down; its last step is repeated, as a hand rests before it lets go. */
export async function moveTo(page: Page, from: Point, to: Point): Promise<void> {
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  }
  await page.mouse.move(to.x, to.y);
}

/** A place in the window where the pointer meets the line of an arrow. */
export async function placeOnLine(arrow: Locator): Promise<Point> {
  const place = await arrow.evaluate((element) => {
    const path = element.querySelector("path");
    const matrix = path?.getScreenCTM() ?? null;
    if (path === null || matrix === null) return null;
    const length = path.getTotalLength();
    for (let step = 1; step < 40; step += 1) {
      const point = path.getPointAtLength((length * step) / 40).matrixTransform(matrix);
      const hit = document.elementFromPoint(point.x, point.y);
      if (hit !== null && element.contains(hit)) return { x: point.x, y: point.y };
    }
    return null;
  });
  if (place === null) throw new Error(`${arrow.toString()} can’t be reached with the pointer`);
  return place;
}
