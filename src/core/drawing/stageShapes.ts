import type { Rect } from "../base/geometry.ts";
import { activitiesOf, stageNumber } from "../process/graph.ts";
import type { Stage } from "../process/records/stage.ts";
import { badgeAtEnd } from "./badge.ts";
import { type Brush, chip, spanIn, textIn } from "./brush.ts";
import type { IconName } from "./icons.ts";
import { initialsOf } from "./initials.ts";
import type { HueColors } from "./hueSets.ts";
import { standardHue } from "./palette.ts";
import type { SceneItem } from "./sceneTypes.ts";
import { circle } from "./shapes.ts";

/** How far below the top of a stage its chips stand. */
const CHIPS = 40;

/** The colours of a stage: its own hue, else one by its rank. */
export function stageColors(brush: Brush, stage: Stage): HueColors {
  return brush.palette.hues[stage.color ?? standardHue(stageNumber(brush.document, stage.id))];
}

/** A tinted container with number, name, owner and chips in its header. */
export function stageShapes(brush: Brush, stage: Stage, box: Rect): SceneItem[] {
  const colors = stageColors(brush, stage);
  const owner = stage.ownerRoleId === null ? undefined : brush.document.role.get(stage.ownerRoleId);
  const initials =
    owner === undefined || brush.detail === "thumbnail" ? "" : initialsOf(owner.name);
  const items: SceneItem[] = [
    {
      kind: "rect",
      ...box,
      radius: 10,
      fill: colors.tint,
      stroke: { color: colors.border, width: 1 },
    },
  ];
  const badge = spanIn(brush, box, 12, 20);
  const number = stageNumber(brush.document, stage.id);
  items.push(
    {
      kind: "rect",
      ...badge,
      y: box.y + 12,
      height: 20,
      radius: 5,
      fill: colors.solid,
      stroke: null,
    },
    textIn(
      brush,
      brush.formats.integer(number),
      badge,
      box.y + 26,
      { size: 11, weight: 600, color: colors.onSolid },
      "center",
    ),
  );
  const nameWidth = box.width - 40 - (initials === "" ? 12 : 42);
  if (nameWidth > 8) {
    // A name that nearly fits is set smaller rather than cut.
    const fits = (size: number) => brush.measure(stage.name, size, 600) <= nameWidth;
    items.push(
      textIn(brush, stage.name, spanIn(brush, box, 40, nameWidth), box.y + 27, {
        size: [14, 13, 12.5].find(fits) ?? 13,
        weight: 600,
        color: brush.palette.neutrals.ink,
      }),
    );
  }
  if (initials !== "") {
    const disc = spanIn(brush, box, box.width - 34, 22);
    items.push(
      {
        kind: "path",
        commands: circle({ x: disc.x + 11, y: box.y + 22 }, 10.5),
        fill: brush.palette.neutrals.card,
        stroke: { color: colors.border, width: 1 },
      },
      textIn(
        brush,
        initials,
        disc,
        box.y + 25.5,
        { size: 10, weight: 600, color: colors.text },
        "center",
      ),
    );
  }
  if (brush.detail === "full") items.push(...chipsOf(brush, stage, box, colors));
  return items;
}

function chipsOf(brush: Brush, stage: Stage, box: Rect, colors: HueColors): SceneItem[] {
  const chips: [IconName, string][] = [];
  if (stage.collapsed) {
    const count = activitiesOf(brush.document, stage.id).length;
    chips.push(["collapsed", brush.translate("structure.hidden", { count })]);
  }
  const figures = brush.stageFigures?.get(stage.id);
  const days = figures?.days ?? stage.expectedDays;
  if (days !== null) chips.push(["clock", brush.formats.days(days)]);
  const passOn = figures?.passOn ?? null;
  if (passOn !== null) chips.push(["target", brush.formats.percent(passOn, 0)]);
  if (stage.outsourced) {
    chips.push(["outsourced", brush.translate("process.field.outsourced")]);
  }
  const metric = brush.badges?.get(stage.id);
  const badge = metric === undefined ? null : badgeAtEnd(brush, box, metric);
  const items: SceneItem[] = badge === null ? [] : badge.itemsAt(box.y + CHIPS);
  const end = box.width - 12 - (badge?.width ?? 0);
  let offset = 12;
  for (const [name, text] of chips) {
    const drawn = chip(brush, box, offset, box.y + CHIPS, name, text, {
      fill: colors.chip,
      text: colors.text,
    });
    if (offset + drawn.width > end) break;
    items.push(...drawn.items);
    offset += drawn.width + 6;
  }
  return items;
}
