import { memo } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { fieldsOfLane } from "../../../core/roadmap/planner/lanes.ts";
import { daysOn } from "../../../core/roadmap/planner/units.ts";
import { calendarNow, todayNumber } from "../../../state/roadmap/lanesNow.ts";
import { addPlanned } from "../../../state/roadmap/planning.ts";
import { planStore } from "../../../state/roadmap/planStore.ts";
import { laneWords } from "../../../state/roadmap/words.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useDocument } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { Item } from "./Item.tsx";
import { laneCaption } from "./itemTexts.ts";
import type { PlacedLane } from "./layout.ts";
import styles from "./Chart.module.css";

interface LaneProps {
  readonly placed: PlacedLane;
  readonly stopId: RecordId | null;
}

/** A lane with its name and its items. */
export const Lane = memo(function Lane({ placed: { lane, height, items }, stopId }: LaneProps) {
  const t = useTranslate();
  const name = useDocument((document) =>
    document === null ? "" : laneWords(lane.subject, document, t),
  );
  const takesNew = fieldsOfLane(lane.subject, "initiative") !== null;
  const add = () => {
    const day = planStore.getState().port?.middle() ?? todayNumber();
    addPlanned("initiative", lane.subject, day, daysOn("month", day, 1, calendarNow()) - 1);
  };
  return (
    <div className={styles.lane} data-lane={lane.key} style={{ blockSize: height }}>
      <div className={styles.laneHead} data-no-gesture>
        <div className={styles.laneText}>
          <h3 dir="auto" title={name}>
            {name}
          </h3>
          <p>{laneCaption(lane, t)}</p>
        </div>
        {takesNew && (
          <button
            type="button"
            className={styles.addToLane}
            tabIndex={-1}
            aria-label={t("planner.view.addToLane", { lane: name })}
            title={t("planner.view.addToLane", { lane: name })}
            onClick={add}
          >
            <Icon name="add" size={16} />
          </button>
        )}
      </div>
      <ul className={styles.items} aria-label={name}>
        {items.map((placed) => (
          <Item
            key={placed.item.record.id}
            placed={placed}
            isStop={placed.item.record.id === stopId}
          />
        ))}
      </ul>
    </div>
  );
});
