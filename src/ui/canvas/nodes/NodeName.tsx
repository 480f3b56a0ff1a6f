import { useMemo } from "react";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import { processOf } from "../../../core/process/document.ts";
import { setFields } from "../../../core/edits/setFields.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { run, useEditor } from "../../../state/store/editor.ts";
import { useCanvas } from "../model/canvasStore.ts";
import { surelyFits } from "../model/surelyFits.ts";
import { NameEditor } from "./NameEditor.tsx";
import styles from "./nodes.module.css";

interface NodeNameProps {
  readonly record: NodeRecord;
  readonly align?: "start" | "center";
  /** Shown for a node without a name, instead of asking for one. */
  readonly fallback?: string;
  /** How many lines it may take. */
  readonly lines: 1 | 2 | 3;
  /** A metric stands beside it. */
  readonly hasMetric?: boolean;
}

/** The name of a node, or the field to edit it in. */
export function NodeName({
  record,
  align = "start",
  fallback,
  lines,
  hasMetric = false,
}: NodeNameProps) {
  const translate = useTranslate();
  const isRenaming = useCanvas((state) => state.renamingId === record.id);
  const language = useEditor(({ document }) =>
    document === null ? undefined : processOf(document).language,
  );
  const isFitting = useMemo(() => surelyFits(record, lines, hasMetric), [record, lines, hasMetric]);
  const isNote = record.kind === "note";
  const name = isNote ? record.text : record.name;
  const placeholder = translate(`canvas.placeholder.${record.kind}`);
  if (isRenaming) {
    return (
      <NameEditor
        value={name}
        label={translate(
          isNote
            ? "canvas.field.noteText"
            : record.kind === "decision"
              ? "canvas.field.question"
              : "canvas.field.name",
        )}
        placeholder={placeholder}
        align={align}
        multiline={isNote}
        onCommit={(text) => {
          const fields = isNote ? { text } : { name: text };
          run(setFields, { ids: [record.id], fields }, { keepSelection: true });
        }}
      />
    );
  }
  const isEmpty = name.trim() === "" && fallback === undefined;
  return (
    <div
      className={isNote ? styles.text : styles.name}
      data-lines={lines}
      data-align={align}
      data-empty={isEmpty || undefined}
      data-fits={isFitting || undefined}
      // A placeholder is the interface's text: it has the interface's language and direction.
      lang={name.trim() === "" ? undefined : language}
      dir={name.trim() === "" ? undefined : "auto"}
    >
      {name.trim() || (fallback ?? placeholder)}
    </div>
  );
}
