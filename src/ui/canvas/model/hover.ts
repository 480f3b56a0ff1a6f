import { type CanvasState, canvasStore } from "./canvasStore.ts";

/** What shows that the pointer is over something. */
type Hover = Pick<CanvasState, "hoveredId"> | Pick<CanvasState, "litIds">;

let isPassing = false;
let waiting: Partial<CanvasState> = {};

/** Shows what the pointer is over; while the view moves, things only pass under it. */
export function hover(over: Hover): void {
  if (isPassing) waiting = { ...waiting, ...over };
  else canvasStore.setState(over);
}

/** Tells whether the view moves under the pointer. */
export function setPassing(isSo: boolean): void {
  isPassing = isSo;
  if (isSo) return;
  const over = waiting;
  waiting = {};
  if (Object.keys(over).length > 0) canvasStore.setState(over);
}
