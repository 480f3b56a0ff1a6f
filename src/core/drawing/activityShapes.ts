import type { Rect } from "../base/geometry.ts";
import type { Activity } from "../process/records/activity.ts";
import { type Badge, type Brush, chip, icon, spanIn, textIn } from "./brush.ts";
import { activityIcon, type IconName } from "./icons.ts";
import type { HueColors } from "./hueSets.ts";
import type { SceneItem } from "./sceneTypes.ts";
import { stageColors } from "./stageShapes.ts";

/** Cards lower than this many pixels have room for one line. */
const COMPACT_BELOW = 56;

/** A card with the type's icon, the name, who does it and how long it takes, and a metric. */
export function activityShapes(brush: Brush, activity: Activity, box: Rect): SceneItem[] {
  const { neutrals } = brush.palette;
  const colors = colorsOf(brush, activity);
  const items: SceneItem[] = [
    {
      kind: "rect",
      ...box,
      radius: 8,
      fill: neutrals.card,
      stroke: { color: activity.stageId === null ? neutrals.edge : colors.border, width: 1 },
    },
  ];
  const badge = brush.detail === "full" ? brush.badges?.get(activity.id) : undefined;
  const badgeShape = badge === undefined ? null : badgeAtEnd(brush, box, badge);
  const isCompact = box.height < COMPACT_BELOW;
  const meta = brush.detail === "full" && !isCompact ? metaOf(brush, activity) : "";
  const hasMetaRow = meta !== "" || badgeShape !== null;
  const besideName = isCompact && badgeShape !== null ? badgeShape.width + 4 : 0;
  const nameSpan = spanIn(brush, box, 38, box.width - 50 - besideName);
  const name = textIn(brush, activity.name, nameSpan, 0, {
    size: 13,
    weight: 500,
    color: neutrals.ink,
    maxLines: isCompact ? 1 : 2,
    lineHeight: 16,
  });
  const isTall = name.lines.length > 1;
  const middle = box.y + box.height / 2;
  const first = isCompact
    ? middle + 4.5
    : box.y + (hasMetaRow ? (isTall ? 20 : 26.5) : isTall ? 28.5 : 36.5);
  items.push(
    icon(
      activityIcon(activity.activityType),
      { x: spanIn(brush, box, 11, 18).x, y: first - 13.5 },
      18,
      colors.solid,
    ),
    { ...name, at: { x: name.at.x, y: first } },
  );
  const metaWidth = box.width - 50 - (badgeShape === null ? 0 : badgeShape.width + 4);
  if (meta !== "" && metaWidth > 16) {
    items.push(
      textIn(brush, meta, spanIn(brush, box, 38, metaWidth), box.y + (isTall ? 54 : 45), {
        size: 11,
        weight: 400,
        color: neutrals.soft,
      }),
    );
  }
  if (badgeShape !== null) {
    items.push(...badgeShape.itemsAt(isCompact ? middle - 10 : box.y + (isTall ? 40 : 31)));
  }
  return items;
}

function colorsOf(brush: Brush, activity: Activity): HueColors {
  if (activity.color !== null) return brush.palette.hues[activity.color];
  const stage = activity.stageId === null ? undefined : brush.document.stage.get(activity.stageId);
  return stage === undefined ? brush.palette.hues.slate : stageColors(brush, stage);
}

/** Role and effort: "Account executive · 1.5h". */
function metaOf(brush: Brush, activity: Activity): string {
  const role = activity.roleId === null ? undefined : brush.document.role.get(activity.roleId);
  const parts = [
    role?.name ?? "",
    activity.effortHours === null ? "" : brush.formats.hours(activity.effortHours),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

const BADGE_ICONS: Readonly<Record<Badge["state"], IconName>> = {
  on: "check",
  off: "warning",
  neutral: "target",
};

function badgeAtEnd(brush: Brush, box: Rect, badge: Badge) {
  const { neutrals } = brush.palette;
  const text = { on: neutrals.good, off: neutrals.bad, neutral: neutrals.soft }[badge.state];
  const draw = (offset: number, top: number) =>
    chip(brush, box, offset, top, BADGE_ICONS[badge.state], badge.text, { fill: null, text });
  const { width } = draw(0, 0);
  return { width, itemsAt: (top: number) => draw(box.width - width - 6, top).items };
}
