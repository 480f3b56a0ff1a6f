import { createContext, type RefObject, useContext } from "react";
import type { Point } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { Side } from "../../core/process/fields.ts";
import type { CanvasChanges } from "./changes.ts";
import type { Scene } from "./model/scene.ts";

/** What the parts of one canvas share. The same object as long as the canvas is on the page. */
export interface CanvasTools {
  readonly scene: Scene;
  readonly changes: CanvasChanges;
  readonly root: RefObject<HTMLDivElement | null>;
  /** From pixels of the window to canvas pixels. */
  readonly toCanvas: (client: Point) => Point;
  readonly panBy: (byWindowPixels: Point) => void;
  /** Starts drawing an arrow from a side of a node. */
  readonly startLink: (id: RecordId, side: Side, client: Point) => void;
  /** Starts leading an end of an arrow elsewhere. */
  readonly startRelink: (arrowId: RecordId, loose: "source" | "target", client: Point) => void;
  readonly focus: () => void;
}

const Tools = createContext<CanvasTools | null>(null);

export const ToolsProvider = Tools.Provider;

export function useTools(): CanvasTools {
  const tools = useContext(Tools);
  if (tools === null) throw new Error("Only parts of a canvas may use its tools");
  return tools;
}
