import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../../../core/base/ids.ts";

/** What the hand is doing on the chart, and what would come of it if it let go. */
export type Gesture =
  | {
      readonly type: "move" | "stretch" | "place";
      readonly id: RecordId;
      readonly edge: "start" | "end" | null;
      /** The first and last day that the item would have, in days since 1970. */
      readonly from: number;
      readonly to: number;
      /** The lane it would be in, by its key; null: out of the chart, without a date. */
      readonly laneKey: string | null;
      /** Of the ghost, in CSS pixels below the heads. */
      readonly top: number;
    }
  | {
      readonly type: "add";
      readonly laneKey: string;
      readonly from: number;
      readonly to: number;
      readonly top: number;
    }
  | {
      readonly type: "connect";
      readonly fromId: RecordId;
      readonly overId: RecordId | null;
      /** CSS pixels in the chart, from where reading begins. */
      readonly x: number;
      readonly y: number;
    };

/** Where a milestone would be added by a click. */
export interface Hover {
  readonly laneKey: string;
  readonly day: number;
  readonly top: number;
}

interface GestureState {
  readonly gesture: Gesture | null;
  readonly hover: Hover | null;
}

/** Apart from the page's other state: only the ghost is drawn anew at each step of the hand. */
export const gestureStore = createStore<GestureState>(() => ({ gesture: null, hover: null }));

export function useGesture<Part>(select: (state: GestureState) => Part): Part {
  return useStore(gestureStore, select);
}
