import { Button } from "react-aria-components";
import type { RecordId } from "../../../core/base/ids.ts";
import { type AnyRecord } from "../../../core/process/kinds.ts";
import { findRecord, nameOf } from "../../../core/process/document.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { select, useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { kindIcon } from "./kindIcon.ts";
import styles from "../Inspector.module.css";

interface RecordLinkProps {
  /** The record whose name is shown. */
  readonly id: RecordId;
  /** The record that a press selects; left out: the same. */
  readonly selects?: RecordId;
}

/** The name of a record; a press selects it. */
export function RecordLink({ id, selects = id }: RecordLinkProps) {
  const t = useTranslate();
  const record = useEditor(({ document }) =>
    document === null ? undefined : findRecord(document, id),
  );
  if (record === undefined) return null;
  return (
    <Button className={styles.link} onPress={() => select([selects])}>
      <Icon name={kindIcon(record.kind)} size={14} />
      <span className={styles.linkText} dir="auto">
        {shownName(record, t("common.untitled"))}
      </span>
    </Button>
  );
}

function shownName(record: AnyRecord, untitled: string): string {
  const name = nameOf(record).trim();
  return name === "" ? untitled : name;
}
