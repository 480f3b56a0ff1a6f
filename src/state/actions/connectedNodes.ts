import { centreOf, type Point } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { addConnected } from "../../core/edits/addConnected.ts";
import { placeBeside } from "../../core/edits/beside.ts";
import type { Fields } from "../../core/edits/fieldValues.ts";
import { insertIntoArrow } from "../../core/edits/insertIntoArrow.ts";
import { kindsBeside } from "../../core/process/connections.ts";
import { findArrow, findNode, findRecord, nameOf } from "../../core/process/document.ts";
import type { Side } from "../../core/process/fields.ts";
import { boundsOfNode, sizesIn } from "../../core/process/geometry.ts";
import type { NodeKind, NodeRecord } from "../../core/process/kinds.ts";
import { OUTCOME_RESULTS } from "../../core/process/records/outcome.ts";
import { announce, type PickerEntry, sessionStore } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { runEdit } from "./runEdit.ts";
import { currentPlatform, labelOfShortcut } from "./shortcuts.ts";

/** Adds the likeliest kind of step on a side of a node, connected, and starts to name it. */
export function addBeside(
  node: NodeRecord,
  side: Side,
  way: "after" | "before",
  label: string,
): void {
  const { document } = editorStore.getState();
  const [kind] = kindsBeside(node, way);
  if (document === null) return;
  if (kind === undefined) {
    const { translate } = sessionStore.getState();
    const why = node.kind === "outcome" ? "fromOutcome" : "intoLeadSource";
    announce(translate(`canvas.problem.${why}`));
    return;
  }
  addWith(node, { kind }, placeBeside(document, node, kind, side), way, label);
}

/** Asks what is to come on a side of a node, and adds that. */
export function choosingBeside(node: NodeRecord, side: Side, label: string): void {
  const entries = entriesOf(kindsBeside(node, "after"));
  if (entries.length === 0) {
    announce(sessionStore.getState().translate("canvas.problem.fromOutcome"));
    return;
  }
  choose(node.id, entries, (entry) => {
    const { document } = editorStore.getState();
    if (document !== null)
      addWith(node, entry, placeBeside(document, node, entry.kind, side), "after", label);
  });
}

/** Asks what is to come where an arrow was dropped, and adds that: its middle at the place. */
export function choosingAt(otherId: RecordId, middle: Point): void {
  const { document } = editorStore.getState();
  const other = document === null ? undefined : findNode(document, otherId);
  if (other === undefined) return;
  choose(middle, entriesOf(kindsBeside(other, "after")), (entry) => {
    const now = editorStore.getState().document;
    if (now === null) return;
    const { width, height } = sizesIn(now)[entry.kind];
    const at = { x: middle.x - width / 2, y: middle.y - height / 2 };
    addWith(other, entry, at, "after", "create.next");
  });
}

/** Asks what is to come between the ends of an arrow, and puts it in the middle of the two. */
export function choosingForArrow(arrowId: RecordId): void {
  const { document } = editorStore.getState();
  const arrow = document === null ? undefined : findArrow(document, arrowId);
  if (document === null || arrow === undefined) return;
  const kinds: readonly NodeKind[] =
    arrow.kind === "dependency" ? ["activity"] : ["stage", "activity", "decision"];
  choose(arrowId, entriesOf(kinds), (entry) => {
    insertNewInto(arrowId, entry, null);
  });
}

/** Puts a new node into an arrow, its middle at a place, else between the ends; names it. */
export function insertNewInto(arrowId: RecordId, entry: PickerEntry, middle: Point | null): void {
  const { document } = editorStore.getState();
  const arrow = document === null ? undefined : findArrow(document, arrowId);
  if (document === null || arrow === undefined) return;
  const ends = [arrow.sourceId, arrow.targetId].flatMap((id) => {
    const node = findNode(document, id);
    return node === undefined ? [] : [centreOf(boundsOfNode(document, node))];
  });
  const [from = { x: 0, y: 0 }, to = from] = ends;
  const { x, y } = middle ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const { kind, fields } = entry;
  const { width, height } = sizesIn(document)[kind];
  const node = { kind, fields, x: x - width / 2, y: y - height / 2 };
  if (!runEdit(insertIntoArrow, { arrowId, node }, { label: "create.intoArrow" })) return;
  announceInserted(arrowId);
  nameSelected();
}

/** Says between which two the node now stands that was put into an arrow. */
export function announceInserted(arrowId: RecordId): void {
  const { document, selection } = editorStore.getState();
  const [id] = selection;
  if (document === null || id === undefined) return;
  const { translate } = sessionStore.getState();
  const onward = [...document.flow.values(), ...document.dependency.values()].find(
    ({ sourceId }) => sourceId === id,
  );
  announce(
    translate("create.said.inserted", {
      name: spoken(id),
      source: spoken(findArrow(document, arrowId)?.sourceId ?? ""),
      target: spoken(onward?.targetId ?? ""),
      keys: labelOfShortcut("Mod+Z", currentPlatform()),
    }),
  );
}

/** What a picker offers for these kinds: an outcome once for each way a deal can end. */
export function entriesOf(kinds: readonly NodeKind[]): readonly PickerEntry[] {
  return kinds.flatMap((kind): PickerEntry[] =>
    kind === "outcome"
      ? OUTCOME_RESULTS.map((result) => ({ kind, fields: { result } }))
      : [{ kind }],
  );
}

/** Asks only where there is a choice. */
function choose(
  at: RecordId | Point,
  entries: readonly PickerEntry[],
  chosen: (entry: PickerEntry) => void,
): void {
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0) chosen(only);
  else if (only !== undefined) sessionStore.getState().canvas?.choose(at, entries, chosen);
}

function addWith(
  other: NodeRecord,
  { kind, fields }: { readonly kind: NodeKind; readonly fields?: Fields },
  at: Point,
  way: "after" | "before",
  label: string,
): void {
  const into = other.kind === "activity" && kind === "activity" ? other.stageId : null;
  const args = { kind, fields, ...at, into, otherId: other.id, way };
  if (!runEdit(addConnected, args, { label })) return;
  const { translate } = sessionStore.getState();
  announce(
    translate(way === "after" ? "create.said.addedAfter" : "create.said.addedBefore", {
      kind: translate(`process.kind.${kind}`),
      name: spoken(other.id),
      keys: labelOfShortcut("Mod+Z", currentPlatform()),
    }),
  );
  nameSelected();
}

/** Brings what was just added into sight and starts to name it. */
function nameSelected(): void {
  const [added] = editorStore.getState().selection;
  const { canvas } = sessionStore.getState();
  if (added === undefined || canvas === null) return;
  canvas.reveal(added);
  canvas.rename(added);
}

function spoken(id: RecordId): string {
  const { document } = editorStore.getState();
  const record = document === null ? undefined : findRecord(document, id);
  const name = record === undefined ? "" : nameOf(record).trim();
  return name || sessionStore.getState().translate("canvas.spoken.unnamed");
}
