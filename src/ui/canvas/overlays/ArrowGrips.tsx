import type { PointerEvent } from "react";
import type { Point } from "../../../core/base/geometry.ts";
import { segmentAxis } from "../../../core/drawing/routing/polyline.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";
import { findArrow } from "../../../core/process/document.ts";
import { removeBend } from "../../../state/actions/arrowActions.ts";
import { useSession } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { pointOf } from "../gestures/followPointer.ts";
import { startBend, startSegment } from "../gestures/way.ts";
import { useCanvas } from "../model/canvasStore.ts";
import type { DrawnArrow } from "../model/elements.ts";
import { useTools } from "../tools.ts";
import styles from "./overlays.module.css";

/** Segments shorter than this have no grip: it would lie on those of their ends. */
const SHORTEST = 36;
/** How near to the middle of the label a grip would be in its way, in canvas pixels. */
const LABEL_ROOM = { width: 60, height: 22 };

/** What the one selected arrow is held by: its ends, its bends and its segments. */
export function ArrowGrips({ arrows }: { readonly arrows: readonly DrawnArrow[] }) {
  const tools = useTools();
  const arrow = useEditor(({ document, selection }) => {
    const [id] = selection;
    if (document === null || id === undefined || selection.length > 1) return undefined;
    return findArrow(document, id);
  });
  const isBusy = useCanvas(
    ({ link, renamingId, heldWay }) => link !== null || renamingId !== null || heldWay !== null,
  );
  const chosen = useSession(({ bend }) => (bend?.arrowId === arrow?.id ? bend?.index : undefined));
  const route = arrows.find(({ record }) => record.id === arrow?.id)?.route;
  if (arrow === undefined || isBusy || route === undefined) return null;
  const { id, bends } = arrow;
  return (
    <>
      {segmentGrips(route).map(({ index, at, axis }) => (
        <Grip
          key={`segment ${index}`}
          kind="segment"
          at={at}
          axis={axis}
          onPress={(client) => startSegment(tools, id, index, client)}
        />
      ))}
      {bends.map((at, index) => (
        <Grip
          // oxlint-disable-next-line react/no-array-index-key -- a bend is nothing but its place in the row
          key={`bend ${index}`}
          kind="bend"
          at={at}
          isChosen={chosen === index}
          onPress={(client) => startBend(tools, id, index, client)}
          onDoubleClick={() => removeBend(arrow, index)}
        />
      ))}
      {(["source", "target"] as const).map((end) => {
        const at = end === "source" ? route.points[0] : route.points.at(-1);
        return (
          at !== undefined && (
            <Grip
              key={end}
              kind={end}
              at={at}
              onPress={(client) => tools.startRelink(id, end, client)}
            />
          )
        );
      })}
    </>
  );
}

interface GripProps {
  readonly kind: "source" | "target" | "bend" | "segment";
  readonly at: Point;
  readonly axis?: "x" | "y";
  readonly isChosen?: boolean;
  readonly onPress: (client: Point) => void;
  readonly onDoubleClick?: () => void;
}

function Grip({ kind, at, axis, isChosen, onPress, onDoubleClick }: GripProps) {
  return (
    <div
      className={`${styles.grip} nodrag nopan`}
      data-grip={kind}
      data-axis={axis}
      data-chosen={isChosen === true || undefined}
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

/** A grip in the middle of each segment that is long enough, beside the label where that is there. */
function segmentGrips({ points, labelAt }: Route) {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length < SHORTEST) return [];
    const places = [0.5, 0.25, 0.75, 0.15, 0.85].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
    const at = places.find(
      ({ x, y }) =>
        Math.abs(x - labelAt.x) > LABEL_ROOM.width / 2 + 8 ||
        Math.abs(y - labelAt.y) > LABEL_ROOM.height / 2 + 8,
    );
    return at === undefined ? [] : [{ index, at, axis: segmentAxis(from, to) }];
  });
}
