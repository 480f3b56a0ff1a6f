import { memo, useEffect, useId, useRef, useState } from "react";
import { confirmTexts, setTexts } from "../../../../core/edits/translate.ts";
import type { AnyRecord } from "../../../../core/process/kinds.ts";
import { type TextRow, textState, translationOf } from "../../../../core/process/textTable.ts";
import { runEdit } from "../../../../state/actions/runEdit.ts";
import { useTranslate } from "../../../../state/session/session.ts";
import { Icon } from "../../../kit/Icon.tsx";
import { isLine, labelOf, titleOf } from "./labels.ts";
import { TextCell } from "./TextCell.tsx";
import styles from "./Languages.module.css";

/** The document's own language and those beside it, by tag and name. */
export interface Column {
  readonly language: string;
  readonly name: string;
  readonly isOwn: boolean;
}

interface GroupProps {
  readonly record: AnyRecord;
  readonly rows: readonly TextRow[];
  readonly columns: readonly Column[];
  readonly isReadOnly: boolean;
  readonly onPaste: (row: TextRow, language: string, cells: readonly string[]) => void;
}

/** How high a row is about, in CSS pixels; what is far out of sight is only as high as it. */
const ROW_HEIGHT = 48;
/** How far outside of what is seen rows are there already, so that Tab finds them. */
const MARGIN = "1200px";

/** The texts of one record, made once they come near. */
export const TextRows = memo(function TextRows(props: GroupProps) {
  const translate = useTranslate();
  const group = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = group.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: element.closest("[data-scrolls]"), rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const title = titleOf(translate, props.record);
  return (
    <div role="rowgroup" className={styles.group} ref={group}>
      <div role="row" className={styles.groupRow}>
        <div role="rowheader" className={styles.groupTitle} dir="auto">
          {title}
        </div>
      </div>
      {isNear ? (
        props.rows.map((row) => <Row key={row.path} row={row} title={title} {...props} />)
      ) : (
        <div style={{ blockSize: props.rows.length * ROW_HEIGHT }} />
      )}
    </div>
  );
});

interface RowProps extends Omit<GroupProps, "record" | "rows"> {
  readonly row: TextRow;
  readonly title: string;
}

function Row({ row, title, columns, isReadOnly, onPaste }: RowProps) {
  const translate = useTranslate();
  const field = labelOf(translate, row);
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.field}>
        {field}
      </div>
      {columns.map((column) => (
        <Cell
          key={column.language}
          row={row}
          column={column}
          ownLanguage={columns[0]?.language ?? column.language}
          label={translate("languages.cell", { field, record: title, language: column.name })}
          isReadOnly={isReadOnly}
          onPaste={(cells) => onPaste(row, column.language, cells)}
        />
      ))}
    </div>
  );
}

interface CellProps {
  readonly row: TextRow;
  readonly column: Column;
  readonly ownLanguage: string;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly onPaste: (cells: readonly string[]) => void;
}

function Cell({ row, column, ownLanguage, label, isReadOnly, onPaste }: CellProps) {
  const { language, isOwn } = column;
  const translate = useTranslate();
  const noteId = useId();
  const translation = isOwn ? undefined : translationOf(row, language);
  const state = isOwn ? "translated" : textState(row, language);
  const address = { recordId: row.record.id, path: row.path };
  const options = { label: "languages.text", keepSelection: true };
  return (
    <div role="cell" className={styles.cell} data-state={state}>
      <TextCell
        language={language}
        label={label}
        value={isOwn ? row.own : (translation?.text ?? "")}
        fallback={isOwn ? "" : row.own}
        fallbackLanguage={ownLanguage}
        isLine={isLine(row)}
        isReadOnly={isReadOnly}
        describedBy={state === "translated" ? undefined : noteId}
        onCommit={(text) => runEdit(setTexts, { language, texts: [{ ...address, text }] }, options)}
        onPaste={onPaste}
      />
      {state === "missing" && (
        <span id={noteId} className="visuallyHidden">
          {translate("languages.missing")}
        </span>
      )}
      {state === "outdated" && (
        <div className={styles.outdated}>
          <span id={noteId} className={styles.note}>
            <Icon name="alert" size={14} />
            <span>
              {translate("languages.outdated")}{" "}
              <q dir="auto" className={styles.was}>
                {translation?.of}
              </q>
            </span>
          </span>
          <button
            type="button"
            className={styles.right}
            disabled={isReadOnly}
            onClick={() => runEdit(confirmTexts, { language, texts: [address] }, options)}
          >
            {translate("languages.stillRight")}
          </button>
        </div>
      )}
    </div>
  );
}
