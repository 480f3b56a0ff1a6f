import { memo, type ReactNode } from "react";
import type { Status } from "../../../core/roadmap/links.ts";
import { lasts } from "../../../core/roadmap/planner/items.ts";
import { hueOf } from "../../../core/roadmap/planner/lanes.ts";
import { mended } from "../../../core/roadmap/planner/items.ts";
import { choose, planStore, usePlan } from "../../../state/roadmap/planStore.ts";
import { replan } from "../../../state/roadmap/planning.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useDocument } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { useCurrency } from "../model/useRecords.ts";
import { useGesture } from "./gestures/gesture.ts";
import { hueStyle } from "./hues.ts";
import { itemNotes, itemWords } from "./itemTexts.ts";
import { LANE_PADDING, LINE_HEIGHT, type PlacedItem } from "./layout.ts";
import { NameField } from "./NameField.tsx";
import styles from "./Item.module.css";

interface ItemProps {
  readonly placed: PlacedItem;
  /** The one item that Tab leads to. */
  readonly isStop: boolean;
}

/** A bar or diamond on the chart, with what it is drawn out and connected by. */
export const Item = memo(function Item({ placed, isStop }: ItemProps) {
  const t = useTranslate();
  const formats = useFormats();
  const currency = useCurrency();
  const { record, shape, isBackwards } = placed.item;
  const { id } = record;
  const words = useDocument((document) =>
    document === null ? "" : itemWords(document, record, t, formats),
  );
  const notes = useDocument((document) =>
    document === null ? "" : itemNotes(document, record, t, formats, currency).join(" · "),
  );
  const isChosen = usePlan((state) => state.chosenId === id);
  const isNamed = usePlan((state) => state.naming?.id === id);
  const isSource = usePlan((state) => state.connectingId === id);
  const isHeld = useGesture(
    ({ gesture }) => gesture !== null && "id" in gesture && gesture.id === id,
  );
  const isTarget = useGesture(
    ({ gesture }) => gesture?.type === "connect" && gesture.overId === id,
  );
  // Outside of a bar there is room for the name alone; a deal's figures are what matters in it.
  const showsNotes = placed.label === "inside" || record.kind === "importantDeal";
  return (
    <li
      className={styles.item}
      style={{
        ...hueStyle(hueOf(record)),
        insetBlockStart: LANE_PADDING + placed.line * LINE_HEIGHT,
        insetInlineStart: placed.x,
        inlineSize: placed.width,
      }}
      data-item-id={id}
      data-shape={shape}
      data-label={placed.label}
      data-chosen={isChosen || undefined}
      data-source={isSource || undefined}
      data-target={isTarget || undefined}
      data-held={isHeld || undefined}
    >
      <button
        type="button"
        className={styles.mark}
        aria-label={words}
        aria-pressed={isChosen}
        tabIndex={isStop ? 0 : -1}
        data-kind={record.kind}
        data-status={record.status}
        data-backwards={isBackwards || undefined}
        onFocus={() => choose(id)}
        onDoubleClick={() => planStore.setState({ naming: { id, isNew: false } })}
      >
        {shape === "day" && <span className={styles.diamond} />}
        <span className={styles.label} title={words}>
          <span className={styles.name}>
            <StatusIcon status={record.status} isBackwards={isBackwards} />
            <span className={styles.itemName} dir="auto">
              {record.name || t("common.untitled")}
            </span>
          </span>
          {showsNotes && notes !== "" && <span className={styles.note}>{notes}</span>}
        </span>
      </button>
      {isBackwards && (
        <button
          type="button"
          className={styles.mend}
          data-no-gesture
          tabIndex={-1}
          title={t("planner.action.mend")}
          aria-label={`${t("planner.action.mend")}: ${record.name || t("common.untitled")}`}
          onClick={() => replan(id, mended(record), { label: "planner.action.mend" })}
        >
          <Icon name="refresh" size={14} />
        </button>
      )}
      {lasts(record) && shape !== "until" && <Handle at="start" />}
      {(lasts(record) || shape === "until") && <Handle at="end" />}
      {"dependsOn" in record && (
        <Handle at="connect">
          <Icon name="link" size={12} />
        </Handle>
      )}
      {isNamed && <NameField record={record} />}
    </li>
  );
});

/** Taken hold of with the pointer alone: keys and the fields of the record do the same. */
function Handle({
  at,
  children,
}: {
  readonly at: "start" | "end" | "connect";
  readonly children?: ReactNode;
}) {
  return (
    <span className={styles.handle} data-handle={at} aria-hidden>
      {children}
    </span>
  );
}

export function StatusIcon({
  status,
  isBackwards,
}: {
  readonly status: Status;
  readonly isBackwards: boolean;
}) {
  if (isBackwards || status === "atRisk") return <Icon name="alert" size={14} />;
  return status === "done" ? <Icon name="check" size={14} /> : null;
}
