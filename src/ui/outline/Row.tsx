import { memo, type MouseEvent, type PointerEvent } from "react";
import type { RecordId } from "../../core/base/ids.ts";
import type { OutlineRow } from "../../core/process/outline.ts";
import { useMark } from "../../state/analysis/shownMarks.ts";
import { useFormats, useTranslate } from "../../state/session/session.ts";
import { MarkSign } from "../kit/findings/MarkSign.tsx";
import { markText } from "../kit/findings/markText.ts";
import { Icon, type IconName } from "../kit/Icon.tsx";
import { CellEditor } from "./cells/CellEditor.tsx";
import type { Leave } from "./cells/TextEditor.tsx";
import { cellText, editorOf, type RowRecord, type Words } from "./model/cells.ts";
import { type Column, COLUMNS, setExpanded } from "./model/outlineStore.ts";
import { ROW_HEIGHT } from "./rowHeight.ts";
import styles from "./Outline.module.css";

const ICONS: Readonly<Record<RowRecord["kind"], IconName>> = {
  leadSource: "leadSource",
  stage: "stage",
  activity: "list",
  decision: "decision",
  outcome: "outcome",
  note: "note",
  flow: "flow",
  dependency: "dependency",
};

interface RowProps {
  readonly row: OutlineRow;
  readonly index: number;
  readonly words: Words;
  /** The language of the document's own texts. */
  readonly language: string;
  /** Its cell that has the one tab stop; null when that is in another row. */
  readonly activeColumn: Column | null;
  readonly isEditing: boolean;
  readonly isSelected: boolean;
  /** Whether the pointer carries it. */
  readonly isLifted: boolean;
  readonly handlers: RowHandlers;
}

/** What is done with rows. */
export interface RowHandlers {
  readonly onLift: (event: PointerEvent<HTMLElement>, row: OutlineRow) => void;
  readonly onPoint: (event: MouseEvent, row: OutlineRow, column: Column) => void;
  readonly onEdit: (row: OutlineRow, column: Column) => void;
  readonly onDone: (leave: Leave) => void;
}

export const Row = memo(function Row({
  row,
  index,
  words,
  language,
  activeColumn,
  isEditing,
  isSelected,
  isLifted,
  handlers: { onLift, onPoint, onEdit, onDone },
}: RowProps) {
  const { record, level, isExpanded } = row;
  return (
    <div
      role="row"
      className={styles.row}
      style={{ insetBlockStart: index * ROW_HEIGHT }}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-rowindex={index + 2}
      aria-expanded={isExpanded ?? undefined}
      aria-selected={isSelected}
      data-row={record.id}
      data-kind={record.kind}
      data-lifted={isLifted || undefined}
      onPointerDown={(event) => onLift(event, row)}
      onMouseDown={(event) => onPoint(event, row, columnAt(event))}
      onDoubleClick={(event) => onEdit(row, columnAt(event))}
    >
      {COLUMNS.map((column, columnIndex) => {
        const isActive = activeColumn === column;
        const isEdited = isActive && isEditing;
        const text = cellText(words, record, column);
        return (
          <div
            key={column}
            role={column === "step" ? "rowheader" : "gridcell"}
            className={styles.cell}
            style={column === "step" ? { paddingInlineStart: 4 + (level - 1) * 20 } : undefined}
            aria-colindex={columnIndex + 1}
            aria-readonly={editorOf(words, record, column) === null || undefined}
            tabIndex={isActive ? 0 : -1}
            data-column={column}
            data-active={isActive || undefined}
          >
            {column === "step" && <Expander row={row} />}
            {column === "step" && <Icon name={ICONS[record.kind]} size={14} />}
            {isEdited ? (
              <CellEditor words={words} record={record} column={column} onDone={onDone} />
            ) : (
              <span
                className={styles.text}
                dir="auto"
                lang={ownText(column) ? language : undefined}
              >
                {text}
              </span>
            )}
            {column === "step" && !isEdited && <Mark id={record.id} />}
          </div>
        );
      })}
    </div>
  );
});

/** What was found in it; a part of the cell's text for screen readers. */
function Mark({ id }: { readonly id: RecordId }) {
  const translate = useTranslate();
  const formats = useFormats();
  const mark = useMark(id);
  if (mark === null) return null;
  const text = markText(mark, translate, formats);
  return (
    <span className={styles.mark} title={text} data-findings={id}>
      <MarkSign mark={mark} />
      <span className="visuallyHidden">{text}</span>
    </span>
  );
}

/** The column that the pointer is in. */
function columnAt({ target }: MouseEvent): Column {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  return COLUMNS.find((column) => column === cell?.dataset["column"]) ?? "step";
}

/** Columns that show what the user wrote, in the document's language. */
function ownText(column: Column): boolean {
  return column === "step" || column === "stage" || column === "owner";
}

/** Opens and closes by the mouse; by the keyboard the row itself does. */
function Expander({ row: { record, isExpanded } }: { readonly row: OutlineRow }) {
  if (isExpanded === null || record.kind === "flow" || record.kind === "dependency") {
    return <span className={styles.expander} />;
  }
  return (
    <span
      className={styles.expander}
      aria-hidden
      data-expander
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setExpanded(record, !isExpanded);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon name={isExpanded ? "chevronDown" : "chevronRight"} size={14} />
    </span>
  );
}
