import type { RecordId } from "../base/ids.ts";
import { findNode, type ProcessDocument } from "./document.ts";
import { flowsFrom } from "./graph.ts";
import type { ArrowKind, NodeKind, NodeRecord } from "./kinds.ts";

/** Why two nodes cannot be connected; each is a message key of the interface. */
export type ConnectionProblem =
  | "missingEnd"
  | "noteHasNoFlow"
  | "fromOutcome"
  | "intoLeadSource"
  | "activityInsideStage"
  | "leadSourceToOutcome"
  | "alreadyConnected"
  | "dependencyNeedsActivities"
  | "dependencyOnItself"
  | "dependencyCycle";

/**
 * The kind of arrow that connects two nodes when the user draws one: a dependency between
 * activities of which one is inside a stage, else a flow.
 */
export function arrowKindBetween(source: NodeRecord, target: NodeRecord): ArrowKind {
  const bothActivities = source.kind === "activity" && target.kind === "activity";
  return bothActivities && (source.stageId !== null || target.stageId !== null)
    ? "dependency"
    : "flow";
}

/**
 * The kinds a new node may have that is connected with this one, the likeliest first: after it,
 * where the arrow leads to the new node, or before it. None after an outcome, beside a note.
 */
export function kindsBeside(node: NodeRecord, way: "after" | "before"): readonly NodeKind[] {
  if (node.kind === "note") return [];
  // Inside a stage only work follows work.
  if (node.kind === "activity" && node.stageId !== null) return ["activity"];
  if (way === "after") {
    if (node.kind === "outcome") return [];
    const kinds = ["stage", "activity", "decision"] as const;
    return node.kind === "leadSource" ? kinds : [...kinds, "outcome"];
  }
  if (node.kind === "leadSource") return [];
  const kinds = ["stage", "activity", "decision"] as const;
  return node.kind === "outcome" ? kinds : [...kinds, "leadSource"];
}

/** Why no arrow of the kind may lead from source to target, or null when it may. */
export function connectionProblem(
  document: ProcessDocument,
  kind: ArrowKind,
  sourceId: RecordId,
  targetId: RecordId,
  /** The arrow that is being reconnected, if any: it does not stand in its own way. */
  exceptId?: RecordId,
): ConnectionProblem | null {
  const source = findNode(document, sourceId);
  const target = findNode(document, targetId);
  if (source === undefined || target === undefined) return "missingEnd";
  return kind === "flow"
    ? flowProblem(document, source, target, exceptId)
    : dependencyProblem(document, source, target, exceptId);
}

function flowProblem(
  document: ProcessDocument,
  source: NodeRecord,
  target: NodeRecord,
  exceptId: RecordId | undefined,
): ConnectionProblem | null {
  if (source.kind === "note" || target.kind === "note") return "noteHasNoFlow";
  if (source.kind === "outcome") return "fromOutcome";
  if (target.kind === "leadSource") return "intoLeadSource";
  if (source.kind === "leadSource" && target.kind === "outcome") return "leadSourceToOutcome";
  for (const end of [source, target]) {
    if (end.kind === "activity" && end.stageId !== null) return "activityInsideStage";
  }
  const twin = flowsFrom(document, source.id).find(
    (flow) => flow.targetId === target.id && flow.id !== exceptId,
  );
  return twin === undefined ? null : "alreadyConnected";
}

function dependencyProblem(
  document: ProcessDocument,
  source: NodeRecord,
  target: NodeRecord,
  exceptId: RecordId | undefined,
): ConnectionProblem | null {
  if (source.kind !== "activity" || target.kind !== "activity") return "dependencyNeedsActivities";
  if (source.id === target.id) return "dependencyOnItself";
  const following = new Map<RecordId, RecordId[]>();
  for (const dependency of document.dependency.values()) {
    if (dependency.id === exceptId) continue;
    if (dependency.sourceId === source.id && dependency.targetId === target.id) {
      return "alreadyConnected";
    }
    const targets = following.get(dependency.sourceId);
    if (targets === undefined) following.set(dependency.sourceId, [dependency.targetId]);
    else targets.push(dependency.targetId);
  }
  return reaches(following, target.id, source.id) ? "dependencyCycle" : null;
}

function reaches(
  following: ReadonlyMap<RecordId, readonly RecordId[]>,
  from: RecordId,
  to: RecordId,
): boolean {
  const seen = new Set<RecordId>();
  const open = [from];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current === to) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    open.push(...(following.get(current) ?? []));
  }
  return false;
}
