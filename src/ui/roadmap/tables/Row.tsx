import { memo, useId } from "react";
import { fieldOf } from "../../../core/edits/references.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { choose, usePlan } from "../../../state/roadmap/planStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { IconButton } from "../../kit/Button.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { Cell } from "../cells/Cell.tsx";
import { tableOf } from "../model/fieldSpecs.ts";
import type { PlanRecord } from "../model/planKinds.ts";
import { textProblem, writeField } from "../model/write.ts";
import { rowId } from "./jump.ts";
import { SmartMarks } from "./SmartMarks.tsx";
import styles from "./tables.module.css";

interface RowProps {
  readonly record: PlanRecord;
  /** Counted from 1. */
  readonly number: number;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onRemove: (record: PlanRecord) => void;
  /** The row was just added: its name is where the user goes on. */
  readonly isNew: boolean;
}

const WIDE: ReadonlySet<string> = new Set(["text", "holidays"]);

/** A record as a row of its table, and below it, when unfolded, what needs more room. */
export const Row = memo(function Row({
  record,
  number,
  isOpen,
  onToggle,
  onRemove,
  isNew,
}: RowProps) {
  const t = useTranslate();
  const formats = useFormats();
  const detailsId = useId();
  const { columns, details, preview } = tableOf(record.kind);
  const row = t(`roadmap.page.row.${record.kind}`, { number: formats.integer(number) });
  const nameField = (label: MessageKey) => t("roadmap.page.fieldOf", { field: t(label), row });
  const text = fieldOf(record, preview);
  const isChosen = usePlan((state) => state.chosenId === record.id);
  const hasPlace = record.kind !== "strategy" && record.kind !== "location";
  return (
    <>
      <tr
        id={rowId(record.id)}
        className={styles.row}
        data-open={isOpen || undefined}
        data-chosen={isChosen || undefined}
        onFocus={hasPlace ? () => choose(record.id) : undefined}
      >
        <td className={styles.fold}>
          <IconButton
            dense
            icon="chevronRight"
            label={t("roadmap.page.details", { row })}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onPress={() => onToggle(record.id)}
          />
        </td>
        <th scope="row" className={styles.name}>
          <TextField
            label={nameField("process.field.name")}
            hideLabel
            value={record.name}
            autoFocus={isNew}
            placeholder={t(`roadmap.page.nameHint.${record.kind}`)}
            onCommit={(name) =>
              textProblem(name) ?? writeField(record.id, "name", name, "process.field.name")
            }
          />
          {!isOpen && typeof text === "string" && text !== "" && (
            <p className={styles.preview} dir="auto" title={text}>
              {text}
            </p>
          )}
          {record.kind === "goal" && <SmartMarks goalId={record.id} row={row} />}
        </th>
        {columns.map((spec) => (
          <td key={spec.field} data-field={spec.field} data-value={dotOf(record, spec.field)}>
            <Cell record={record} spec={spec} label={nameField(spec.label)} hideLabel />
          </td>
        ))}
        <td className={styles.remove}>
          <IconButton
            dense
            icon="delete"
            label={t("roadmap.page.remove", { row })}
            onPress={() => onRemove(record)}
          />
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.detailsRow}>
          <td colSpan={columns.length + 3}>
            <div
              id={detailsId}
              role="group"
              aria-label={t("roadmap.page.details", { row })}
              className={styles.details}
            >
              {details.map((spec) => (
                <div key={spec.field} data-wide={WIDE.has(spec.value.type) || undefined}>
                  <Cell record={record} spec={spec} label={t(spec.label)} />
                </div>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
});

/** The value of the field, where it has a sign of its own beside its word. */
function dotOf(record: PlanRecord, field: string): string | undefined {
  return field === "status" && "status" in record ? record.status : undefined;
}
