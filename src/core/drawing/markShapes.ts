import { centreOf, type Rect } from "../base/geometry.ts";
import type { Hue } from "../process/fields.ts";
import type { Decision } from "../process/records/decision.ts";
import type { LeadSource } from "../process/records/leadSource.ts";
import type { Note } from "../process/records/note.ts";
import type { Outcome } from "../process/records/outcome.ts";
import { type Brush, icon, spanIn, textIn } from "./brush.ts";
import { resultIcon } from "./icons.ts";
import { resultColor } from "./palette.ts";
import type { SceneItem } from "./sceneTypes.ts";
import { linesThrough, polygon, roundedPolygon } from "./shapes.ts";

/** Pills lower than this many pixels have room for one line. */
const COMPACT_BELOW = 40;

/** A pill with a name and the leads that come in a month. */
export function leadSourceShapes(brush: Brush, source: LeadSource, box: Rect): SceneItem[] {
  const { neutrals, hues } = brush.palette;
  const inflow =
    source.inflow === null || brush.detail === "thumbnail"
      ? ""
      : brush.translate("canvas.leadsPerMonth", { value: brush.formats.number(source.inflow) });
  const span = spanIn(brush, box, 41, box.width - 58);
  // Where there is one line only, both are on it.
  const isCompact = box.height < COMPACT_BELOW;
  const name = isCompact && inflow !== "" ? `${source.name} · ${inflow}` : source.name;
  const hasSecondLine = inflow !== "" && !isCompact;
  const items = [
    pill(brush, box, source.color),
    icon(
      "leads",
      { x: spanIn(brush, box, 15, 18).x, y: box.y + box.height / 2 - 9 },
      18,
      hues[source.color ?? "slate"].solid,
    ),
    textIn(brush, name, span, box.y + box.height / 2 + (hasSecondLine ? -2.7 : 4.8), {
      size: 13.5,
      weight: 600,
      color: neutrals.ink,
    }),
  ];
  if (hasSecondLine) {
    items.push(
      textIn(brush, inflow, span, box.y + box.height / 2 + 13.1, {
        size: 11.5,
        weight: 400,
        color: neutrals.soft,
      }),
    );
  }
  return items;
}

/** A pill with the sign and the colour of how the deal ended. */
export function outcomeShapes(brush: Brush, outcome: Outcome, box: Rect): SceneItem[] {
  const color = resultColor(brush.palette.neutrals, outcome.result);
  const name =
    outcome.name === "" ? brush.translate(`process.result.${outcome.result}`) : outcome.name;
  return [
    pill(brush, box, outcome.color),
    icon(
      resultIcon(outcome.result),
      { x: spanIn(brush, box, 15, 18).x, y: box.y + box.height / 2 - 9 },
      18,
      color,
    ),
    textIn(brush, name, spanIn(brush, box, 41, box.width - 58), box.y + box.height / 2 + 4.8, {
      size: 13.5,
      weight: 600,
      color,
    }),
  ];
}

function pill(brush: Brush, box: Rect, hue: Hue | null): SceneItem {
  const { neutrals, hues } = brush.palette;
  const stroke = { color: hue === null ? neutrals.edge : hues[hue].border, width: 1 };
  const fill = hue === null ? neutrals.card : hues[hue].tint;
  return { kind: "rect", ...box, radius: box.height / 2, fill, stroke };
}

/** The side of the sign in a decision, in pixels. */
const SIGN = 14;

/** A rounded diamond with its question inside. */
export function decisionShapes(brush: Brush, decision: Decision, box: Rect): SceneItem[] {
  const { neutrals, hues } = brush.palette;
  const middle = centreOf(box);
  const colors = hues[decision.color ?? "slate"];
  const commands = roundedPolygon(
    [
      { x: middle.x, y: box.y },
      { x: box.x + box.width, y: middle.y },
      { x: middle.x, y: box.y + box.height },
      { x: box.x, y: middle.y },
    ],
    10,
  );
  const stroke = { color: colors.solid, width: 1.25 };
  const fill = decision.color === null ? neutrals.card : colors.tint;
  const isCompact = box.height < 100;
  const inner = { x: box.x + box.width * 0.21, width: box.width * 0.58 };
  const lineHeight = isCompact ? 15 : 16;
  const question = textIn(
    brush,
    decision.name,
    inner,
    0,
    {
      size: isCompact ? 12.5 : 13,
      weight: 500,
      color: neutrals.ink,
      maxLines: 2,
      lineHeight,
    },
    "center",
  );
  // The sign of a decision stands above its question, where there is room for it.
  const above = isCompact ? 0 : SIGN + 2;
  const height = above + question.lines.length * lineHeight;
  const top = middle.y - (isCompact ? 2 : 4) - height / 2;
  const sign = icon("decision", { x: middle.x - SIGN / 2, y: top }, SIGN, colors.text);
  return [
    { kind: "path", commands, fill, stroke },
    ...(isCompact ? [] : [sign]),
    { ...question, at: { x: question.at.x, y: top + above + lineHeight / 2 + 4.6 } },
  ];
}

const FOLD = 16;

/** A paper with a folded corner, at the top of the side where lines end. */
export function noteShapes(brush: Brush, note: Note, box: Rect): SceneItem[] {
  const { neutrals, hues } = brush.palette;
  const fill = note.color === null ? neutrals.note : hues[note.color].tint;
  const edge = note.color === null ? neutrals.noteFold : hues[note.color].border;
  const isLtr = brush.direction === "ltr";
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const fold = isLtr
    ? [
        { x: right - FOLD, y: box.y },
        { x: right - FOLD, y: box.y + FOLD },
        { x: right, y: box.y + FOLD },
      ]
    : [
        { x: box.x, y: box.y + FOLD },
        { x: box.x + FOLD, y: box.y + FOLD },
        { x: box.x + FOLD, y: box.y },
      ];
  const [start, , end] = fold;
  const cut = start === undefined || end === undefined ? [] : [start, end];
  const paper = isLtr
    ? [{ x: box.x, y: box.y }, ...cut, { x: right, y: bottom }, { x: box.x, y: bottom }]
    : [...cut, { x: right, y: box.y }, { x: right, y: bottom }, { x: box.x, y: bottom }];
  const stroke = { color: edge, width: 1 };
  return [
    { kind: "path", commands: polygon(paper), fill, stroke },
    { kind: "path", commands: linesThrough(fold), fill: edge, stroke },
    textIn(brush, note.text, spanIn(brush, box, 12, box.width - 24 - FOLD / 2), box.y + 24, {
      size: 12.5,
      weight: 400,
      color: neutrals.ink,
      maxLines: Math.max(1, Math.floor((box.height - 20) / 17)),
      lineHeight: 17,
    }),
  ];
}
