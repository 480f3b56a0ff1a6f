import type { Rect } from "../base/geometry.ts";
import { type Badge, type Brush, chip } from "./brush.ts";
import type { IconName } from "./icons.ts";
import type { SceneItem } from "./sceneTypes.ts";

export const BADGE_ICONS: Readonly<Record<Badge["state"], IconName>> = {
  on: "check",
  off: "warning",
  neutral: "target",
};

/** What is longer is shortened. */
const MOST = 94;

export function badgeColor({ palette: { neutrals } }: Brush, state: Badge["state"]): string {
  return { on: neutrals.good, off: neutrals.bad, neutral: neutrals.soft }[state];
}

/** How the metrics of a node stand, at the side of its box where reading ends. */
export function badgeAtEnd(
  brush: Brush,
  box: Rect,
  { state, text }: Badge,
): { readonly width: number; readonly itemsAt: (top: number) => SceneItem[] } {
  const colors = { fill: null, text: badgeColor(brush, state) };
  const draw = (offset: number, top: number) =>
    chip(brush, box, offset, top, BADGE_ICONS[state], text, colors, MOST);
  const { width } = draw(0, 0);
  return { width, itemsAt: (top) => draw(box.width - width - 6, top).items };
}
