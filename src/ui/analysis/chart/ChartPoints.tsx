import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { ChartPoint, DrawnChart } from "../../../core/charts/pen.ts";
import type { ChartSpec } from "../../../core/charts/spec.ts";
import { takeChart } from "../../../state/analysis/chartInUse.ts";
import { useSession, useTranslate } from "../../../state/session/session.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { type Answer, useAsking } from "../parts/asking.ts";
import styles from "./chart.module.css";

/**
 * The numbers of a chart, each where it is drawn: one of them has the keyboard, the arrow keys
 * go from one to the next. What a number says shows beside it while it is pointed at; pressed, it
 * says where it comes from.
 */
export function ChartPoints({
  spec,
  chart: { points, scene },
  document,
  explain,
}: {
  readonly spec: ChartSpec;
  readonly chart: DrawnChart;
  readonly document: ProcessDocument;
  readonly explain: (id: string) => Answer;
}) {
  const translate = useTranslate();
  const { ask, hintId: pressHintId } = useAsking();
  const direction = useSession((state) => state.direction);
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const reached = Math.min(current, points.length - 1);
  const keyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event.key, reached, points.length, direction === "rtl");
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    root.current?.querySelectorAll<HTMLElement>("[data-point]")[next]?.focus();
  };
  const said = shown === null ? undefined : points[shown];
  return (
    <div
      ref={root}
      role="group"
      className={styles.points}
      aria-roledescription={translate("analysis.chart.role")}
      aria-label={spec.title}
      aria-describedby={hintId}
    >
      <span id={hintId} hidden>
        {translate("analysis.chart.hint")}
      </span>
      {points.map((point, index) => (
        <PlacedPoint
          key={point.id}
          point={point}
          hasKeyboard={index === reached}
          onShow={(isShown) => {
            setShown(isShown ? index : null);
            if (!isShown) return;
            setCurrent(index);
            takeChart(spec);
          }}
          onWalk={keyDown}
          onAsk={(at) =>
            ask(
              {
                title: point.label,
                explain: () => explain(point.id),
                document,
                recordId: point.recordId,
              },
              at,
            )
          }
          pressHintId={pressHintId}
        />
      ))}
      {said?.dots?.map((dot, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one for each curve, in their order
        <span key={index} className={styles.dot} style={{ left: dot.x, top: dot.y }} />
      ))}
      {said !== undefined && <Hint point={said} width={scene.bounds.width} />}
    </div>
  );
}

function PlacedPoint({
  point: { label, box, dots },
  hasKeyboard,
  onShow,
  onWalk,
  onAsk,
  pressHintId,
}: {
  readonly point: ChartPoint;
  readonly hasKeyboard: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onWalk: (event: KeyboardEvent) => void;
  readonly onAsk: (at: Element) => void;
  readonly pressHintId: string;
}) {
  return (
    <span
      className={styles.point}
      // Physical: the drawing is mirrored already.
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      role="button"
      aria-haspopup="dialog"
      tabIndex={hasKeyboard ? 0 : -1}
      aria-label={label}
      aria-describedby={pressHintId}
      data-point
      data-on-curve={dots !== undefined || undefined}
      onFocus={() => onShow(true)}
      onBlur={() => onShow(false)}
      onPointerEnter={() => onShow(true)}
      onPointerLeave={() => onShow(false)}
      onClick={({ currentTarget }) => onAsk(currentTarget)}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          onAsk(event.currentTarget);
        } else onWalk(event);
      }}
    />
  );
}

/** Above the number, and never out of the chart's sides. */
function Hint({ point, width }: { readonly point: ChartPoint; readonly width: number }) {
  const { box, label } = point;
  const middle = box.x + box.width / 2;
  const side =
    middle > width / 2
      ? { right: Math.max(0, width - middle - 40) }
      : { left: Math.max(0, middle - 40) };
  const top = Math.min(box.y, ...(point.dots ?? []).map(({ y }) => y - 8));
  return (
    <span className={styles.hint} style={{ ...side, top }} dir="auto" aria-hidden>
      {label}
    </span>
  );
}

function nextPlace(key: string, at: number, count: number, isRtl: boolean): number | null {
  const forward = isRtl ? "ArrowLeft" : "ArrowRight";
  const backward = isRtl ? "ArrowRight" : "ArrowLeft";
  switch (key) {
    case forward:
    case "ArrowDown":
      return Math.min(count - 1, at + 1);
    case backward:
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
