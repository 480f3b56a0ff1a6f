import type { Rect } from "../base/geometry.ts";
import type { Activity } from "../process/records/activity.ts";
import { badgeAtEnd } from "./badge.ts";
import { type Brush, icon, type Span, spanIn, textIn } from "./brush.ts";
import { activityIcon } from "./icons.ts";
import type { HueColors } from "./hueSets.ts";
import type { SceneItem } from "./sceneTypes.ts";
import { stageColors } from "./stageShapes.ts";

/** Cards lower than this many pixels have room for one line. */
const COMPACT_BELOW = 56;
/** As the canvas sets a card, in pixels. */
const CARD = { side: 11, icon: 16, gap: 9 } as const;
const NAME = { size: 13, lineHeight: 17, maxLines: 2 } as const;
const META = { size: 11.5, lineHeight: 16 } as const;

/** A card with the type's icon, the name, who does it and how long it takes, and a metric. */
export function activityShapes(brush: Brush, activity: Activity, box: Rect): SceneItem[] {
  const { neutrals } = brush.palette;
  const colors = colorsOf(brush, activity);
  const badge = brush.detail === "full" ? brush.badges?.get(activity.id) : undefined;
  const badgeShape = badge === undefined ? null : badgeAtEnd(brush, box, badge);
  const isCompact = box.height < COMPACT_BELOW;
  const start = CARD.side + CARD.icon + CARD.gap;
  const end = badgeShape === null ? CARD.side : badgeShape.width + CARD.gap;
  const room = Math.max(1, box.width - start - end);
  const middle = box.y + box.height / 2;
  const name = textIn(brush, activity.name, spanIn(brush, box, start, room), 0, {
    ...NAME,
    weight: 400,
    color: neutrals.ink,
    maxLines: isCompact ? 1 : NAME.maxLines,
  });
  const top = (lines: number) => middle - (name.lines.length * NAME.lineHeight + lines) / 2;
  const meta =
    brush.detail === "full" && !isCompact
      ? metaShapes(brush, activity, spanIn(brush, box, start, room), (height) => {
          return top(height) + name.lines.length * NAME.lineHeight + 12.2;
        })
      : [];
  const first = top(meta.length === 0 ? 0 : META.lineHeight) + 13.2;
  return [
    {
      kind: "rect",
      ...box,
      radius: 8,
      fill: neutrals.card,
      stroke: { color: activity.stageId === null ? neutrals.edge : colors.border, width: 1 },
    },
    icon(
      activityIcon(activity.activityType),
      { x: spanIn(brush, box, CARD.side, CARD.icon).x, y: middle - CARD.icon / 2 },
      CARD.icon,
      colors.text,
    ),
    { ...name, at: { x: name.at.x, y: first } },
    ...meta,
    ...(badgeShape?.itemsAt(middle - 10) ?? []),
  ];
}

function colorsOf(brush: Brush, activity: Activity): HueColors {
  if (activity.color !== null) return brush.palette.hues[activity.color];
  const stage = activity.stageId === null ? undefined : brush.document.stage.get(activity.stageId);
  return stage === undefined ? brush.palette.hues.slate : stageColors(brush, stage);
}

/** Role and effort: "Account executive · 1.5h". The role is shortened, the effort never. */
function metaShapes(
  brush: Brush,
  activity: Activity,
  span: Span,
  baselineFor: (height: number) => number,
): SceneItem[] {
  const role = brush.document.role.get(activity.roleId ?? "")?.name.trim() ?? "";
  const effort = activity.effortHours === null ? "" : brush.formats.hours(activity.effortHours);
  if (role === "" && effort === "") return [];
  const style = { size: META.size, weight: 400, color: brush.palette.neutrals.faint } as const;
  const widthOf = (text: string) => brush.measure(text, META.size, 400);
  const after = role === "" || effort === "" ? effort : ` · ${effort}`;
  const roleWidth = Math.max(0, Math.min(widthOf(role) + 0.5, span.width - widthOf(after) - 0.5));
  const y = baselineFor(META.lineHeight);
  const line = { ...span, y, height: 0 };
  const [shown = ""] =
    role === "" ? [] : textIn(brush, role, { x: 0, width: roleWidth }, 0, style).lines;
  return [textIn(brush, `${shown}${after}`, spanIn(brush, line, 0, span.width), y, style)];
}
