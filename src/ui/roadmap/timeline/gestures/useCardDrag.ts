import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from "react";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../../../core/base/ids.ts";
import { BUCKETS } from "../../../../core/roadmap/planner/buckets.ts";
import { laneIndexOf, lanesNow } from "../../../../state/roadmap/lanesNow.ts";
import { connectPlanned, replanBucket } from "../../../../state/roadmap/planning.ts";
import { choose, planStore } from "../../../../state/roadmap/planStore.ts";
import { announce, sessionStore } from "../../../../state/session/session.ts";

/** A card in the hand. */
interface CardDrag {
  readonly id: RecordId;
  /** In the window, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** What it is over: a quarter and the key of a lane. */
  readonly cell: string | null;
}

export const cardStore = createStore<{ readonly drag: CardDrag | null }>(() => ({ drag: null }));

/** A hand that goes no further than this wants to click, in CSS pixels. */
const STILL = 4;

/** Dragging cards from quarter to quarter and from lane to lane. Escape takes it back. */
export function useCardDrag(): (event: ReactPointerEvent) => void {
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  return (down) => {
    const target = down.target instanceof Element ? down.target : null;
    if (target === null || target.closest("[data-no-gesture]") !== null) return;
    if (down.button !== 0 || !down.isPrimary) return;
    const id = target.closest<HTMLElement>("[data-item-id]")?.dataset["itemId"];
    if (id === undefined) {
      choose(null);
      return;
    }
    stop.current();
    stop.current = follow(down, id);
  };
}

function follow(down: ReactPointerEvent, id: RecordId): () => void {
  let isMoved = false;
  const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
    isMoved ||= Math.hypot(x - down.clientX, y - down.clientY) > STILL;
    if (!isMoved) return;
    const over = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-cell]");
    cardStore.setState({ drag: { id, x, y, cell: over?.dataset["cell"] ?? null } });
  };
  const onUp = () => {
    const { drag } = cardStore.getState();
    end();
    const { connectingId, port } = planStore.getState();
    if (!isMoved && connectingId !== null && connectingId !== id) {
      connectPlanned(connectingId, id);
      return;
    }
    choose(id);
    if (isMoved && drag !== null && drag.cell !== null) drop(id, drag.cell);
    port?.focus(id);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
    if (isMoved) announce(sessionStore.getState().translate("planner.said.cancelled"));
  };
  const end = () => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", end);
    window.removeEventListener("keydown", onKey, { capture: true });
    cardStore.setState({ drag: null });
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", end);
  window.addEventListener("keydown", onKey, { capture: true });
  return end;
}

function drop(id: RecordId, cell: string): void {
  const at = cell.indexOf(" ");
  const bucket = BUCKETS.find((one) => one === cell.slice(0, at));
  const key = cell.slice(at + 1);
  if (bucket === undefined) return;
  const lanes = lanesNow();
  const own = lanes[laneIndexOf(lanes, id)];
  const lane = lanes.find((one) => one.key === key);
  replanBucket(id, bucket, lane === undefined || lane === own ? null : lane.subject);
}
