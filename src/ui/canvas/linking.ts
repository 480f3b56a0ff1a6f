import type { Rect } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { connect, reconnect } from "../../core/edits/connect.ts";
import { moveAndConnect } from "../../core/edits/moveAndConnect.ts";
import { arrowKindBetween, connectionProblem } from "../../core/process/connections.ts";
import type { ConnectionProblem } from "../../core/process/connections.ts";
import { findArrow, findNode, type ProcessDocument } from "../../core/process/document.ts";
import { runEdit } from "../../state/actions/runEdit.ts";
import { announce, sessionStore } from "../../state/session/session.ts";
import { editorStore, run } from "../../state/store/editor.ts";
import { canvasStore, type Link } from "./model/canvasStore.ts";
import type { Offer } from "./model/offer.ts";

/*
 * What an arrow that is drawn, led elsewhere or offered becomes in the document.
 */

/** The ends that a link would have if it ended on this node. */
function endsOf(link: Link, overId: RecordId): { sourceId: RecordId; targetId: RecordId } {
  return link.loose === "target"
    ? { sourceId: link.fixedId, targetId: overId }
    : { sourceId: overId, targetId: link.fixedId };
}

type Problems = Map<RecordId, ConnectionProblem | null>;

/** What was found out, for the document it holds for: every node on view is asked at each step. */
const found = new WeakMap<ProcessDocument, Map<string, Problems>>();

/** Why the link can't end on this node, or null when it can. */
export function linkProblem(link: Link, overId: RecordId): ConnectionProblem | null {
  const { document } = editorStore.getState();
  if (document === null) return "missingEnd";
  const links = found.get(document) ?? new Map<string, Problems>();
  found.set(document, links);
  const key = JSON.stringify([link.fixedId, link.loose, link.arrowId]);
  const problems: Problems = links.get(key) ?? new Map();
  links.set(key, problems);
  const known = problems.get(overId);
  if (known !== undefined) return known;
  const problem = problemOf(document, link, overId);
  problems.set(overId, problem);
  return problem;
}

function problemOf(
  document: ProcessDocument,
  link: Link,
  overId: RecordId,
): ConnectionProblem | null {
  const { sourceId, targetId } = endsOf(link, overId);
  const source = findNode(document, sourceId);
  const target = findNode(document, targetId);
  if (source === undefined || target === undefined) return "missingEnd";
  const kind =
    link.arrowId === null
      ? arrowKindBetween(source, target)
      : findArrow(document, link.arrowId)?.kind;
  if (kind === undefined) return "missingEnd";
  return connectionProblem(document, kind, sourceId, targetId, link.arrowId ?? undefined);
}

/** The link was let go over a node: connects, leads the arrow there, or says why not. */
export function linked(link: Link, overId: RecordId): void {
  const { translate } = sessionStore.getState();
  const { sourceId, targetId } = endsOf(link, overId);
  const problem = linkProblem(link, overId);
  if (problem !== null) {
    announce(translate(`canvas.problem.${problem}`));
    return;
  }
  const refusal =
    link.arrowId === null
      ? run(connect, { sourceId, targetId })
      : run(reconnect, {
          id: link.arrowId,
          ...(link.loose === "target"
            ? { targetId, targetSide: null }
            : { sourceId, sourceSide: null }),
        });
  const { document } = editorStore.getState();
  if (refusal === null && document !== null) announceConnected(document, sourceId, targetId);
}

function spoken(document: ProcessDocument, id: RecordId): string {
  const node = findNode(document, id);
  const name = node === undefined ? "" : node.kind === "note" ? node.text : node.name;
  return name || sessionStore.getState().translate("canvas.spoken.unnamed");
}

/** Shows the flow that dropping here would draw, and says so when it is another one; null for none. */
export function showOffer(document: ProcessDocument, offer: Offer | null): void {
  const { offer: before } = canvasStore.getState();
  if (offer === null && before === null) return;
  canvasStore.setState({ offer });
  if (offer === null) return;
  const { sourceId, targetId } = offer;
  if (before?.sourceId === sourceId && before.targetId === targetId) return;
  const ends = { source: spoken(document, sourceId), target: spoken(document, targetId) };
  announce(sessionStore.getState().translate("tools.offer.said", ends), "place");
}

/** The node was dropped where a flow was offered: moves it and draws that, in one step. */
export function connectDropped(id: RecordId, { x, y }: Rect, { sourceId, targetId }: Offer): void {
  const args = { move: { id, x, y }, sourceId, targetId };
  if (!runEdit(moveAndConnect, args, { label: "tools.offer.label" })) return;
  const { document } = editorStore.getState();
  if (document !== null) announceConnected(document, sourceId, targetId);
}

function announceConnected(
  document: ProcessDocument,
  sourceId: RecordId,
  targetId: RecordId,
): void {
  const ends = { source: spoken(document, sourceId), target: spoken(document, targetId) };
  announce(sessionStore.getState().translate("canvas.spoken.connected", ends));
}
