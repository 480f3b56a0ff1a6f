import { getSmoothStepPath, Position, ViewportPortal } from "@xyflow/react";
import type { Point } from "../../../core/base/geometry.ts";
import type { Side } from "../../../core/process/fields.ts";
import { currentPlatform } from "../../../state/actions/shortcuts.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useCanvas } from "../model/canvasStore.ts";
import type { DrawnArrow } from "../model/elements.ts";
import { ArrowGrips } from "./ArrowGrips.tsx";
import styles from "./overlays.module.css";

const POSITIONS: Readonly<Record<Side, Position>> = {
  left: Position.Left,
  right: Position.Right,
  top: Position.Top,
  bottom: Position.Bottom,
};

/** What lies over the nodes: the arrow being drawn, the marquee, the grips of the selected arrow. */
export function LinkLayer({ arrows }: { readonly arrows: readonly DrawnArrow[] }) {
  return (
    <ViewportPortal>
      <Marquee />
      <ArrowGrips arrows={arrows} />
      <LooseLink />
      <OfferedLink />
    </ViewportPortal>
  );
}

function Marquee() {
  const marquee = useCanvas((state) => state.marquee);
  if (marquee === null) return null;
  const { x, y, width, height } = marquee;
  return (
    <div
      className={styles.marquee}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    />
  );
}

function LooseLink() {
  const translate = useTranslate();
  const link = useCanvas((state) => state.link);
  if (link === null) return null;
  const { from, fromSide, pointer, problem } = link;
  // By keys nothing is aimed at yet.
  if (pointer.x === from.x && pointer.y === from.y) return null;
  const [path] = getSmoothStepPath({
    sourceX: from.x,
    sourceY: from.y,
    sourcePosition: POSITIONS[fromSide],
    targetX: pointer.x,
    targetY: pointer.y,
    targetPosition: facing(from, pointer),
    borderRadius: 8,
  });
  const state = link.overId === null ? "loose" : problem === null ? "fits" : "refused";
  return (
    <>
      <svg className={styles.link} data-state={state} aria-hidden>
        <path className={styles.linkLine} d={path} />
        <circle className={styles.linkEnd} cx={pointer.x} cy={pointer.y} r={4} />
      </svg>
      {problem !== null && (
        <div
          className={styles.reason}
          style={{ transform: `translate(${pointer.x + 14}px, ${pointer.y + 14}px)` }}
        >
          <span dir="auto">{translate(`canvas.problem.${problem}`)}</span>
        </div>
      )}
    </>
  );
}

/** The flow that dropping the node would draw, and how to do without. */
function OfferedLink() {
  const translate = useTranslate();
  const offer = useCanvas((state) => state.offer);
  if (offer === null) return null;
  const { from, fromSide, to, toSide, wordsAt } = offer;
  const [path] = getSmoothStepPath({
    sourceX: from.x,
    sourceY: from.y,
    sourcePosition: POSITIONS[fromSide],
    targetX: to.x,
    targetY: to.y,
    targetPosition: POSITIONS[toSide],
    borderRadius: 8,
  });
  const key = currentPlatform() === "mac" ? "⌘" : "Ctrl";
  return (
    <>
      <svg className={styles.link} data-state="loose" data-offer aria-hidden>
        <path className={styles.linkLine} d={path} />
        <circle className={styles.linkEnd} cx={to.x} cy={to.y} r={4} />
      </svg>
      <div
        className={styles.reason}
        data-offer
        style={{ transform: `translate(${wordsAt.x}px, ${wordsAt.y}px)` }}
        aria-hidden
      >
        <span dir="auto">{translate("tools.offer.hint", { key })}</span>
      </div>
    </>
  );
}

/** The side by which a line from one point comes into another. */
function facing(from: Point, to: Point): Position {
  if (Math.abs(to.x - from.x) > Math.abs(to.y - from.y)) {
    return to.x > from.x ? Position.Left : Position.Right;
  }
  return to.y > from.y ? Position.Top : Position.Bottom;
}
