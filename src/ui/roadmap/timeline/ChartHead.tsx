import { memo, useMemo } from "react";
import type { HolidayMark } from "../../../core/roadmap/planner/daysOff.ts";
import type { PlanCalendar, Tick } from "../../../core/roadmap/planner/units.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { isoDay } from "../../../core/base/calendar.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { Frame } from "./layout.ts";
import { type Heads, type TickNames, tickNames } from "./scale.ts";
import styles from "./Chart.module.css";

interface ChartHeadProps {
  readonly heads: Heads;
  readonly frame: Frame;
  readonly calendar: PlanCalendar;
  readonly today: number;
  readonly holidays: readonly HolidayMark[];
}

/** Years, quarters, months, weeks and days above the lanes, in the words of the calendar. */
export const ChartHead = memo(function ChartHead({
  heads,
  frame,
  calendar,
  today,
  holidays,
}: ChartHeadProps) {
  const t = useTranslate();
  const formats = useFormats();
  const names = useMemo(() => tickNames(calendar.tag), [calendar]);
  const place = (tick: Tick) => ({
    insetInlineStart: (tick.from - frame.from) * frame.scale,
    inlineSize: (tick.to - tick.from + 1) * frame.scale,
  });
  return (
    <div className={styles.ticks} aria-hidden>
      {heads.large.map((tick) => (
        <span key={`${tick.unit} ${tick.from}`} className={styles.large} style={place(tick)}>
          <b>{largeName(tick, names, t)}</b>
        </span>
      ))}
      {heads.small.map((tick) => (
        <span
          key={`${tick.unit} ${tick.from}`}
          className={styles.small}
          style={place(tick)}
          data-unit={tick.unit}
          data-alone={heads.large.length === 0 || undefined}
        >
          {smallName(tick, frame.scale, names, t)}
        </span>
      ))}
      {holidays.map(({ day, names: places }) => (
        <span
          key={day}
          className={styles.holiday}
          style={{ insetInlineStart: (day - frame.from + 0.5) * frame.scale }}
          title={[
            formats.day(isoDay(day)),
            ...places.map((holiday) => t("planner.holiday", holiday)),
          ].join(" · ")}
        />
      ))}
      {today >= frame.from && today <= frame.to && (
        <span
          className={styles.todayName}
          style={{ insetInlineStart: (today - frame.from + 0.5) * frame.scale }}
        >
          <span>{t("roadmap.page.timeline.today")}</span>
        </span>
      )}
    </div>
  );
});

function largeName(tick: Tick, names: TickNames, t: Translate): string {
  if (tick.unit === "month") return names.monthOfYear(tick.from);
  if (tick.unit === "quarter") return `${quarterName(tick.number, t)} ${names.year(tick.from)}`;
  return names.year(tick.from);
}

function smallName(tick: Tick, scale: number, names: TickNames, t: Translate): string {
  switch (tick.unit) {
    case "day":
      return scale >= 30
        ? `${names.weekday(tick.from)} ${names.day(tick.from)}`
        : names.day(tick.from);
    case "week":
      return names.week(tick.from, scale * 7);
    case "month":
      return names.month(tick.from);
    case "quarter":
      return quarterName(tick.number, t);
    case "year":
    case "decade":
    case "century":
      return names.year(tick.from);
  }
}

function quarterName(quarter: number, t: Translate): string {
  switch (quarter) {
    case 1:
      return t("roadmap.page.timeline.quarter1");
    case 2:
      return t("roadmap.page.timeline.quarter2");
    case 3:
      return t("roadmap.page.timeline.quarter3");
    default:
      return t("roadmap.page.timeline.quarter4");
  }
}
