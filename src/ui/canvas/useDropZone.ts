import { useEffect } from "react";
import { addNode, stageUnder } from "../../core/edits/addNode.ts";
import { snap } from "../../core/base/geometry.ts";
import { GRID, sizesFor, sizesIn } from "../../core/process/geometry.ts";
import type { NodeKind } from "../../core/process/kinds.ts";
import { insertNewInto } from "../../state/actions/connectedNodes.ts";
import { runEdit } from "../../state/actions/runEdit.ts";
import { announce, sessionStore } from "../../state/session/session.ts";
import { editorStore } from "../../state/store/editor.ts";
import { lightDrop } from "./changes.ts";
import { setDropZone } from "./gestures/paletteDrag.ts";
import { arrowUnder } from "./model/arrowUnder.ts";
import { canvasStore } from "./model/canvasStore.ts";
import type { CanvasTools } from "./tools.ts";

/** Takes what is dropped on the canvas from the palette, and starts to name it. */
export function useDropZone(tools: CanvasTools): void {
  useEffect(() => {
    const { root, toCanvas, port, scene } = tools;
    const cornerFor = (kind: NodeKind, client: { x: number; y: number }) => {
      const { document } = editorStore.getState();
      const size = (document === null ? sizesFor("comfortable") : sizesIn(document))[kind];
      const middle = toCanvas(client);
      const corner = { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
      return sessionStore.getState().snapToGrid
        ? { x: snap(corner.x, GRID), y: snap(corner.y, GRID) }
        : corner;
    };
    /** Into a stage goes what is dropped on it, whatever flows pass over it. */
    const arrowFor = (kind: NodeKind, client: { x: number; y: number }) => {
      const { document } = editorStore.getState();
      const arrowId = arrowUnder(scene, kind, toCanvas(client));
      if (document === null || arrowId === null || document.dependency.has(arrowId)) return arrowId;
      const isOverStage = kind === "activity" && stageUnder(document, cornerFor(kind, client));
      return isOverStage ? null : arrowId;
    };
    setDropZone({
      contains: ({ x, y }) => {
        const frame = root()?.getBoundingClientRect();
        return (
          frame !== undefined &&
          x >= frame.left &&
          x <= frame.right &&
          y >= frame.top &&
          y <= frame.bottom
        );
      },
      hover: (kind, client) => {
        const { document } = editorStore.getState();
        const stage =
          kind === "activity" && client !== null && document !== null
            ? stageUnder(document, cornerFor(kind, client))
            : undefined;
        canvasStore.setState({ dropStageId: stage?.id ?? null });
        lightDrop(client === null ? null : arrowFor(kind, client));
      },
      drop: (kind, client) => {
        const label = `insert.${kind}`;
        port.focus();
        const arrowId = arrowFor(kind, client);
        if (arrowId !== null) {
          insertNewInto(arrowId, { kind }, toCanvas(client));
          return;
        }
        if (!runEdit(addNode, { kind, ...cornerFor(kind, client) }, { label })) return;
        const [added] = editorStore.getState().selection;
        if (added === undefined) return;
        const { translate } = sessionStore.getState();
        announce(translate("canvas.spoken.added", { kind: translate(`process.kind.${kind}`) }));
        canvasStore.setState({ renamingId: added });
      },
    });
    return () => setDropZone(null);
  }, [tools]);
}
