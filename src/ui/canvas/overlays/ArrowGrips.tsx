import type { PointerEvent } from "react";
import type { Point } from "../../../core/base/geometry.ts";
import { findArrow } from "../../../core/process/document.ts";
import { removeBend } from "../../../state/actions/arrowActions.ts";
import { useSession } from "../../../state/session/session.ts";
import { useZoom } from "../../../state/session/zoom.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { pointOf } from "../gestures/followPointer.ts";
import { startBend, startSegment } from "../gestures/way.ts";
import { useCanvas } from "../model/canvasStore.ts";
import type { DrawnArrow } from "../model/elements.ts";
import { type ArrowHold, arrowHolds } from "../model/grips.ts";
import { GRIP, useTools } from "../tools.ts";
import styles from "./overlays.module.css";

/** What the one selected arrow is held by: its ends, its bends and its segments. */
export function ArrowGrips({ arrows }: { readonly arrows: readonly DrawnArrow[] }) {
  const tools = useTools();
  const arrow = useEditor(({ document, selection, isPresented }) => {
    const [id] = selection;
    if (isPresented || document === null || id === undefined || selection.length > 1)
      return undefined;
    return findArrow(document, id);
  });
  const isBusy = useCanvas(
    ({ link, renamingId, heldWay }) => link !== null || renamingId !== null || heldWay !== null,
  );
  const chosen = useSession(({ bend }) => (bend?.arrowId === arrow?.id ? bend?.index : undefined));
  const zoom = useZoom((now) => (arrow === undefined ? 1 : now));
  const route = arrows.find(({ record }) => record.id === arrow?.id)?.route;
  if (arrow === undefined || isBusy || route === undefined) return null;
  const { id } = arrow;
  return arrowHolds(route, arrow.bends, zoom, chosen).map(({ kind, at, index, axis }) => (
    <Grip
      key={`${kind} ${index}`}
      kind={kind}
      at={at}
      axis={axis}
      isChosen={kind === "bend" && chosen === index}
      onPress={(client) => {
        if (kind === "segment") startSegment(tools, id, index, client);
        else if (kind === "bend") startBend(tools, id, index, client);
        else tools.startRelink(id, kind, client);
      }}
      onDoubleClick={kind === "bend" ? () => removeBend(arrow, index) : undefined}
    />
  ));
}

interface GripProps {
  readonly kind: ArrowHold["kind"];
  readonly at: Point;
  readonly axis: ArrowHold["axis"];
  readonly isChosen: boolean;
  readonly onPress: (client: Point) => void;
  readonly onDoubleClick: (() => void) | undefined;
}

function Grip({ kind, at, axis, isChosen, onPress, onDoubleClick }: GripProps) {
  return (
    <div
      className={`${styles.grip} ${GRIP} nodrag nopan`}
      data-grip={kind}
      data-axis={axis}
      data-chosen={isChosen || undefined}
      aria-hidden
      style={{
        transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px) scale(var(--unzoom-all, 1))`,
      }}
      onPointerDown={(event: PointerEvent) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        onPress(pointOf(event));
      }}
      onDoubleClick={onDoubleClick}
    />
  );
}
