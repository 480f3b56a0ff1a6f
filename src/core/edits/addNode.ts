import { centreOf, containsPoint, type Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { type Hue, HUES } from "../process/fields.ts";
import { boundsOfNode, sizesIn } from "../process/geometry.ts";
import type { ProcessDocument } from "../process/document.ts";
import { activitiesOf, stagesInOrder } from "../process/graph.ts";
import type { NodeKind } from "../process/kinds.ts";
import type { Stage } from "../process/records/stage.ts";
import { EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { checkedFields, type Fields } from "./fieldValues.ts";
import { newRecord } from "./newRecord.ts";
import { canvasPoint, placeInStage } from "./placement.ts";
import { planOf } from "./planOf.ts";

export interface AddNodeArguments {
  readonly kind: NodeKind;
  /** The top left corner, in canvas pixels. */
  readonly x: number;
  readonly y: number;
  /** What the node is to start with, such as its name. */
  readonly fields?: Fields;
  /**
   * The stage an activity goes into, null for none. Left out: the stage over which its middle
   * lies, if any. Other nodes take no notice.
   */
  readonly into?: RecordId | null;
}

/** Puts a new node on the canvas and selects it. */
export const addNode: Edit<AddNodeArguments> = (document, args, { newId }) => {
  const at = canvasPoint(args);
  if (at === null) return { refused: "invalidValue", field: "x" };
  const checked = checkedFields(document, args.kind, args.fields ?? {});
  if (!checked.ok) return checked.error;
  const place = args.kind === "activity" ? activityPlace(document, at, args.into) : at;
  if (place === null) return { refused: "notFound", recordId: args.into ?? undefined };
  const made = newRecord(args.kind, newId(), {
    ...(args.kind === "stage" ? nextStage(document) : {}),
    ...checked.value,
    ...place,
  });
  return made.ok
    ? planOf(document, { ...EMPTY_DIFF, added: [made.value] }, [made.value.id])
    : made.error;
};

/** The stage that the middle of an activity at this place lies over; of several, the newest. */
export function stageUnder(document: ProcessDocument, at: Point): Stage | undefined {
  const middle = centreOf({ ...at, ...sizesIn(document).activity });
  return [...document.stage.values()].findLast((stage) =>
    containsPoint(boundsOfNode(document, stage), middle),
  );
}

function activityPlace(
  document: ProcessDocument,
  at: Point,
  into: RecordId | null | undefined,
): (Point & { readonly stageId: RecordId | null }) | null {
  if (into === null) return { ...at, stageId: null };
  const stage = into === undefined ? stageUnder(document, at) : document.stage.get(into);
  if (stage !== undefined) {
    return {
      ...placeInStage(sizesIn(document).activity, stage, activitiesOf(document, stage.id), at),
      stageId: stage.id,
    };
  }
  return into === undefined ? { ...at, stageId: null } : null;
}

/** The last place in the order, and the hue after that of the stage which was last. */
export function nextStage(document: ProcessDocument): { order: number; color: Hue | undefined } {
  const last = stagesInOrder(document).at(-1);
  const lastHue = last?.color ?? null;
  const turn = lastHue === null ? document.stage.size : HUES.indexOf(lastHue) + 1;
  return {
    order: last === undefined ? 1 : Math.min(Math.floor(last.order) + 1, LIMITS.coordinate),
    color: HUES[turn % HUES.length],
  };
}
