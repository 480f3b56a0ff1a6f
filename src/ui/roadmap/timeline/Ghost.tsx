import { daysInSpan, isoDay } from "../../../core/base/calendar.ts";
import { plannedRecord } from "../../../core/roadmap/planner/items.ts";
import { hueOf, intoLane } from "../../../core/roadmap/planner/lanes.ts";
import { usePlan } from "../../../state/roadmap/planStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { itemName } from "../../../state/roadmap/words.ts";
import { type Gesture, useGesture } from "./gestures/gesture.ts";
import { hueStyle } from "./hues.ts";
import { type Frame, ITEM_HEIGHT, type Layout } from "./layout.ts";
import styles from "./Ghost.module.css";

interface GhostProps {
  readonly frame: Frame;
  readonly layout: Layout;
}

/** What would come of the gesture if the hand let go: the item in its new place, with its dates. */
export function Ghost({ frame, layout }: GhostProps) {
  const gesture = useGesture((state) => state.gesture);
  const isChoosing = usePlan(({ chosenId }) => chosenId === null);
  const hover = useGesture((state) => (isChoosing ? state.hover : null));
  if (gesture === null) {
    return hover === null ? null : (
      <span
        className={styles.hover}
        aria-hidden
        style={{
          insetInlineStart: (hover.day - frame.from + 0.5) * frame.scale,
          insetBlockStart: hover.top,
        }}
      >
        <Icon name="add" size={14} />
      </span>
    );
  }
  return gesture.type === "connect" ? null : (
    <Moved gesture={gesture} frame={frame} layout={layout} />
  );
}

function Moved({
  gesture,
  frame,
  layout,
}: GhostProps & { readonly gesture: Exclude<Gesture, { type: "connect" }> }) {
  const t = useTranslate();
  const formats = useFormats();
  const document = useEditor((state) => state.document);
  const id = gesture.type === "add" ? null : gesture.id;
  const record = document === null || id === null ? undefined : plannedRecord(document, id);
  const lane = layout.lanes.find((one) => one.lane.key === gesture.laneKey);
  const { subject } = lane?.lane ?? {};
  const target = record === undefined || subject === undefined ? null : intoLane(record, subject);
  const own = id === null ? undefined : layout.places.get(id);
  const isHome = own !== undefined && lane?.items.some(({ item }) => item.record.id === id);
  const refusal = typeof target === "string" && !isHome ? target : null;
  const isDay = gesture.from === gesture.to && frame.scale < ITEM_HEIGHT;
  const [start, end] = [gesture.from, gesture.to].map((day) => formats.day(isoDay(day)));
  const days = daysInSpan({ start: isoDay(gesture.from), end: isoDay(gesture.to) });
  const name = document === null || id === null ? "" : itemName(document, id, t);
  const when =
    gesture.laneKey === null
      ? t("planner.item.noDate")
      : gesture.from === gesture.to || record?.kind === "goal"
        ? (end ?? "")
        : t("planner.lasting", {
            start: start ?? "",
            end: end ?? "",
            days: formats.daysLong(days),
          });
  return (
    <>
      {lane !== undefined && (
        <span
          className={styles.lane}
          data-refused={refusal !== null || undefined}
          style={{ insetBlockStart: lane.top, blockSize: lane.height }}
        />
      )}
      <span
        className={styles.ghost}
        aria-hidden
        data-testid="ghost"
        data-refused={refusal !== null || undefined}
        style={{
          ...hueStyle(record === undefined ? "slate" : hueOf(record)),
          insetInlineStart: (gesture.from - frame.from) * frame.scale,
          inlineSize: Math.max(isDay ? 14 : 4, (gesture.to - gesture.from + 1) * frame.scale),
          insetBlockStart: gesture.top,
        }}
      >
        <span className={styles.words}>
          {refusal !== null && <Icon name="ban" size={14} />}
          {refusal === null ? when : t(`planner.refusal.${refusal}`, { name })}
        </span>
      </span>
    </>
  );
}
