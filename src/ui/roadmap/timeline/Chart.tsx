import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { planArrows } from "../../../core/roadmap/planner/arrows.ts";
import { holidayMarks } from "../../../core/roadmap/planner/daysOff.ts";
import type { PlanLane } from "../../../core/roadmap/planner/lanes.ts";
import { planCalendar } from "../../../core/roadmap/planner/units.ts";
import { planStore, type TimelinePort, usePlan } from "../../../state/roadmap/planStore.ts";
import { useSession, useTranslate } from "../../../state/session/session.ts";
import { useDocument } from "../../../state/store/editor.ts";
import { usePeriod, useRecords } from "../model/useRecords.ts";
import { goToRow } from "../tables/jump.ts";
import { Arrows, DrawnArrow } from "./Arrows.tsx";
import { Backdrop, SHOWS_DAYS } from "./Backdrop.tsx";
import { ChartHead } from "./ChartHead.tsx";
import { focusItem } from "./focusItem.ts";
import { Ghost } from "./Ghost.tsx";
import { useGestures } from "./gestures/useGestures.ts";
import { Lane } from "./Lane.tsx";
import { layoutOf } from "./layout.ts";
import { headsOf } from "./scale.ts";
import { Tray } from "./Tray.tsx";
import { LANE_HEAD, plannedRange, useTimeFrame } from "./useTimeFrame.ts";
import styles from "./Chart.module.css";

interface ChartProps {
  readonly lanes: readonly PlanLane[];
  /** Days since 1970. */
  readonly today: number;
}

/** The plan over time: lanes, items and what waits for what, changed by hand and by keys. */
export function Chart({ lanes, today }: ChartProps) {
  const t = useTranslate();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const period = usePeriod();
  const locale = useSession((state) => state.locale);
  const calendar = useMemo(() => planCalendar(locale), [locale]);
  const places = useRecords((document) => document.location.values());
  const document = useDocument((open) => open);
  const arrows = useMemo(() => (document === null ? [] : planArrows(document)), [document]);
  const time = useTimeFrame(scroller, lanes, period, today);
  const { frame, seen } = time;
  const layout = useMemo(() => layoutOf(lanes, frame), [lanes, frame]);
  const heads = useMemo(() => headsOf(frame.scale, seen, calendar), [frame.scale, seen, calendar]);
  const holidays = useMemo(
    () => (frame.scale < SHOWS_DAYS ? [] : holidayMarks(places, seen.from, seen.to)),
    [frame.scale, places, seen],
  );
  const undated = useMemo(() => lanes.flatMap((lane) => lane.undated), [lanes]);
  const chosenId = usePlan((state) => state.chosenId);
  const stopId = stopOf(lanes, chosenId);
  const gestures = useGestures({ scroller, surface, frame, layout });

  const reveal = useCallback(
    (id: RecordId) => {
      const place = layout.places.get(id);
      const { current } = scroller;
      if (place === undefined || current === null) return;
      const view = current.clientWidth - LANE_HEAD;
      const offset = Math.abs(current.scrollLeft);
      const [start, end] = [place.placed.x, place.placed.x + place.placed.width];
      if (end < offset + EDGE || start > offset + view - EDGE) {
        const wanted = Math.max(0, Math.min(start - EDGE, (start + end) / 2 - view / 2));
        current.scrollLeft = current.scrollLeft < 0 || isRtl(current) ? -wanted : wanted;
      }
      const [top, bottom] = [place.top, place.top + HEADS + EDGE];
      if (top < current.scrollTop) current.scrollTop = Math.max(0, top - EDGE);
      else if (bottom > current.scrollTop + current.clientHeight) {
        current.scrollTop = bottom - current.clientHeight;
      }
    },
    [layout],
  );
  // Also where something is chosen by its row in a table.
  useEffect(() => {
    if (chosenId !== null) reveal(chosenId);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- not when the layout changes
  }, [chosenId]);

  useEffect(() => {
    const port: TimelinePort = {
      focus: (id) => focusItem(scroller.current, id, reveal),
      zoomBy: (factor) => time.zoomTo(frame.scale * factor),
      zoomTo: (scale) => time.zoomTo(scale),
      fit: () => time.fit(plannedRange(lanes) ?? { from: today - 30, to: today + 330 }),
      showToday: () => time.showDay(today),
      middle: time.middle,
      goToRow,
    };
    planStore.setState({ port });
  });

  const count = lanes.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <div
        ref={scroller}
        className={styles.scroll}
        data-timeline
        role="application"
        aria-label={`${t("roadmap.page.timeline.title")}, ${count}`}
        aria-describedby={hintId}
        onScroll={time.onScroll}
        {...gestures}
      >
        <div
          className={styles.chart}
          style={{ inlineSize: LANE_HEAD + time.width, minBlockSize: HEADS + layout.height }}
        >
          <div className={styles.heads}>
            <span className={styles.corner} />
            <ChartHead
              heads={heads}
              frame={frame}
              calendar={calendar}
              today={today}
              holidays={holidays}
            />
          </div>
          <div
            ref={surface}
            className={styles.surface}
            data-lane
            style={{ blockSize: layout.height }}
          >
            <Backdrop
              heads={heads}
              frame={frame}
              seen={seen}
              layout={layout}
              places={places}
              today={today}
            />
            <Arrows arrows={arrows} layout={layout} />
            <DrawnArrow layout={layout} />
          </div>
          {layout.lanes.map((placed) => (
            <Lane key={placed.lane.key} placed={placed} stopId={stopId} />
          ))}
          <div className={styles.over} style={{ blockSize: layout.height }}>
            <Ghost frame={frame} layout={layout} />
          </div>
        </div>
        <p id={hintId} className="visuallyHidden">
          {t("planner.view.keys")}
        </p>
      </div>
      {undated.length > 0 && (
        <Tray records={undated} stopId={stopId} onPointerDown={gestures.onPointerDown} />
      )}
    </>
  );
}

/** Of the heads above the lanes, in CSS pixels. */
const HEADS = 44;
/** How near to the edge of what is shown an item may lie and count as seen, in CSS pixels. */
const EDGE = 48;

/** The one item that Tab leads to: the chosen one, else the first. */
export function stopOf(lanes: readonly PlanLane[], chosenId: RecordId | null): RecordId | null {
  const all = lanes.flatMap(({ items, undated }) => [
    ...items.map(({ record }) => record.id),
    ...undated.map(({ id }) => id),
  ]);
  return chosenId !== null && all.includes(chosenId) ? chosenId : (all[0] ?? null);
}

function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
