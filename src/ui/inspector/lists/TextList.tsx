import type { RecordId } from "../../../core/base/ids.ts";
import { type ListField, setEntry } from "../../../core/edits/listEntries.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { AddButton } from "../parts/AddButton.tsx";
import { Empty } from "../parts/Section.tsx";
import { refusalText, textProblem } from "../parts/target.ts";
import { RowMenu } from "./RowMenu.tsx";
import { useListKeys } from "./useListKeys.ts";
import styles from "../Inspector.module.css";

interface TextListProps {
  readonly id: RecordId;
  readonly list: Extract<ListField, "entryCriteria" | "exitCriteria" | "questions" | "reasons">;
  readonly entries: readonly { readonly id: RecordId; readonly text: string }[];
  /** The name of one entry; its value is `number`. */
  readonly entryName: MessageKey;
  readonly addLabel: MessageKey;
  readonly emptyHint: MessageKey;
  readonly icon: IconName;
}

/** A list of texts, written like a list on paper. */
export function TextList({
  id,
  list,
  entries,
  entryName,
  addLabel,
  emptyHint,
  icon,
}: TextListProps) {
  const t = useTranslate();
  const formats = useFormats();
  const { listRef, add, onKeyDown } = useListKeys(id, list, entries);
  return (
    <div>
      {entries.length === 0 && <Empty>{t(emptyHint)}</Empty>}
      <ul ref={listRef} className={styles.rows}>
        {entries.map((entry, index) => {
          const name = t(entryName, { number: formats.integer(index + 1) });
          return (
            <li key={entry.id} data-entry={entry.id} className={styles.row}>
              <span className={styles.rowIcon}>
                <Icon name={icon} size={14} />
              </span>
              <TextField
                label={name}
                hideLabel
                look="line"
                multiline
                value={entry.text}
                onCommit={(text) =>
                  textProblem(text) ??
                  refusalText(
                    run(
                      setEntry,
                      { id, list, entryId: entry.id, fields: { text } },
                      { mergeKey: `${list} ${entry.id}`, keepSelection: true },
                    ),
                  )
                }
                onKeyDown={(event) => onKeyDown(event, entry.id, isEmptyField(event.target))}
              />
              <RowMenu
                id={id}
                list={list}
                entryId={entry.id}
                index={index}
                count={entries.length}
                name={name}
              />
            </li>
          );
        })}
      </ul>
      <AddButton label={t(addLabel)} onPress={() => add()} />
    </div>
  );
}

function isEmptyField(target: EventTarget): boolean {
  return (
    (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
    target.value === ""
  );
}
