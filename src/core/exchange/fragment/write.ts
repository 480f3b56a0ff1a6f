import type { RecordId } from "../../base/ids.ts";
import { allArrows, allNodes, type ProcessDocument, processOf } from "../../process/document.ts";
import { boundsOfNode } from "../../process/geometry.ts";
import { activitiesOf, metricsOf } from "../../process/graph.ts";
import { type AnyRecord, FILE_VERSION, KIND_NAMES, type NodeRecord } from "../../process/kinds.ts";
import { canonicalJson } from "../stagecraft/canonicalJson.ts";
import { FRAGMENT_FORMAT } from "../stagecraft/format.ts";
import { byId, orderedRecord } from "../stagecraft/write.ts";

/**
 * The text that goes to the clipboard for these nodes: they themselves, the activities of the
 * stages among them, the arrows whose both ends are in, the metrics of all those, and the
 * roles they name. Other ids (an arrow's alone, a role's) are passed over. The records keep
 * their ids; pasting gives them new ones.
 */
export function writeFragment(document: ProcessDocument, ids: Iterable<RecordId>): string {
  return canonicalJson(
    new Map<string, unknown>([
      ["format", FRAGMENT_FORMAT],
      ["version", FILE_VERSION],
      ["language", processOf(document).language],
      ["records", fragmentOf(document, new Set(ids)).map(orderedRecord)],
    ]),
  );
}

function fragmentOf(document: ProcessDocument, chosen: ReadonlySet<RecordId>): AnyRecord[] {
  const nodes = new Map<RecordId, NodeRecord>();
  for (const node of allNodes(document)) {
    if (!chosen.has(node.id)) continue;
    nodes.set(node.id, node);
    if (node.kind !== "stage") continue;
    for (const activity of activitiesOf(document, node.id)) nodes.set(activity.id, activity);
  }
  const standing = [...nodes.values()].map((node) => withoutLostStage(document, node, nodes));
  const arrows = [...allArrows(document)].filter(
    (arrow) => nodes.has(arrow.sourceId) && nodes.has(arrow.targetId),
  );
  const metrics = [...standing, ...arrows].flatMap((record) => metricsOf(document, record.id));
  const roleIds = new Set(standing.map(roleOf));
  const roles = [...document.role.values()].filter((role) => roleIds.has(role.id));
  return [...roles, ...standing, ...arrows, ...metrics].toSorted(
    (a, b) => KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) || byId(a, b),
  );
}

/** An activity copied without its stage stands by itself, at the same place on the canvas. */
function withoutLostStage(
  document: ProcessDocument,
  node: NodeRecord,
  nodes: ReadonlyMap<RecordId, NodeRecord>,
): NodeRecord {
  if (node.kind !== "activity" || node.stageId === null || nodes.has(node.stageId)) return node;
  const { x, y } = boundsOfNode(document, node);
  return { ...node, stageId: null, x, y };
}

function roleOf(node: NodeRecord): RecordId | null {
  if (node.kind === "stage") return node.ownerRoleId;
  return node.kind === "activity" ? node.roleId : null;
}
