import type { Point } from "../../core/base/geometry.ts";
import {
  bendsWithBendAt,
  bendsWithout,
  bendsWithSegmentAt,
  longestSegment,
} from "../../core/drawing/routing/bendEditing.ts";
import { segmentAxis, shareAlong } from "../../core/drawing/routing/polyline.ts";
import { reverseArrow } from "../../core/edits/reverseArrow.ts";
import { setWay } from "../../core/edits/setWay.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { findArrow } from "../../core/process/document.ts";
import { GRID } from "../../core/process/geometry.ts";
import type { ArrowRecord } from "../../core/process/kinds.ts";
import { announce, openDialog, sessionStore, setBend } from "../session/session.ts";
import { type Action, type ActionContext, isDesigning } from "./action.ts";
import { runEdit } from "./runEdit.ts";
import { spokenNames } from "./spoken.ts";

/** How far the middle of an arrow is moved aside when a bend is added by the keyboard. */
const ASIDE = 4 * GRID;
/** How far the label goes at a press, as a share of the way. */
const LABEL_STEP = 0.05;

/** What is done to the one selected arrow. */
export const ARROW_ACTIONS: readonly Action[] = [
  onArrow("addBend", "arrows.addBend", "flow", addBend),
  {
    ...onArrow("nextBend", "arrows.nextBend", undefined, chooseNextBend),
    shortcuts: ["Alt+B"],
    isEnabled: (context) => (selectedArrow(context)?.bends.length ?? 0) > 0,
  },
  {
    ...onArrow("straighten", "arrows.straighten", "minus", ({ id }) => {
      setBend(null);
      const label = "arrows.straighten";
      if (runEdit(setWay, { id, bends: [] }, { label, keepSelection: true })) {
        say("arrows.said.straightened");
      }
    }),
    isEnabled: (context) => (selectedArrow(context)?.bends.length ?? 0) > 0,
  },
  label("labelForward", "arrows.labelForward", "Alt+J", LABEL_STEP),
  label("labelBack", "arrows.labelBack", "Alt+Shift+J", -LABEL_STEP),
  {
    ...onArrow("labelReset", "arrows.labelReset", "refresh", ({ id }) => {
      const options = { label: "arrows.labelReset", keepSelection: true };
      if (runEdit(setWay, { id, labelAt: null }, options)) say("arrows.said.labelReset");
    }),
    isEnabled: (context) => (selectedArrow(context)?.labelAt ?? null) !== null,
  },
  onArrow("reverse", "arrows.reverse", "undo", reverse),
  onArrow("ends", "arrows.ends", "arrow", ({ id }) => openDialog("arrowEnds", { arrowId: id })),
];

/** The bend that the keyboard is at: of the one selected arrow, and still there. */
export function chosenBend({ editor, session }: Pick<ActionContext, "editor" | "session">): {
  readonly arrow: ArrowRecord;
  readonly index: number;
} | null {
  const { bend } = session;
  const [id, ...others] = editor.selection;
  if (bend === null || bend.arrowId !== id || others.length > 0) return null;
  const arrow = editor.document === null ? undefined : findArrow(editor.document, id);
  return arrow === undefined || bend.index >= arrow.bends.length
    ? null
    : { arrow, index: bend.index };
}

/** Moves the chosen bend by so many canvas pixels; returns whether there is one. */
export function nudgeBend(context: ActionContext, by: Point, label: MessageKey): boolean {
  const chosen = chosenBend(context);
  const bend = chosen?.arrow.bends[chosen.index];
  if (chosen === null || bend === undefined) return false;
  const { arrow, index } = chosen;
  const bends = bendsWithBendAt(arrow.bends, index, { x: bend.x + by.x, y: bend.y + by.y });
  const mergeKey = `nudge bend ${arrow.id} ${index}`;
  runEdit(setWay, { id: arrow.id, bends }, { label, mergeKey, keepSelection: true });
  return true;
}

/** Removes the chosen bend; returns whether there is one. */
export function removeChosenBend(context: ActionContext): boolean {
  const chosen = chosenBend(context);
  if (chosen === null) return false;
  removeBend(chosen.arrow, chosen.index);
  return true;
}

export function removeBend(arrow: ArrowRecord, index: number): void {
  setBend(null);
  const bends = bendsWithout(arrow.bends, index);
  const options = { label: "arrows.removeBend", keepSelection: true };
  if (runEdit(setWay, { id: arrow.id, bends }, options)) say("arrows.said.bendRemoved");
}

/** Lets go of the chosen bend; returns whether there was one. */
export function leaveBend(context: ActionContext): boolean {
  if (chosenBend(context) === null) return false;
  setBend(null);
  return true;
}

function onArrow(
  name: string,
  text: MessageKey,
  icon: string | undefined,
  perform: (arrow: ArrowRecord, context: ActionContext) => void,
): Action {
  return {
    id: `arrange.${name}`,
    label: text,
    group: "arrange",
    ...(icon === undefined ? {} : { icon }),
    scope: "canvas",
    isEnabled: (context) => selectedArrow(context) !== undefined,
    perform: (context) => {
      const arrow = selectedArrow(context);
      if (arrow !== undefined) perform(arrow, context);
    },
  };
}

function label(name: string, text: MessageKey, key: string, step: number): Action {
  return {
    ...onArrow(name, text, undefined, ({ id, labelAt }, { session }) => {
      const route = session.canvas?.routeOf(id);
      const at = labelAt ?? (route ? shareAlong(route.points, route.labelAt) : 0.5);
      const share = Math.min(1, Math.max(0, at + step));
      const options = { label: text, mergeKey: `label ${id}`, keepSelection: true };
      if (!runEdit(setWay, { id, labelAt: share }, options)) return;
      const { translate, formats } = session;
      announce(translate("arrows.said.labelAt", { share: formats.percent(share, 0) }));
    }),
    shortcuts: [key],
    repeats: true,
  };
}

function addBend({ id }: ArrowRecord, { session }: ActionContext): void {
  const points = session.canvas?.routeOf(id)?.points;
  if (points === undefined) return;
  const index = longestSegment(points);
  const [from, to] = [points[index], points[index + 1]];
  if (from === undefined || to === undefined) return;
  const place = segmentAxis(from, to) === "x" ? from.y : from.x;
  const bends = bendsWithSegmentAt(points, index, place + ASIDE);
  if (!runEdit(setWay, { id, bends }, { label: "arrows.addBend", keepSelection: true })) return;
  setBend({ arrowId: id, index: Math.min(index, bends.length - 1) });
  say("arrows.said.bendAdded");
}

function chooseNextBend(arrow: ArrowRecord, context: ActionContext): void {
  const index = ((chosenBend(context)?.index ?? -1) + 1) % arrow.bends.length;
  setBend({ arrowId: arrow.id, index });
  const { translate, formats } = context.session;
  const number = formats.integer(index + 1);
  const count = formats.integer(arrow.bends.length);
  announce(translate("arrows.said.bend", { number, count }), "place");
}

function reverse({ id, sourceId, targetId }: ArrowRecord, { editor }: ActionContext): void {
  const options = { label: "arrows.reverse", keepSelection: true };
  if (!runEdit(reverseArrow, { id }, options) || editor.document === null) return;
  const { translate } = sessionStore.getState();
  const source = spokenNames(editor.document, [targetId]);
  const target = spokenNames(editor.document, [sourceId]);
  announce(translate("arrows.said.reversed", { source, target }));
}

function selectedArrow(context: ActionContext): ArrowRecord | undefined {
  const { document, selection } = context.editor;
  const [id, ...others] = selection;
  if (!isDesigning(context) || document === null || id === undefined) return undefined;
  return others.length > 0 ? undefined : findArrow(document, id);
}

function say(
  key:
    | "arrows.said.bendAdded"
    | "arrows.said.bendRemoved"
    | "arrows.said.straightened"
    | "arrows.said.labelReset",
): void {
  announce(sessionStore.getState().translate(key));
}
