import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../../core/base/ids.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import type { Point } from "../../../core/base/geometry.ts";
import { sessionStore } from "../../../state/session/session.ts";
import type { Drop } from "./drop.ts";

/** The columns in their order. */
export const COLUMNS = ["step", "type", "stage", "next", "owner", "value"] as const;
export type Column = (typeof COLUMNS)[number];

interface OutlineState {
  /** Rows that are not as they are at first: stages expanded, all others collapsed. */
  readonly toggled: ReadonlySet<RecordId>;
  /** The cell that has, or would get, the keyboard's focus. */
  readonly activeId: RecordId | null;
  readonly column: Column;
  /** Where that row is or was, for when it is gone. */
  readonly lastPlace: number;
  /** Whether the active cell is being edited. */
  readonly isEditing: boolean;
  /** The rows that the pointer carries. */
  readonly drag: {
    readonly ids: readonly RecordId[];
    /** In pixels of the window. */
    readonly at: Point;
    readonly drop: Drop | null;
    /** Why they can't be let go there. */
    readonly problem: string | null;
  } | null;
}

/** Where one is in the outline. None of it is kept anywhere. */
export const outlineStore = createStore<OutlineState>(() => ({
  toggled: new Set(),
  activeId: null,
  column: "step",
  lastPlace: 0,
  isEditing: false,
  drag: null,
}));

export function useOutline<Part>(select: (state: OutlineState) => Part): Part {
  return useStore(outlineStore, select);
}

export function isExpanded(toggled: ReadonlySet<RecordId>, record: NodeRecord): boolean {
  return (record.kind === "stage") !== toggled.has(record.id);
}

export function setExpanded(record: NodeRecord, expanded: boolean): void {
  const { toggled } = outlineStore.getState();
  if (isExpanded(toggled, record) === expanded) return;
  const next = new Set(toggled);
  if (!next.delete(record.id)) next.add(record.id);
  outlineStore.setState({ toggled: next });
}

/** The side of the canvas at which rows of it are begun to be read. */
export function rowStart(): "left" | "right" {
  return sessionStore.getState().direction === "rtl" ? "right" : "left";
}
