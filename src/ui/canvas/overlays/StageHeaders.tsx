import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import type { Direction } from "../../../core/i18n/locales.ts";
import { stageNumber } from "../../../core/process/graph.ts";
import { useFormats, useSession, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { isAdding } from "../arrows/arrows.ts";
import { clicked } from "../changes.ts";
import { inSight } from "../model/drawnArea.ts";
import type { CanvasNode } from "../model/elements.ts";
import { type HeldHeader, heldHeader } from "../model/heldHeaders.ts";
import { onOtherView } from "../onOtherView.ts";
import hues from "../nodes/hues.module.css";
import nodeStyles from "../nodes/nodes.module.css";
import { useHue, useRecord } from "../nodes/useRecord.ts";
import styles from "./StageHeaders.module.css";

const NOBODY: readonly RecordId[] = [];

/**
 * The headers of the stages in view whose own place is scrolled out of it, held at the border of
 * the canvas. Panning moves them all at once, by one transform, and by themselves only those that
 * the end of their stage pushes; React draws them when others are held.
 */
export function StageHeaders({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const store = useStoreApi();
  const direction = useSession((state) => state.direction);
  const stages = useMemo(() => nodes.filter(({ type }) => type === "stage"), [nodes]);
  const [heldIds, setHeldIds] = useState(NOBODY);
  const drawn = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const bars = barsIn(drawn.current);
    const place = () => {
      const state = store.getState();
      const view = inSight(state);
      const [, , zoom] = state.transform;
      const ids: RecordId[] = [];
      if (heldIds.length > 0) moveBy(drawn.current, 0, view.y);
      for (const { id, position, width: across = 0, height: down = 0 } of stages) {
        const stage = { ...position, width: across, height: down };
        const held = heldHeader(stage, view, zoom, direction);
        if (held === null) continue;
        ids.push(id);
        const bar = bars.get(id);
        if (bar !== undefined) hold(bar, stage, { ...held, y: held.y - view.y }, direction);
      }
      if (!isSame(heldIds, ids)) setHeldIds(ids);
    };
    place();
    return onOtherView(store, place);
  }, [store, stages, direction, heldIds]);

  return (
    <ViewportPortal>
      <div ref={drawn} className={styles.held} aria-hidden data-moved>
        {heldIds.map((id) => (
          <Header key={id} id={id} />
        ))}
      </div>
    </ViewportPortal>
  );
}

/** The bars that are drawn, by the ids of their stages. */
function barsIn(drawn: HTMLElement | null): ReadonlyMap<RecordId, HTMLElement> {
  const bars = [...(drawn?.children ?? [])].filter((bar) => bar instanceof HTMLElement);
  return new Map(bars.map((bar) => [bar.dataset["heldHeader"] ?? "", bar]));
}

/** @param y from the upper border of the view, in canvas pixels */
function hold(
  bar: HTMLElement,
  stage: { readonly x: number; readonly width: number },
  { y, inset, isLowered }: HeldHeader,
  direction: Direction,
): void {
  const { style, dataset, firstElementChild: content } = bar;
  style.width = `${stage.width}px`;
  moveBy(bar, stage.x, y);
  if (dataset.lowered !== String(isLowered)) dataset.lowered = String(isLowered);
  if (!(content instanceof HTMLElement)) return;
  // The end of the stage pushes the name out sideways, too.
  content.style.transform =
    direction === "ltr"
      ? `translateX(min(${inset}px, ${stage.width}px - 100%))`
      : `translateX(max(${-inset}px, 100% - ${stage.width}px))`;
}

function moveBy(element: HTMLElement | null, x: number, y: number): void {
  if (element !== null) element.style.transform = `translate(${x}px, ${y}px)`;
}

function isSame(a: readonly RecordId[], b: readonly RecordId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** The number and the name of a stage. A click selects it; screen readers know the stage itself. */
function Header({ id }: { readonly id: RecordId }) {
  const translate = useTranslate();
  const formats = useFormats();
  const direction = useSession((state) => state.direction);
  const stage = useRecord("stage", id);
  const hue = useHue(stage);
  const number = useEditor(({ document }) => (document === null ? 0 : stageNumber(document, id)));
  if (stage === undefined) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for the pointer only: the stage is there for the keyboard
    <div
      className={`${styles.bar} ${hues.hued}`}
      dir={direction}
      data-hue={hue ?? undefined}
      data-held-header={id}
      data-label-of={id}
      onClick={(event) => clicked(id, isAdding(event))}
    >
      <div className={styles.content}>
        <span className={nodeStyles.number}>{formats.integer(number)}</span>
        <span className={styles.name} dir="auto">
          {stage.name.trim() || translate("canvas.spoken.unnamed")}
        </span>
      </div>
    </div>
  );
}
