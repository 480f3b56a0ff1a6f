import type { ReactNode } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { removeRecords } from "../../../core/edits/removeRecords.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
import { IconButton } from "../../kit/Button.tsx";
import { Disclosure } from "../../kit/Disclosure.tsx";
import { useEntryOpen } from "./openParts.ts";
import { TargetContext } from "./target.ts";
import styles from "../Inspector.module.css";

interface EntryProps {
  /** The record that the entry is about; its fields write to it. */
  readonly id: RecordId;
  readonly name: string;
  /** A second line: what matters of it, in short. */
  readonly summary: ReactNode;
  /** At the end of the first line. */
  readonly badge?: ReactNode;
  /** Its fields, shown when it is opened. */
  readonly children: ReactNode;
}

/** A record that stands beside the diagram, as a line that opens to edit it in place. */
export function Entry({ id, name, summary, badge, children }: EntryProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useEntryOpen(id);
  const shown = name === "" ? t("common.untitled") : name;
  return (
    <li className={styles.entry}>
      <Disclosure
        level={4}
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={
          <span className={styles.entryTitle}>
            <span className={styles.entryLine}>
              <span className={styles.entryName} dir="auto">
                {shown}
              </span>{" "}
              {badge}
            </span>{" "}
            <span className={styles.summary}>{summary}</span>
          </span>
        }
        aside={
          <IconButton
            icon="delete"
            dense
            label={t("inspector.removeNamed", { name: shown })}
            onPress={() => run(removeRecords, { ids: [id] }, { label: "common.remove" })}
          />
        }
      >
        <TargetContext value={[id]}>
          <div className={styles.entryFields}>{children}</div>
        </TargetContext>
      </Disclosure>
    </li>
  );
}
