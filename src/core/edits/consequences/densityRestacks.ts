import type { ProcessDocument } from "../../process/document.ts";
import { allNodes } from "../../process/document.ts";
import { type Density, sizesFor } from "../../process/geometry.ts";
import { activitiesOf } from "../../process/graph.ts";
import type { Stage } from "../../process/records/stage.ts";
import { changeOf, type Diff, EMPTY_DIFF, type RecordChange } from "../diff.ts";
import { coordinate } from "../placement.ts";
import type { Consequence } from "./consequence.ts";

/**
 * Another density makes nodes higher or lower: what stands by itself keeps its middle, the
 * activities of a stage move together or apart with the room between them kept, and the stage
 * gets higher or lower by as much.
 */
export const densityRestacks: Consequence = (after, diff) => {
  const before = densityBefore(diff);
  if (before === null) return EMPTY_DIFF;
  const changed = [...after.stage.values()].flatMap((stage) => restacked(after, stage, before));
  return { ...EMPTY_DIFF, changed: [...changed, ...recentred(after, before)] };
};

function densityBefore(diff: Diff): Density | null {
  for (const { kind, before, after } of diff.changed) {
    if (kind !== "process" || !("density" in after)) continue;
    return before["density"] === "compact" ? "compact" : "comfortable";
  }
  return null;
}

function densityAfter(before: Density): Density {
  return before === "compact" ? "comfortable" : "compact";
}

function restacked(document: ProcessDocument, stage: Stage, density: Density): RecordChange[] {
  const [before, after] = [sizesFor(density), sizesFor(densityAfter(density))];
  const activities = activitiesOf(document, stage.id).toSorted((a, b) => a.y - b.y);
  if (activities.length === 0) {
    const isStandard = stage.height === before.stage.height;
    return [changeOf(stage, isStandard ? { height: after.stage.height } : {})].filter(
      (change) => change !== null,
    );
  }
  const taller = after.activity.height - before.activity.height;
  const changes: (RecordChange | null)[] = [];
  let rowsAbove = -1;
  let bottom = -Infinity;
  for (const activity of activities) {
    // Those beside each other are one row and stay beside each other.
    if (activity.y >= bottom) {
      rowsAbove += 1;
      bottom = activity.y + before.activity.height;
    }
    changes.push(changeOf(activity, { y: coordinate(activity.y + rowsAbove * taller) }));
  }
  const height = stage.height + (rowsAbove + 1) * taller;
  changes.push(changeOf(stage, { height }));
  return changes.filter((change) => change !== null);
}

function recentred(document: ProcessDocument, density: Density): RecordChange[] {
  const [before, after] = [sizesFor(density), sizesFor(densityAfter(density))];
  return [...allNodes(document)].flatMap((node) => {
    const isInStage = node.kind === "activity" && document.stage.has(node.stageId ?? "");
    if (node.kind === "stage" || node.kind === "note" || isInStage) return [];
    const [was, is] = [before[node.kind], after[node.kind]];
    const change = changeOf(node, {
      x: coordinate(node.x + (was.width - is.width) / 2),
      y: coordinate(node.y + (was.height - is.height) / 2),
    });
    return change === null ? [] : [change];
  });
}
