import type { RecordId } from "../base/ids.ts";
import { arrowKindBetween, connectionProblem } from "../process/connections.ts";
import { findArrow, findNode, type ProcessDocument } from "../process/document.ts";
import type { Side } from "../process/fields.ts";
import type { ArrowKind } from "../process/kinds.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit, Refusal } from "./edit.ts";
import { checkedFields, type Fields } from "./fieldValues.ts";
import { newRecord } from "./newRecord.ts";
import { planOf } from "./planOf.ts";

export interface ConnectArguments {
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
  /** Left out: what the two nodes call for. */
  readonly kind?: ArrowKind;
  /** Where a flow is fixed; dependencies take no notice. */
  readonly sourceSide?: Side | null;
  readonly targetSide?: Side | null;
  readonly fields?: Fields;
}

export interface ReconnectArguments {
  readonly id: RecordId;
  /** Left out: the end stays. */
  readonly sourceId?: RecordId;
  readonly targetId?: RecordId;
  readonly sourceSide?: Side | null;
  readonly targetSide?: Side | null;
}

/** Draws an arrow and selects it. A new flow takes what the other flows of its source leave. */
export const connect: Edit<ConnectArguments> = (document, args, { newId }) => {
  const { sourceId, targetId } = args;
  const source = findNode(document, sourceId);
  const target = findNode(document, targetId);
  if (source === undefined || target === undefined) return { refused: "missingEnd" };
  const kind = args.kind ?? arrowKindBetween(source, target);
  const refusal = connectionRefusal(document, kind, sourceId, targetId);
  if (refusal !== null) return refusal;
  const checked = checkedFields(document, kind, { ...args.fields, ...sidesOf(kind, args) });
  if (!checked.ok) return checked.error;
  const made = newRecord(kind, newId(), { ...checked.value, sourceId, targetId });
  return made.ok
    ? planOf(document, { ...EMPTY_DIFF, added: [made.value] }, [made.value.id])
    : made.error;
};

/** Leads an arrow from or to another node, or fixes it at another side. Where an end is another node,
 * the way is left to the routing again; all else the arrow keeps. */
export const reconnect: Edit<ReconnectArguments> = (document, args) => {
  const arrow = findArrow(document, args.id);
  if (arrow === undefined) return { refused: "notFound", recordId: args.id };
  const { sourceId = arrow.sourceId, targetId = arrow.targetId } = args;
  const refusal = connectionRefusal(document, arrow.kind, sourceId, targetId, arrow.id);
  if (refusal !== null) return refusal;
  const checked = checkedFields(document, arrow.kind, sidesOf(arrow.kind, args), arrow.id);
  if (!checked.ok) return checked.error;
  // A way that was chosen for other ends would be a detour for these.
  const isElsewhere = sourceId !== arrow.sourceId || targetId !== arrow.targetId;
  const way = isElsewhere ? { bends: [], labelAt: null } : {};
  const change = changeOf(arrow, { ...checked.value, ...way, sourceId, targetId });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
};

/** Why no arrow may lead so, as a refusal that names the arrow in the way; null when it may. */
export function connectionRefusal(
  document: ProcessDocument,
  kind: ArrowKind,
  sourceId: RecordId,
  targetId: RecordId,
  exceptId?: RecordId,
): Refusal | null {
  const problem = connectionProblem(document, kind, sourceId, targetId, exceptId);
  if (problem === null) return null;
  if (problem !== "alreadyConnected") return { refused: problem };
  const twin = [...document[kind].values()].find(
    (arrow) => arrow.sourceId === sourceId && arrow.targetId === targetId && arrow.id !== exceptId,
  );
  return { refused: problem, recordId: twin?.id };
}

function sidesOf(
  kind: ArrowKind,
  args: Pick<ConnectArguments, "sourceSide" | "targetSide">,
): Fields {
  if (kind === "dependency") return {};
  const { sourceSide, targetSide } = args;
  return {
    ...(sourceSide === undefined ? {} : { sourceSide }),
    ...(targetSide === undefined ? {} : { targetSide }),
  };
}
