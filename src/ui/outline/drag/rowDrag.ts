import type { PointerEvent } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { isRefusal, type RefusalReason } from "../../../core/edits/edit.ts";
import { moveInOutline } from "../../../core/edits/moveInOutline.ts";
import { isArrow } from "../../../core/process/kinds.ts";
import type { OutlineRow } from "../../../core/process/outline.ts";
import { REFUSAL_MESSAGES } from "../../../state/actions/refusalMessages.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import { spokenNames } from "../../../state/actions/spoken.ts";
import { announce, sessionStore } from "../../../state/session/session.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { type Drop, dropAt } from "../model/drop.ts";
import { outlineStore, rowStart } from "../model/outlineStore.ts";
import { ROW_HEIGHT } from "../rowHeight.ts";

/** How far the pointer moves, in window pixels, before a press becomes a drag. */
const THRESHOLD = 4;
/** How long a finger rests, in milliseconds, and how still, before it lifts the row. */
const REST = 400;
const STILL = 8;
/** How near to its border the outline begins to scroll, and by how much a frame at most. */
const EDGE = 40;
const FASTEST = 14;

/** The pointer went down on a row: it may carry it to another place. A finger rests first. */
export function startRowDrag(
  event: PointerEvent<HTMLElement>,
  row: OutlineRow,
  rows: readonly OutlineRow[],
): void {
  const { target, currentTarget, pointerType, button } = event;
  if (button !== 0 || !(target instanceof Element)) return;
  if (target.closest("input, [data-expander], [role=listbox], [role=group]") !== null) return;
  const scroller = currentTarget.closest<HTMLElement>('[role="treegrid"]');
  const list = currentTarget.parentElement;
  if (scroller === null || list === null) return;
  const ids = carried(row);
  const isTouch = pointerType === "touch";
  const start = { x: event.clientX, y: event.clientY };
  let at = start;
  let isDragging = false;
  let frame = 0;
  const stop = new AbortController();
  const { signal } = stop;

  const show = () => {
    const height = (at.y - list.getBoundingClientRect().top) / ROW_HEIGHT;
    const { document } = editorStore.getState();
    const drop = document === null ? null : dropAt(document, rows, height, ids);
    const before = outlineStore.getState().drag;
    const isSame =
      before?.drop?.place === drop?.place &&
      before?.drop?.stageId === drop?.stageId &&
      before?.drop?.beforeId === drop?.beforeId;
    const problem = isSame && before !== null ? before.problem : problemOf(ids, drop);
    outlineStore.setState({ drag: { ids, at, drop, problem } });
  };
  const scroll = () => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const head = top + ROW_HEIGHT;
    const by = at.y < head + EDGE ? at.y - head - EDGE : Math.max(0, at.y - bottom + EDGE);
    if (by !== 0) {
      scroller.scrollTop += Math.max(-FASTEST, Math.min(FASTEST, by / 3));
      show();
    }
    frame = requestAnimationFrame(scroll);
  };
  const lift = () => {
    if (isArrow(row.record)) {
      end(false);
      announce(sessionStore.getState().translate("outline.drag.arrow"), "error");
      return;
    }
    isDragging = true;
    frame = requestAnimationFrame(scroll);
    show();
  };
  const end = (isKept: boolean) => {
    clearTimeout(resting);
    cancelAnimationFrame(frame);
    stop.abort();
    if (!isDragging) return;
    const drop = outlineStore.getState().drag?.drop ?? null;
    outlineStore.setState({ drag: null });
    if (isKept && drop !== null) dropRows(ids, drop);
  };
  const resting = isTouch ? setTimeout(lift, REST) : undefined;

  const moved = (pointer: globalThis.PointerEvent) => {
    at = { x: pointer.clientX, y: pointer.clientY };
    const far = Math.hypot(at.x - start.x, at.y - start.y);
    if (isDragging) show();
    // A finger that moves at once scrolls.
    else if (isTouch && far > STILL) end(false);
    else if (!isTouch && far > THRESHOLD) lift();
  };
  const pressed = (key: KeyboardEvent) => {
    if (key.key !== "Escape" || !isDragging) return;
    key.preventDefault();
    key.stopPropagation();
    end(false);
  };
  const keepStill = (touch: Event) => {
    if (isDragging) touch.preventDefault();
  };
  window.addEventListener("pointermove", moved, { signal });
  window.addEventListener("pointerup", () => end(true), { signal });
  window.addEventListener("pointercancel", () => end(false), { signal });
  window.addEventListener("keydown", pressed, { signal, capture: true });
  // While a row is carried the finger does not scroll, nor open a menu.
  window.addEventListener("touchmove", keepStill, { signal, passive: false });
  window.addEventListener("contextmenu", keepStill, { signal });
}

/** Several selected activities go together; else the row alone. */
function carried({ record }: OutlineRow): readonly RecordId[] {
  const { document, selection } = editorStore.getState();
  const isSelection =
    selection.includes(record.id) && selection.every((id) => document?.activity.has(id) === true);
  return isSelection ? selection : [record.id];
}

/** Why the rows can't be let go there, in words; null when they can, or would stay. */
function problemOf(ids: readonly RecordId[], drop: Drop | null): string | null {
  const { document } = editorStore.getState();
  if (document === null || drop === null) return null;
  const { stageId, beforeId } = drop;
  const context = { newId: () => "" };
  const outcome = moveInOutline(
    document,
    { ids, stageId, beforeId, rowStart: rowStart() },
    context,
  );
  if (!isRefusal(outcome) || outcome.refused === "nothingToDo") return null;
  const name = outcome.recordId === undefined ? "" : spokenNames(document, [outcome.recordId]);
  return messageOf(outcome.refused, name);
}

function messageOf(reason: RefusalReason, name: string): string {
  return sessionStore.getState().translate(REFUSAL_MESSAGES[reason], { name });
}

function dropRows(ids: readonly RecordId[], { stageId, beforeId }: Drop): void {
  const args = { ids, stageId, beforeId, rowStart: rowStart() };
  const options = { label: "outline.drag.label", keepSelection: true } as const;
  if (!runEdit(moveInOutline, args, options)) return;
  const { document } = editorStore.getState();
  const { translate } = sessionStore.getState();
  if (document === null) return;
  const name = spokenNames(document, ids);
  announce(
    stageId === null
      ? translate("outline.said.moved", { name })
      : translate("canvas.spoken.movedInto", { stage: spokenNames(document, [stageId]) }),
  );
}
