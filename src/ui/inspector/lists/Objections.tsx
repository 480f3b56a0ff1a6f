import type { RecordId } from "../../../core/base/ids.ts";
import { setEntry } from "../../../core/edits/listEntries.ts";
import type { Objection } from "../../../core/process/records/activity.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
import { TextField } from "../../kit/TextField.tsx";
import { AddButton } from "../parts/AddButton.tsx";
import { Empty } from "../parts/Section.tsx";
import { refusalText, textProblem } from "../parts/target.ts";
import { RowMenu } from "./RowMenu.tsx";
import { useListKeys } from "./useListKeys.ts";
import styles from "../Inspector.module.css";

interface ObjectionsProps {
  readonly id: RecordId;
  readonly entries: readonly Objection[];
}

/** What buyers object, and what to answer. */
export function Objections({ id, entries }: ObjectionsProps) {
  const t = useTranslate();
  const formats = useFormats();
  const { listRef, add } = useListKeys(id, "objections", entries);
  const write = (entryId: RecordId, field: "text" | "answer", value: string) =>
    textProblem(value) ??
    refusalText(
      run(
        setEntry,
        { id, list: "objections", entryId, fields: { [field]: value } },
        { mergeKey: `${field} ${entryId}`, keepSelection: true },
      ),
    );
  return (
    <div>
      {entries.length === 0 && <Empty>{t("inspector.empty.objections")}</Empty>}
      <ul ref={listRef} className={styles.cards}>
        {entries.map((entry, index) => (
          <li key={entry.id} data-entry={entry.id} className={styles.pair}>
            <div className={styles.pairFields}>
              <TextField
                label={t("inspector.entry.objection", { number: formats.integer(index + 1) })}
                multiline
                value={entry.text}
                onCommit={(text) => write(entry.id, "text", text)}
              />
              <TextField
                label={t("process.field.answer")}
                multiline
                value={entry.answer}
                onCommit={(text) => write(entry.id, "answer", text)}
              />
            </div>
            <RowMenu
              id={id}
              list="objections"
              entryId={entry.id}
              index={index}
              count={entries.length}
              name={t("inspector.entry.objection", { number: formats.integer(index + 1) })}
            />
          </li>
        ))}
      </ul>
      <AddButton label={t("inspector.add.objection")} onPress={() => add()} />
    </div>
  );
}
