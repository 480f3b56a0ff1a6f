import type { RecordId } from "../../core/base/ids.ts";
import { addNode } from "../../core/edits/addNode.ts";
import { addRecord } from "../../core/edits/addRecord.ts";
import { assignActivity } from "../../core/edits/assignActivity.ts";
import { boundsOf } from "../../core/base/geometry.ts";
import { allNodes, type ProcessDocument } from "../../core/process/document.ts";
import { drawnDocument } from "../../core/process/drawn.ts";
import { boundsOfNode, STAGE_PADDING } from "../../core/process/geometry.ts";
import { stageGrid } from "../../core/process/stageGrid.ts";
import { runEdit } from "../../state/actions/runEdit.ts";
import { announce, sessionStore } from "../../state/session/session.ts";
import { editorStore } from "../../state/store/editor.ts";
import { gridStore } from "./gridStore.ts";
import { ownersOf, type Place, placeOfActivity } from "./place.ts";

/** Canvas pixels between what there is and what the grid adds beside it. */
const BESIDE = 56;

/** How a cell is called: its stage and its role. */
export function cellName(
  document: ProcessDocument,
  stageId: RecordId | null,
  roleId: RecordId | null,
): { readonly stage: string; readonly role: string } {
  const { translate } = sessionStore.getState();
  const unnamed = translate("common.untitled");
  const stage = stageId === null ? null : document.stage.get(stageId);
  const role = roleId === null ? null : document.role.get(roleId);
  return {
    stage: stage ? stage.name.trim() || unnamed : translate("structure.grid.inFlow"),
    role: role ? role.name.trim() || unnamed : translate("structure.grid.noRole"),
  };
}

/** Moves an activity to a cell, in one step, and the tab stop along with it. */
export function moveTo(
  id: RecordId,
  to: { readonly stageId?: RecordId | null; readonly roleId?: RecordId | null },
): void {
  const label = "structure.grid.move";
  if (runEdit(assignActivity, { id, ...to }, { label, keepSelection: true })) {
    const { document } = editorStore.getState();
    const activity = document?.activity.get(id);
    if (document && activity !== undefined) {
      const { translate } = sessionStore.getState();
      const name = activity.name.trim() || translate("common.untitled");
      const cell = cellName(document, activity.stageId, activity.roleId);
      announce(translate("structure.grid.said.moved", { name, ...cell }));
    }
  }
  stopAt(id);
}

/** Lets go of what was picked up, over the cell it is held over. */
export function drop(): void {
  const { liftedId, over } = gridStore.getState();
  const { document } = editorStore.getState();
  gridStore.setState({ liftedId: null, over: null, ghostAt: null });
  if (liftedId === null || over === null || document === null) return;
  moveTo(liftedId, ownersOf(stageGrid(document), over));
}

/** Leaves what was picked up where it was. */
export function putBack(): void {
  const { liftedId } = gridStore.getState();
  gridStore.setState({ liftedId: null, over: null, ghostAt: null });
  const { document } = editorStore.getState();
  const activity = document?.activity.get(liftedId ?? "");
  if (activity === undefined) return;
  const { translate } = sessionStore.getState();
  const name = activity.name.trim() || translate("common.untitled");
  announce(translate("structure.grid.said.putBack", { name }));
}

/** Adds an activity in a cell and starts to name it. */
export function addActivity(place: Pick<Place, "row" | "column">): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const { stageId, roleId } = ownersOf(stageGrid(document), place);
  const stage = document.stage.get(stageId ?? "");
  const at =
    stage === undefined
      ? placeBeside(document)
      : { x: stage.x + STAGE_PADDING.side, y: stage.y + STAGE_PADDING.top };
  const args = { kind: "activity", ...at, into: stageId, fields: { roleId } } as const;
  if (runEdit(addNode, args, { label: "actions.insert.activity" })) renameSelected();
}

/** Adds a stage after the last one and starts to name it. */
export function addStage(): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const args = { kind: "stage", ...placeBeside(document) } as const;
  if (!runEdit(addNode, args, { label: "structure.grid.addStage" })) return;
  const columns = stagesNow();
  gridStore.setState({ stop: { row: -1, column: columns - 1, index: 0 } });
  renameSelected();
}

/** Adds a role and starts to name it. */
export function addRole(): void {
  const { translate } = sessionStore.getState();
  const fields = { name: translate("structure.grid.newRole") };
  if (!runEdit(addRecord, { kind: "role", fields }, { label: "structure.grid.addRole" })) return;
  const { document } = editorStore.getState();
  const id = [...(document?.role.keys() ?? [])].at(-1);
  if (document === null || id === undefined) return;
  gridStore.setState({
    stop: { row: document.role.size - 1, column: -1, index: 0 },
    renamingId: id,
  });
}

/** Puts the tab stop on the card of an activity. */
export function stopAt(id: RecordId): void {
  const { document } = editorStore.getState();
  const activity = document?.activity.get(id);
  if (!document || activity === undefined) return;
  const stop = placeOfActivity(stageGrid(document), id, activity.stageId, activity.roleId);
  if (stop !== null) gridStore.setState({ stop });
}

function renameSelected(): void {
  const [id] = editorStore.getState().selection;
  if (id === undefined) return;
  stopAt(id);
  gridStore.setState({ renamingId: id });
}

function stagesNow(): number {
  return editorStore.getState().document?.stage.size ?? 0;
}

/** Where something new stands free on the canvas: to the right of all there is. */
function placeBeside(document: ProcessDocument): { readonly x: number; readonly y: number } {
  const drawn = drawnDocument(document);
  const extent = boundsOf([...allNodes(drawn)].map((node) => boundsOfNode(drawn, node)));
  return extent === null ? { x: 0, y: 0 } : { x: extent.x + extent.width + BESIDE, y: extent.y };
}
