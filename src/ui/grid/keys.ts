import type { KeyboardEvent } from "react";
import { type StageGrid, stageGrid } from "../../core/process/stageGrid.ts";
import { runAction } from "../../state/actions/registry.ts";
import { announce, sessionStore } from "../../state/session/session.ts";
import { editorStore } from "../../state/store/editor.ts";
import { cellName, drop, putBack } from "./deeds.ts";
import { gridStore } from "./gridStore.ts";
import { ownersOf, type Place, placeBeside, placeWithin, type Way } from "./place.ts";

/** A key was pressed in the grid; says whether it was one of its own. */
export function pressed(event: KeyboardEvent): boolean {
  const { document } = editorStore.getState();
  if (document === null || event.ctrlKey || event.metaKey || event.altKey) return false;
  const grid = stageGrid(document);
  const way = wayOf(event.key);
  if (gridStore.getState().liftedId !== null) {
    if (way !== null) carry(grid, way);
    else if (event.key === " " || event.key === "Enter") drop();
    else if (event.key === "Escape") putBack();
    else return false;
    return true;
  }
  const element = event.target instanceof HTMLElement ? event.target.dataset : {};
  const activityId = element["recordId"];
  const id = activityId ?? element["stageId"] ?? element["roleId"];
  if (way !== null) {
    const stop = placeBeside(grid, placeWithin(grid, gridStore.getState().stop), way);
    gridStore.setState({ stop });
    return true;
  }
  switch (event.key) {
    case " ":
      if (activityId === undefined) return false;
      lift(activityId);
      return true;
    case "Enter":
    case "F2":
      if (id === undefined) return false;
      gridStore.setState({ renamingId: id });
      return true;
    case "Delete":
    case "Backspace":
      return activityId !== undefined || element["stageId"] !== undefined
        ? runAction("edit.delete")
        : false;
    case "m":
    case "M":
      return openMenu(activityId ?? element["stageId"], event.target);
    default:
      return false;
  }
}

function wayOf(key: string): Way | null {
  const isLtr = sessionStore.getState().direction === "ltr";
  switch (key) {
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "ArrowLeft":
      return isLtr ? "before" : "after";
    case "ArrowRight":
      return isLtr ? "after" : "before";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}

function openMenu(id: string | undefined, at: EventTarget): boolean {
  if (id === undefined || !(at instanceof Element)) return false;
  gridStore.setState({ menu: { id, at } });
  return true;
}

function lift(id: string): void {
  const { document } = editorStore.getState();
  const activity = document?.activity.get(id);
  if (activity === undefined) return;
  const { translate } = sessionStore.getState();
  const { row, column } = gridStore.getState().stop;
  gridStore.setState({ liftedId: id, over: { row, column } });
  const name = activity.name.trim() || translate("common.untitled");
  announce(translate("structure.grid.said.lifted", { name }));
}

/** Leads what is picked up to the next cell, passing over its cards. */
function carry(grid: StageGrid, way: Way): void {
  const { over } = gridStore.getState();
  const { document } = editorStore.getState();
  if (over === null || document === null) return;
  const steps: Readonly<Record<Way, Pick<Place, "row" | "column">>> = {
    up: { row: over.row - 1, column: over.column },
    down: { row: over.row + 1, column: over.column },
    before: { row: over.row, column: over.column - 1 },
    after: { row: over.row, column: over.column + 1 },
    first: { row: over.row, column: 0 },
    last: { row: over.row, column: grid.columns.length - 1 },
  };
  const to = steps[way];
  const next = {
    row: Math.min(Math.max(to.row, 0), grid.rows.length - 1),
    column: Math.min(Math.max(to.column, 0), grid.columns.length - 1),
  };
  gridStore.setState({ over: next });
  const { stageId, roleId } = ownersOf(grid, next);
  const { translate } = sessionStore.getState();
  const said = translate("structure.grid.said.over", cellName(document, stageId, roleId));
  announce(said, "place");
}
