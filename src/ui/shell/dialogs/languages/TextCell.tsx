import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { directionOfTag } from "../../../../core/i18n/locales.ts";
import { readColumn } from "../../../../core/exchange/rows/column.ts";
import { undo } from "../../../../state/store/editor.ts";
import { useKeepOnLeaving } from "../../../kit/useKeepOnLeaving.ts";
import styles from "./Languages.module.css";

interface TextCellProps {
  readonly language: string;
  readonly label: string;
  readonly value: string;
  /** What is read where nothing is said. */
  readonly fallback: string;
  /** The language of what is read then. */
  readonly fallbackLanguage: string;
  /** Said on one line: Enter goes on to the next row. */
  readonly isLine: boolean;
  readonly isReadOnly: boolean;
  readonly describedBy: string | undefined;
  readonly onCommit: (text: string) => void;
  /** Cells of a spreadsheet, from this one downwards. */
  readonly onPaste: (cells: readonly string[]) => void;
}

/**
 * One text in one language, written when it is left. What is being typed stays until then,
 * whatever happens around it; Escape takes it back.
 */
export function TextCell(props: TextCellProps) {
  const { language, label, value, fallback, isLine, isReadOnly, describedBy } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [isUsed, setUsed] = useState(false);
  const shown = draft ?? value;
  const direction = directionOfTag(language);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    if (draft !== value) props.onCommit(draft);
  };
  useKeepOnLeaving(commit);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    if (event.key === "Escape" && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    } else if (isUndo && draft === null && !event.shiftKey) {
      event.preventDefault();
      undo();
    } else if (event.key === "Enter" && isLine && !event.shiftKey) {
      event.preventDefault();
      commit();
      move(event.currentTarget, 1);
    } else if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      move(event.currentTarget, event.key === "ArrowDown" ? 1 : -1);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const cells = readColumn(event.clipboardData.getData("text/plain"));
    // Several lines may be one text: only a spreadsheet says that they are cells.
    const isTable = event.clipboardData.getData("text/html").includes("<table");
    if (cells.length < 2 || !(isTable || isLine)) return;
    event.preventDefault();
    setDraft(null);
    props.onPaste(cells);
  };
  return (
    <textarea
      className={styles.text}
      rows={1}
      lang={language}
      // What is read in its place is ordered as its own language is, at the same side.
      dir={shown === "" && !isUsed ? directionOfTag(props.fallbackLanguage) : direction}
      data-from={direction}
      data-column={language}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={fallback}
      readOnly={isReadOnly}
      value={shown}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={() => setUsed(true)}
      onBlur={() => {
        setUsed(false);
        commit();
      }}
      onKeyDown={press}
      onPaste={paste}
    />
  );
}

/** To the cell of the same language in a row further down or up, if there is one. */
function move(from: HTMLTextAreaElement, by: 1 | -1): void {
  const column = [...(from.closest("[role='table']")?.querySelectorAll("textarea") ?? [])].filter(
    (cell) => cell.dataset["column"] === from.dataset["column"],
  );
  column[column.indexOf(from) + by]?.focus();
}
