import { moveNodes, type NodeMove } from "../../core/edits/moveNodes.ts";
import { moveStage } from "../../core/edits/reorderStages.ts";
import { overlaps, type Point } from "../../core/base/geometry.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { findNode, type ProcessDocument } from "../../core/process/document.ts";
import { boundsOfNode, GRID, sizeOf } from "../../core/process/geometry.ts";
import { activitiesOf, stagesInOrder } from "../../core/process/graph.ts";
import type { NodeRecord } from "../../core/process/kinds.ts";
import type { Walk } from "../../core/process/reading.ts";
import { announce } from "../session/session.ts";
import { type Action, type ActionContext, hasSelection, isDesigning } from "./action.ts";
import { ALIGN_ACTIONS } from "./alignActions.ts";
import { nudgeBend } from "./arrowActions.ts";
import { LAYOUT_ACTIONS } from "./layoutActions.ts";
import { runEdit } from "./runEdit.ts";
import { SPACE_ACTIONS } from "./spaceActions.ts";
import { spokenNames } from "./spoken.ts";
import { TOGETHER_ACTIONS } from "./togetherActions.ts";

const WAYS: Readonly<Record<Walk, Point & { readonly said: MessageKey }>> = {
  left: { x: -1, y: 0, said: "canvas.spoken.movedLeft" },
  right: { x: 1, y: 0, said: "canvas.spoken.movedRight" },
  up: { x: 0, y: -1, said: "canvas.spoken.movedUp" },
  down: { x: 0, y: 1, said: "canvas.spoken.movedDown" },
};

export const ARRANGE_ACTIONS: readonly Action[] = [
  ...LAYOUT_ACTIONS,
  ...ALIGN_ACTIONS,
  ...SPACE_ACTIONS,
  ...TOGETHER_ACTIONS,
  nudge("nudgeLeft", "actions.arrange.nudgeLeft", "Shift+ArrowLeft", "left", GRID),
  nudge("nudgeRight", "actions.arrange.nudgeRight", "Shift+ArrowRight", "right", GRID),
  nudge("nudgeUp", "actions.arrange.nudgeUp", "Shift+ArrowUp", "up", GRID),
  nudge("nudgeDown", "actions.arrange.nudgeDown", "Shift+ArrowDown", "down", GRID),
  nudge("fineLeft", "canvas.walk.fineLeft", "Mod+Shift+ArrowLeft", "left", 1),
  nudge("fineRight", "canvas.walk.fineRight", "Mod+Shift+ArrowRight", "right", 1),
  nudge("fineUp", "canvas.walk.fineUp", "Mod+Shift+ArrowUp", "up", 1),
  nudge("fineDown", "canvas.walk.fineDown", "Mod+Shift+ArrowDown", "down", 1),
  stageBy("stageEarlier", "actions.arrange.stageEarlier", "chevronUp", -1),
  stageBy("stageLater", "actions.arrange.stageLater", "chevronDown", 1),
];

/** Moves what is selected by so many canvas pixels; holding the key down is one step of undo. */
function nudge(name: string, label: MessageKey, key: string, way: Walk, step: number): Action {
  const { x: byX, y: byY, said } = WAYS[way];
  return {
    id: `arrange.${name}`,
    label,
    group: "arrange",
    icon: "move",
    shortcuts: [key],
    scope: "canvas",
    repeats: true,
    isEnabled: hasSelection,
    perform: (context) => {
      if (nudgeBend(context, { x: byX * step, y: byY * step }, label)) return;
      const { editor, session } = context;
      const { document, selection } = editor;
      const { translate } = session;
      if (document === null) return;
      const selected = new Set(selection);
      const moves = selection.flatMap((id) => {
        const node = findNode(document, id);
        if (node === undefined) return [];
        // An activity goes along with its stage by itself.
        const along = node.kind === "activity" && selected.has(node.stageId ?? "");
        if (along) return [];
        const { x, y } = boundsOfNode(document, node);
        const to = { id, x: x + byX * step, y: y + byY * step };
        return [selection.length === 1 ? pastNeighbour(document, node, to, byY) : to];
      });
      if (moves.length === 0) return;
      const isMoved = runEdit(
        moveNodes,
        { moves },
        { label, mergeKey: `nudge ${selection.join(" ")}`, keepSelection: true },
      );
      const what = spokenNames(
        document,
        moves.map(({ id }) => id),
      );
      if (isMoved) announce(translate(said, { what }));
    },
  };
}

/**
 * By keys, too, an activity gets past the one above or below it in its stage: nudged into it, it
 * takes its turn.
 */
function pastNeighbour(
  document: ProcessDocument,
  node: NodeRecord,
  to: NodeMove,
  towards: number,
): NodeMove {
  if (node.kind !== "activity" || node.stageId === null || towards === 0) return to;
  const stage = document.stage.get(node.stageId);
  const size = sizeOf(document, node);
  const met = activitiesOf(document, node.stageId).find(
    (other) => other.id !== node.id && overlaps({ ...to, ...size }, boundsOfNode(document, other)),
  );
  if (stage === undefined || met === undefined) return to;
  return { ...to, y: stage.y + met.y + towards };
}

function stageBy(name: string, label: MessageKey, icon: string, step: -1 | 1): Action {
  return {
    id: `arrange.${name}`,
    label,
    group: "arrange",
    icon,
    isEnabled: (context) => {
      const place = placeOfSelectedStage(context);
      return place !== null && place.index + step >= 0 && place.index + step < place.count;
    },
    perform: (context) => {
      const place = placeOfSelectedStage(context);
      if (place !== null) runEdit(moveStage, { id: place.id, to: place.index + step }, { label });
    },
  };
}

/** The one selected stage and where it is among all; null when it is not one stage. */
function placeOfSelectedStage(
  context: ActionContext,
): { readonly id: string; readonly index: number; readonly count: number } | null {
  const { document, selection } = context.editor;
  const [id, ...others] = selection;
  if (!isDesigning(context) || document === null || id === undefined) return null;
  if (others.length > 0 || !document.stage.has(id)) return null;
  const stages = stagesInOrder(document);
  return { id, index: stages.findIndex((stage) => stage.id === id), count: stages.length };
}
