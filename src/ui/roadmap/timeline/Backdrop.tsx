import { memo } from "react";
import { daysOff } from "../../../core/roadmap/planner/daysOff.ts";
import type { Location } from "../../../core/process/records/location.ts";
import type { Frame, Layout, Range } from "./layout.ts";
import type { Heads } from "./scale.ts";
import styles from "./Chart.module.css";

/** From so many pixels a day on, days that are not worked are shaded. */
export const SHOWS_DAYS = 5;

interface BackdropProps {
  readonly heads: Heads;
  readonly frame: Frame;
  readonly seen: Range;
  readonly layout: Layout;
  readonly places: readonly Location[];
  readonly today: number;
}

/** Behind the lanes: lines between the units of time, days that are not worked, today. */
export const Backdrop = memo(function Backdrop(props: BackdropProps) {
  const { heads, frame, layout, today } = props;
  const strong = new Set(heads.large.map(({ from }) => from));
  const left = (day: number) => (day - frame.from) * frame.scale;
  return (
    <div className={styles.backdrop} aria-hidden>
      {frame.scale >= SHOWS_DAYS && <Off {...props} />}
      {heads.small.map(({ from }) => (
        <span
          key={from}
          className={styles.gridLine}
          data-strong={strong.has(from) || heads.large.length === 0 || undefined}
          style={{ insetInlineStart: left(from) }}
        />
      ))}
      {heads.large.map(({ from }) => (
        <span
          key={`strong ${from}`}
          className={styles.gridLine}
          data-strong
          style={{ insetInlineStart: left(from) }}
        />
      ))}
      {layout.lanes.map(({ lane, top, height }) => (
        <span
          key={lane.key}
          className={styles.laneLine}
          style={{ insetBlockStart: top + height }}
        />
      ))}
      {today >= frame.from && today <= frame.to && (
        <span className={styles.today} style={{ insetInlineStart: left(today + 0.5) }} />
      )}
    </div>
  );
});

/** In the lane of a place, its own days; elsewhere those of all places. */
function Off({ frame, seen, layout, places }: BackdropProps) {
  const spans = (of: readonly Location[], top: number, height: number | string, key: string) =>
    daysOff(of, seen.from, seen.to).map(({ from, to, who }) => (
      <span
        key={`${key} ${from}`}
        className={styles.off}
        data-who={who}
        style={{
          insetInlineStart: (from - frame.from) * frame.scale,
          inlineSize: (to - from + 1) * frame.scale,
          insetBlockStart: top,
          blockSize: height,
        }}
      />
    ));
  const isByPlace = layout.lanes.some(({ lane }) => lane.subject.type === "location");
  if (!isByPlace) return spans(places, 0, "100%", "all");
  return layout.lanes.flatMap(({ lane, top, height }) => {
    const { subject } = lane;
    const own = subject.type === "location" ? places.filter(({ id }) => id === subject.id) : places;
    return spans(own.length > 0 ? own : places, top, height, lane.key);
  });
}
