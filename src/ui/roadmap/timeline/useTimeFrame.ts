import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { clamp } from "../../../core/base/geometry.ts";
import { dayNumber, isoDay } from "../../../core/base/calendar.ts";
import { FIRST_DAY, LAST_DAY } from "../../../core/roadmap/planner/items.ts";
import type { PlanLane } from "../../../core/roadmap/planner/lanes.ts";
import { planStore, usePlan } from "../../../state/roadmap/planStore.ts";
import { SCALES } from "../../../state/roadmap/zoom.ts";
import { useSession } from "../../../state/session/session.ts";
import type { Period } from "../model/checks.ts";
import type { Frame, Range } from "./layout.ts";

/** The column with the names of the lanes, in CSS pixels. */
export const LANE_HEAD = 168;
/** Browsers lay out no wider elements reliably. */
const WIDEST = 12_000_000;
/** Years beyond which a plan is shown in part at first: a slip of the pen is not what it is about. */
const MOST_YEARS = 12;
const DAYS_OF_YEAR = 365.25;
/** Room beside what is fitted in, in CSS pixels. */
const MARGIN = 24;

export interface TimeFrame {
  readonly frame: Frame;
  /** Of the whole time, in CSS pixels. */
  readonly width: number;
  /** What can be seen, and a little around it, so that not every scroll draws anew. */
  readonly seen: Range;
  readonly zoomTo: (scale: number, at?: number) => void;
  readonly fit: (range: Range) => void;
  readonly showDay: (day: number) => void;
  /** The day in the middle of what is shown. */
  readonly middle: () => number;
  readonly onScroll: () => void;
}

/** The time that the chart lays out, how wide a day is in it, and where it is scrolled to. */
export function useTimeFrame(
  scroller: RefObject<HTMLElement | null>,
  lanes: readonly PlanLane[],
  period: Period,
  today: number,
): TimeFrame {
  const isRtl = useSession((state) => state.direction === "rtl");
  const wanted = usePlan((state) => state.scale);
  const [viewWidth, setViewWidth] = useState(1000);
  const extent = useMemo(() => extentOf(lanes, period, today), [lanes, period, today]);
  const most = Math.min(SCALES.most, WIDEST / (extent.to - extent.from + 1));
  const scale = clamp(wanted, SCALES.least, most);
  const missing = Math.ceil(viewWidth / scale) - (extent.to - extent.from + 1);
  const frame = useMemo(
    () => ({ from: extent.from, to: extent.to + Math.max(0, missing), scale }),
    [extent.from, extent.to, missing, scale],
  );
  /** The day at which what is shown begins, with fractions; null: nothing was shown yet. */
  const anchor = useRef<number | null>(null);
  const [chunk, setChunk] = useState(0);

  const place = useCallback(() => {
    const { current } = scroller;
    if (current === null || anchor.current === null) return;
    const offset = Math.max(0, (anchor.current - frame.from) * frame.scale);
    current.scrollLeft = isRtl ? -offset : offset;
    setChunk(Math.floor(Math.abs(current.scrollLeft) / CHUNK));
  }, [scroller, frame.from, frame.scale, isRtl]);

  const fit = useCallback(
    ({ from, to }: Range) => {
      const width = Math.max(100, timeWidth(scroller.current));
      const days = Math.max(14, to - from + 1);
      const fitted = clamp((width - 2 * MARGIN) / days, SCALES.least, most);
      anchor.current = from - MARGIN / fitted - Math.max(0, (days - (to - from + 1)) / 2);
      planStore.setState({ scale: fitted });
    },
    [scroller, most],
  );

  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const measure = () => setViewWidth((before) => timeWidth(current) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [scroller]);

  useLayoutEffect(() => {
    if (anchor.current === null) fit(firstShown(lanes, period, today));
    place();
    // Only at first; later the place is kept.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is fitted is what there is at first
  }, [place, viewWidth]);

  const zoomTo = useCallback(
    (to: number, at = viewWidth / 2) => {
      const next = clamp(to, SCALES.least, most);
      if (anchor.current !== null) anchor.current += at / scale - at / next;
      planStore.setState({ scale: next });
    },
    [scale, most, viewWidth],
  );

  // Not passive, so that the page itself does not zoom.
  useEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const rect = current.getBoundingClientRect();
      const along = isRtl ? rect.right - event.clientX : event.clientX - rect.left;
      const lines = event.deltaMode === 0 ? event.deltaY : event.deltaY * 33;
      zoomTo(scale * 1.0035 ** -clamp(lines, -240, 240), Math.max(0, along - LANE_HEAD));
    };
    current.addEventListener("wheel", onWheel, { passive: false });
    return () => current.removeEventListener("wheel", onWheel);
  }, [scroller, zoomTo, scale, isRtl]);

  const seen = useMemo(() => {
    const from = Math.floor(frame.from + ((chunk - 1) * CHUNK) / scale);
    const to = Math.ceil(frame.from + ((chunk + 2) * CHUNK + viewWidth) / scale);
    return { from: Math.max(frame.from, from), to: Math.min(frame.to, to) };
  }, [frame, chunk, scale, viewWidth]);

  return {
    frame,
    width: (frame.to - frame.from + 1) * scale,
    seen,
    zoomTo,
    fit,
    showDay: (day) => {
      anchor.current = day - viewWidth / 2 / scale;
      place();
    },
    middle: () => Math.floor((anchor.current ?? today) + viewWidth / 2 / scale),
    onScroll: () => {
      const { current } = scroller;
      if (current === null) return;
      const offset = Math.abs(current.scrollLeft);
      anchor.current = frame.from + offset / scale;
      setChunk(Math.floor(offset / CHUNK));
    },
  };
}

/** Heads and lines are drawn for so many CSS pixels at once. */
const CHUNK = 600;

/** The first and last day that anything is planned on. */
export function plannedRange(lanes: readonly PlanLane[]): Range | null {
  let range: Range | null = null;
  for (const { items } of lanes) {
    for (const { from, to } of items) {
      range =
        range === null
          ? { from, to }
          : { from: Math.min(range.from, from), to: Math.max(range.to, to) };
    }
  }
  return range;
}

/** Whole years with everything that is planned in them, and one more on each side. */
function extentOf(lanes: readonly PlanLane[], period: Period, today: number): Range {
  const plan = plannedRange(lanes) ?? { from: today, to: today };
  const days = [plan.from, plan.to, today, ...periodDays(period)];
  const year = (day: number, by: number) => Number(isoDay(day).slice(0, 4)) + by;
  const first = Math.max(1, year(Math.min(...days), -1));
  const last = Math.min(9999, year(Math.max(...days), 1));
  return {
    from: dayNumber(`${String(first).padStart(4, "0")}-01-01`) ?? FIRST_DAY,
    to: dayNumber(`${String(last).padStart(4, "0")}-12-31`) ?? LAST_DAY,
  };
}

/** The period, where it is stated; else the plan, as long as it is one that people make. */
function firstShown(lanes: readonly PlanLane[], period: Period, today: number): Range {
  const [start, end] = [numberOf(period.roadmapStart), numberOf(period.roadmapEnd)];
  if (start !== null && end !== null && start <= end) return { from: start, to: end };
  const plan = plannedRange(lanes) ?? { from: today - 30, to: today + 330 };
  if (plan.to - plan.from <= MOST_YEARS * DAYS_OF_YEAR) return plan;
  return { from: today - 180, to: today + 360 };
}

function periodDays({ roadmapStart, roadmapEnd }: Period): number[] {
  return [numberOf(roadmapStart), numberOf(roadmapEnd)].filter((day) => day !== null);
}

function numberOf(day: string | null): number | null {
  return day === null ? null : dayNumber(day);
}

function timeWidth(scroller: HTMLElement | null): number {
  return scroller === null ? 0 : Math.max(0, scroller.clientWidth - LANE_HEAD);
}
