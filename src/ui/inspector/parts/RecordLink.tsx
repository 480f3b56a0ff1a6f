import { Button } from "react-aria-components";
import type { RecordId } from "../../../core/base/ids.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../../core/process/document.ts";
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
  const find = (document: ProcessDocument | null) =>
    document === null ? undefined : findRecord(document, id);
  const kind = useEditor(({ document }) => find(document)?.kind);
  const name = useEditor(({ document }) => {
    const record = find(document);
    return record === undefined ? "" : nameOf(record).trim();
  });
  if (kind === undefined) return null;
  return (
    <Button className={styles.link} onPress={() => select([selects])}>
      <Icon name={kindIcon(kind)} size={14} />
      <span className={styles.linkText} dir="auto">
        {name || t("common.untitled")}
      </span>
    </Button>
  );
}
