import { useStore, ViewportPortal } from "@xyflow/react";
import { useEffect } from "react";
import type { Rect } from "../../../core/base/geometry.ts";
import { focusOf } from "../../../state/actions/keyboard.ts";
import { putToolAway, setTool, useSession, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { pointOf } from "../gestures/followPointer.ts";
import { startSpace } from "../gestures/space.ts";
import { canvasStore, useCanvas } from "../model/canvasStore.ts";
import { useTools } from "../tools.ts";
import styles from "./SpaceTool.module.css";

/** Whether presses on the canvas make room. */
function useIsInHand(): boolean {
  const isPresented = useEditor((state) => state.isPresented);
  return useSession((state) => state.tool === "space") && !isPresented;
}

/** The ground that takes the presses while the tool for room is in hand, and the seam it pulls. */
export function SpaceTool({ area }: { readonly area: Rect | null }) {
  const isInHand = useIsInHand();
  useEffect(() => () => setTool(null), []);
  if (!isInHand || area === null) return null;
  return (
    <ViewportPortal>
      <Ground area={area} />
      <Seam />
    </ViewportPortal>
  );
}

function Ground({ area: { x, y, width, height } }: { readonly area: Rect }) {
  const tools = useTools();
  const axis = useCanvas(({ spacing }) => spacing?.axis);
  usePutAwayByEscape();
  return (
    <div
      className={`${styles.ground} nodrag nopan`}
      style={{ left: x, top: y, width, height }}
      data-space-ground
      data-axis={axis}
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.preventDefault();
        // Touch would otherwise keep the pointer on this element, which goes away.
        event.currentTarget.releasePointerCapture(event.pointerId);
        tools.port.focus();
        startSpace(tools, pointOf(event));
      }}
    />
  );
}

/** Where room opens or closes: the place it is pulled from, and where that has come to. */
function Seam() {
  const spacing = useCanvas((state) => state.spacing);
  const pixel = useStore(({ transform: [, , zoom] }) => 1 / zoom);
  if (spacing === null) return null;
  const { axis, at, to, from, until, isRemoving } = spacing;
  const [start, width] = [Math.min(at, to), Math.abs(to - at)];
  const band =
    axis === "x"
      ? { x: start, y: from, width, height: until - from }
      : { x: from, y: start, width: until - from, height: width };
  const line = (place: number) =>
    axis === "x" ? `M${place} ${from}V${until}` : `M${from} ${place}H${until}`;
  return (
    <svg className={styles.seam} data-removing={isRemoving || undefined} aria-hidden>
      <rect {...band} />
      <path d={line(at)} strokeDasharray={`${5 * pixel} ${4 * pixel}`} strokeWidth={1.5 * pixel} />
      <path d={line(to)} strokeWidth={2 * pixel} />
    </svg>
  );
}

/** What the tool does, over the canvas while it is in hand. It is said when it is taken up. */
export function SpaceHint() {
  const translate = useTranslate();
  const isInHand = useIsInHand();
  return isInHand ? (
    <p className={styles.hint} aria-hidden>
      {translate("tools.space.hint")}
    </p>
  ) : null;
}

function usePutAwayByEscape(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const focus = focusOf(event.target);
      if (event.key !== "Escape" || focus === "overlay" || focus === "text") return;
      // While it is pulled, that is given up first.
      if (canvasStore.getState().spacing !== null) return;
      event.preventDefault();
      event.stopPropagation();
      putToolAway();
    };
    window.addEventListener("keydown", pressed, true);
    return () => window.removeEventListener("keydown", pressed, true);
  }, []);
}
