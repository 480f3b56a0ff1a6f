import type { Rect } from "../base/geometry.ts";
import { activitiesOf, stageNumber } from "../process/graph.ts";
import type { Stage } from "../process/records/stage.ts";
import { type Brush, chip, spanIn, textIn } from "./brush.ts";
import type { IconName } from "./icons.ts";
import type { HueColors } from "./hueSets.ts";
import { standardHue } from "./palette.ts";
import type { SceneItem } from "./sceneTypes.ts";
import { circle } from "./shapes.ts";

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
  const badge = spanIn(brush, box, 12, 22);
  const number = stageNumber(brush.document, stage.id);
  items.push(
    {
      kind: "rect",
      ...badge,
      y: box.y + 12,
      height: 22,
      radius: 6,
      fill: colors.solid,
      stroke: null,
    },
    textIn(
      brush,
      brush.formats.integer(number),
      badge,
      box.y + 27.5,
      { size: 12, weight: 600, color: colors.onSolid },
      "center",
    ),
  );
  const nameWidth = box.width - 42 - (initials === "" ? 12 : 46);
  if (nameWidth > 8) {
    // A name that nearly fits is set smaller rather than cut.
    const fits = (size: number) => brush.measure(stage.name, size, 600) <= nameWidth;
    items.push(
      textIn(brush, stage.name, spanIn(brush, box, 42, nameWidth), box.y + 28, {
        size: [14, 13, 12.5].find(fits) ?? 13,
        weight: 600,
        color: brush.palette.neutrals.ink,
      }),
    );
  }
  if (initials !== "") {
    const disc = spanIn(brush, box, box.width - 36, 24);
    items.push(
      {
        kind: "path",
        commands: circle({ x: disc.x + 12, y: box.y + 23 }, 11.5),
        fill: brush.palette.neutrals.card,
        stroke: { color: colors.border, width: 1 },
      },
      textIn(
        brush,
        initials,
        disc,
        box.y + 26.5,
        { size: 9.5, weight: 600, color: colors.text },
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
  if (stage.expectedDays !== null) chips.push(["clock", brush.formats.days(stage.expectedDays)]);
  const figures = brush.stageFigures?.get(stage.id);
  if (figures !== undefined) chips.push(["target", brush.formats.percent(figures.passOn)]);
  if (stage.outsourced) {
    chips.push(["outsourced", brush.translate("process.field.outsourced")]);
  }
  const items: SceneItem[] = [];
  let offset = 12;
  for (const [name, text] of chips) {
    const drawn = chip(brush, box, offset, box.y + 43, name, text, {
      fill: colors.chip,
      text: colors.text,
    });
    if (offset + drawn.width > box.width - 12) break;
    items.push(...drawn.items);
    offset += drawn.width + 6;
  }
  return items;
}

/** The first letters of the first and last word: "Account executive" is AE. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    word === undefined ? "" : String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase(),
  );
  // A joiner between Persian letters would shape them as one word: initials stand apart.
  return letters.join(/\p{Script=Arabic}/u.test(name) ? "\u200C" : "");
}
