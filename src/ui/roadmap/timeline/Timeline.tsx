import { createCalendar, getLocalTimeZone, today } from "@internationalized/date";
import {
  type CSSProperties,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLocale } from "react-aria-components";
import type { Hue } from "../../../core/process/fields.ts";
import { dayNumber } from "../../../core/base/calendar.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { sectionId } from "../model/sections.ts";
import { useCurrency, usePeriod } from "../model/useRecords.ts";
import { Item } from "./Item.tsx";
import { laneCaption, laneName } from "./laneTexts.ts";
import { type Lane, placeItems, spanOf, timelineModel } from "./model.ts";
import { type Range, type Scale, scaleOf } from "./range.ts";
import styles from "./Timeline.module.css";

const LINE_HEIGHT = 38;
const LANE_PADDING = 12;
/** The lane's name and caption need as much, in pixels. */
const LEAST_LANE = 62;

/** The plan over time: goals, what each department does, the days things are reached. */
export function Timeline() {
  const t = useTranslate();
  const headingId = useId();
  const document = useEditor((state) => state.document);
  const period = usePeriod();
  const { locale } = useLocale();
  const [now] = useState(() => dayNumber(today(getLocalTimeZone()).toString()) ?? 0);
  const model = useMemo(() => (document === null ? null : timelineModel(document)), [document]);
  const scale = useMemo(() => {
    if (model === null) return null;
    const { calendar } = new Intl.DateTimeFormat(locale).resolvedOptions();
    return scaleOf(spanOf(model, period, now), createCalendar(calendarName(calendar)));
  }, [model, period, now, locale]);
  if (model === null || scale === null) return null;
  return (
    <section id={sectionId("timeline")} aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className="visuallyHidden">
        {t("roadmap.page.timeline.title")}
      </h2>
      {model.lanes.length === 0 ? (
        <div className={styles.empty}>
          <EmptyPicture />
          <h3>{t("roadmap.page.timeline.empty")}</h3>
          <p>{t("roadmap.page.timeline.emptyHint")}</p>
        </div>
      ) : (
        <Chart lanes={model.lanes} scale={scale} now={now} undated={model.undated} />
      )}
    </section>
  );
}

interface ChartProps {
  readonly lanes: readonly Lane[];
  readonly scale: Scale;
  readonly now: number;
  readonly undated: number;
}

function Chart({ lanes, scale, now, undated }: ChartProps) {
  const t = useTranslate();
  const currency = useCurrency();
  const surface = useRef<HTMLDivElement>(null);
  const width = useWidth(surface);
  const placed = lanes.map((lane) => ({ lane, ...placeItems(lane.items, scale.range, width) }));
  const outside = placed.reduce((sum, lane) => sum + lane.outside.length, 0);
  const showsNow = now >= scale.range.from && now <= scale.range.to;
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.chart}>
          <ScaleHead scale={scale} width={width} />
          <div className={styles.surface} ref={surface} aria-hidden>
            {scale.ticks.map((tick) => (
              <span
                key={tick.from}
                className={styles.gridLine}
                data-strong={tick.quarter > 0 || undefined}
                style={{ insetInlineStart: share(tick.from, scale.range) }}
              />
            ))}
            {showsNow && (
              <span
                className={styles.today}
                style={{ insetInlineStart: share(now + 0.5, scale.range) }}
              >
                <span>{t("roadmap.page.timeline.today")}</span>
              </span>
            )}
          </div>
          {placed.map(({ lane, items, lines }) => (
            <div
              key={`${lane.subject.type} ${lane.subject.word}`}
              className={styles.lane}
              style={hueStyle(lane.hue)}
            >
              <div className={styles.laneHead}>
                <h3 dir="auto">{laneName(lane, t)}</h3>
                <p>{laneCaption(lane, t)}</p>
              </div>
              <ul
                className={styles.items}
                aria-label={laneName(lane, t)}
                style={{ blockSize: Math.max(LEAST_LANE, lines * LINE_HEIGHT + LANE_PADDING * 2) }}
              >
                {items.map((item) => (
                  <Item
                    key={item.item.record.id}
                    placed={item}
                    top={LANE_PADDING + item.line * LINE_HEIGHT}
                    currency={currency}
                  />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
      <footer className={styles.foot}>
        <p className={styles.legend} aria-hidden>
          <span data-mark="initiative">{t("process.kind.initiative")}</span>
          <span data-mark="ask">{t("process.kind.ask")}</span>
          <span data-mark="milestone">{t("process.kind.milestone")}</span>
        </p>
        <p>{t("roadmap.page.timeline.jumps")}</p>
        {undated > 0 && <p>{t("roadmap.page.timeline.undated", { count: undated })}</p>}
        {outside > 0 && (
          <p className={styles.outside}>
            <Icon name="info" size={14} />
            {t("roadmap.page.timeline.outside", { count: outside })}
          </p>
        )}
      </footer>
    </>
  );
}

function ScaleHead({ scale, width }: { readonly scale: Scale; readonly width: number }) {
  const t = useTranslate();
  const { locale } = useLocale();
  const names = useMemo(
    () => ({
      month: new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }),
      year: new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }),
    }),
    [locale],
  );
  // Named without its era, which a calendar other than the Gregorian may add.
  const yearOf = (time: number) =>
    names.year.formatToParts(time).find(({ type }) => type === "year")?.value ?? "";
  const narrow = width / scale.ticks.length < 44;
  return (
    <div className={styles.scale} aria-hidden>
      {scale.ticks.map((tick) => (
        <span
          key={tick.from}
          className={styles.tick}
          style={{
            insetInlineStart: share(tick.from, scale.range),
            inlineSize: `${(100 * (tick.to - tick.from + 1)) / (scale.range.to - scale.range.from + 1)}%`,
          }}
        >
          <b>
            {quarterName(tick.quarter, t)} {tick.beginsYear && <i>{yearOf(tick.time)}</i>}
          </b>
          {scale.step === "month" && !narrow && names.month.format(tick.time)}
        </span>
      ))}
    </div>
  );
}

function quarterName(quarter: number, t: ReturnType<typeof useTranslate>): string {
  switch (quarter) {
    case 1:
      return t("roadmap.page.timeline.quarter1");
    case 2:
      return t("roadmap.page.timeline.quarter2");
    case 3:
      return t("roadmap.page.timeline.quarter3");
    case 4:
      return t("roadmap.page.timeline.quarter4");
    default:
      return "";
  }
}

/** What the timeline will look like, in outline. */
function EmptyPicture() {
  return (
    <svg width="220" height="84" viewBox="0 0 220 84" aria-hidden className={styles.picture}>
      {[44, 88, 132, 176].map((x) => (
        <path key={x} d={`M${x} 4v76`} className={styles.pictureLine} />
      ))}
      <rect x="8" y="12" width="124" height="14" rx="4" style={hueStyle("blue")} />
      <rect x="48" y="34" width="76" height="14" rx="4" style={hueStyle("teal")} />
      <rect x="96" y="56" width="92" height="14" rx="4" style={hueStyle("pink")} />
      <path d="M150 34l7 7-7 7-7-7z" style={hueStyle("teal")} />
    </svg>
  );
}

function hueStyle(hue: Hue): CSSProperties {
  const names = ["tint", "border", "solid"] as const;
  return Object.fromEntries(names.map((name) => [`--${name}`, `var(--hue-${hue}-${name})`]));
}

function share(day: number, range: Range): string {
  return `${(100 * (day - range.from)) / (range.to - range.from + 1)}%`;
}

function calendarName(name: string): "persian" | "gregory" {
  return name === "persian" ? "persian" : "gregory";
}

/** The width of an element in pixels, as it changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1000);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setWidth((before) => current.clientWidth || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
