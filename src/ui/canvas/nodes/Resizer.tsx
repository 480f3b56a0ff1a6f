import { NodeResizer } from "@xyflow/react";
import type { Size } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { useCanvas } from "../model/canvasStore.ts";
import { GRIP, useTools } from "../tools.ts";
import styles from "./nodes.module.css";

interface ResizerProps {
  readonly id: RecordId;
  /** The smallest it may get, in canvas pixels; asked when a gesture can begin. */
  readonly least: () => Size;
}

/** Handles to resize the one selected node. */
export function Resizer({ id, least }: ResizerProps) {
  const { changes } = useTools();
  const isShown = useEditor(({ selection }) => selection.length === 1 && selection[0] === id);
  const isLocked = useEditor(
    ({ document }) => (document?.stage.get(id) ?? document?.note.get(id))?.locked === true,
  );
  const isPresented = useEditor((state) => state.isPresented);
  const isBusy = useCanvas((state) => state.link !== null || state.renamingId === id);
  if (!isShown || isBusy || isLocked || isPresented) return null;
  const { width, height } = least();
  return (
    <NodeResizer
      minWidth={width}
      minHeight={height}
      autoScale={false}
      handleClassName={`${styles.resizeHandle} ${GRIP}`}
      lineClassName={`${styles.resizeLine} ${GRIP}`}
      onResize={(_, rect) => changes.resizing(id, rectOf(rect))}
      onResizeEnd={(_, rect) => changes.resized(id, rectOf(rect))}
    />
  );
}

function rectOf({ x, y, width, height }: { x: number; y: number } & Size) {
  return { x, y, width, height };
}
