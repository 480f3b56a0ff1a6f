import type { Page } from "@playwright/test";

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
