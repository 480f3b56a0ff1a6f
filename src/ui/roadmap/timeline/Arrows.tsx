import { memo } from "react";
import { type PlanArrow } from "../../../core/roadmap/planner/arrows.ts";
import { disconnectPlanned } from "../../../state/roadmap/planning.ts";
import { planStore, usePlan } from "../../../state/roadmap/planStore.ts";
import { arrowWords } from "../../../state/roadmap/words.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useDocument } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { arrowPath } from "./arrowPath.ts";
import { useGesture } from "./gestures/gesture.ts";
import { DIAMOND, ITEM_HEIGHT, type Layout } from "./layout.ts";
import styles from "./Arrows.module.css";

interface ArrowsProps {
  readonly arrows: readonly PlanArrow[];
  readonly layout: Layout;
}

/** What waits for what, as arrows behind the items; one of them is chosen by a click. */
export const Arrows = memo(function Arrows({ arrows, layout }: ArrowsProps) {
  return (
    <>
      {arrows.map((arrow) => (
        <Arrow key={`${arrow.fromId} ${arrow.toId}`} arrow={arrow} layout={layout} />
      ))}
    </>
  );
});

function Arrow({ arrow, layout }: { readonly arrow: PlanArrow; readonly layout: Layout }) {
  const t = useTranslate();
  const { fromId, toId, isBackwards, isCircular } = arrow;
  const words = useDocument((document) =>
    document === null ? "" : arrowWords(arrow, document, t),
  );
  const isChosen = usePlan((state) => state.arrow?.fromId === fromId && state.arrow.toId === toId);
  const isNear = usePlan(({ chosenId }) => chosenId === fromId || chosenId === toId);
  const [from, to] = [layout.places.get(fromId), layout.places.get(toId)];
  if (from === undefined || to === undefined) return null;
  const { path, head, middle } = arrowPath(from, to);
  const isWrong = isBackwards || isCircular;
  return (
    <div
      className={styles.arrow}
      data-arrow={`${fromId} ${toId}`}
      data-wrong={isWrong || undefined}
      data-chosen={isChosen || undefined}
      data-near={isNear || undefined}
    >
      <svg width="1" height="1" aria-hidden>
        <path
          className={styles.hit}
          d={path}
          data-no-gesture
          onClick={() => {
            planStore.setState({ arrow: { fromId, toId }, chosenId: toId });
            planStore.getState().port?.focus(toId);
          }}
        >
          <title>{words}</title>
        </path>
        <path className={styles.line} d={path} />
        <path className={styles.head} d={head} />
      </svg>
      {isWrong && !isChosen && (
        <span
          className={styles.sign}
          style={{ insetInlineStart: middle.x, insetBlockStart: middle.y }}
          title={words}
        >
          <Icon name="alert" size={12} />
        </span>
      )}
      {isChosen && (
        <button
          type="button"
          className={styles.remove}
          data-no-gesture
          tabIndex={-1}
          style={{ insetInlineStart: middle.x, insetBlockStart: middle.y }}
          aria-label={`${t("planner.action.removeArrow")}: ${words}`}
          title={t("planner.action.removeArrow")}
          onClick={() => disconnectPlanned(fromId, toId)}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}

/** The arrow that is being drawn out of an item. */
export function DrawnArrow({ layout }: { readonly layout: Layout }) {
  const gesture = useGesture((state) => state.gesture);
  if (gesture?.type !== "connect") return null;
  const from = layout.places.get(gesture.fromId);
  if (from === undefined) return null;
  const { placed, top } = from;
  const start = {
    x: placed.x + placed.width + (placed.width === 0 ? DIAMOND / 2 : 0),
    y: top + ITEM_HEIGHT / 2,
  };
  return (
    <div className={styles.arrow} data-drawn>
      <svg width="1" height="1" aria-hidden>
        <path className={styles.line} d={`M${start.x} ${start.y}L${gesture.x} ${gesture.y}`} />
      </svg>
    </div>
  );
}
