import { Button } from "react-aria-components";
import { assertNever } from "../../../core/base/assertNever.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { firstDayOf, lastDayOf } from "../model/dates.ts";
import { goToRow } from "../tables/jump.ts";
import type { PlacedItem, TimelineItem } from "./model.ts";
import styles from "./Timeline.module.css";

interface ItemProps {
  readonly placed: PlacedItem;
  /** Pixels from the top of the lane. */
  readonly top: number;
  readonly currency: string;
}

/** A bar or diamond; choosing it goes to its row. */
export function Item({ placed, top, currency }: ItemProps) {
  const t = useTranslate();
  const formats = useFormats();
  const { record, shape } = placed.item;
  const stage = useEditor(({ document }) =>
    record.kind === "importantDeal" && record.stageId !== null
      ? (document?.stage.get(record.stageId)?.name ?? "")
      : "",
  );
  const name = record.name || t("common.untitled");
  const notes = [...notesOf(record, t, formats, currency), stage].filter((note) => note !== "");
  // Outside of a bar there is room for the name alone; a deal's figures are what matters in it.
  const showsNotes = placed.label === "inside" || record.kind === "importantDeal";
  const words = t("roadmap.page.timeline.item", {
    kind: t(`process.kind.${record.kind}`),
    name,
    when: whenOf(record, t, formats),
    status: t(`process.status.${record.status}`),
  });
  return (
    <li
      className={styles.item}
      style={{
        insetBlockStart: top,
        insetInlineStart: `${100 * placed.start}%`,
        inlineSize: `${100 * (placed.end - placed.start)}%`,
      }}
      data-shape={shape}
      data-label={placed.label}
    >
      <Button
        className={styles.mark}
        aria-label={words}
        data-kind={record.kind}
        data-status={record.status}
        data-cut-start={placed.cutStart || undefined}
        data-cut-end={placed.cutEnd || undefined}
        onPress={() => goToRow(record.id)}
      >
        {shape === "diamond" && <span className={styles.diamond} />}
        <span className={styles.label} title={words}>
          <span className={styles.name}>
            <StatusIcon status={record.status} />
            <span className={styles.itemName} dir="auto">
              {name}
            </span>
          </span>
          {showsNotes && notes.length > 0 && (
            <span className={styles.note}>{notes.join(" · ")}</span>
          )}
        </span>
      </Button>
    </li>
  );
}

function StatusIcon({ status }: { readonly status: TimelineItem["record"]["status"] }) {
  if (status === "done") return <Icon name="check" size={14} />;
  return status === "atRisk" ? <Icon name="alert" size={14} /> : null;
}

function whenOf(record: TimelineItem["record"], t: Translate, formats: Formats): string {
  const [start, end] = [firstDayOf(record), lastDayOf(record)].map((day) =>
    day === null ? "" : formats.day(day),
  );
  if (start && end) return t("roadmap.page.timeline.span", { start, end });
  if (record.kind === "goal" && end) return t("roadmap.page.timeline.until", { end });
  return end || start || "";
}

function notesOf(
  record: TimelineItem["record"],
  t: Translate,
  formats: Formats,
  currency: string,
): string[] {
  switch (record.kind) {
    case "goal":
      return [];
    case "importantDeal":
      return [
        record.value === null ? "" : formats.money(record.value, currency),
        record.probability === null
          ? ""
          : t("roadmap.page.timeline.likely", { probability: formats.percent(record.probability) }),
      ];
    case "initiative":
    case "ask":
      return [record.owner];
    case "milestone":
      return [];
    default:
      return assertNever(record);
  }
}
