import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import type { RecordId } from "../../core/base/ids.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { isNode } from "../../core/process/kinds.ts";
import { type OutlineRow, outlineRows } from "../../core/process/outline.ts";
import {
  announce,
  sessionStore,
  useFormats,
  useSession,
  useTranslate,
} from "../../state/session/session.ts";
import { editorStore, select, useEditor } from "../../state/store/editor.ts";
import { useActiveRow, useFocusInGrid } from "./activeRow.ts";
import { editorOf } from "./model/cells.ts";
import { moveFor } from "./model/keys.ts";
import {
  type Column,
  COLUMNS,
  isExpanded,
  outlineStore,
  setExpanded,
  useOutline,
} from "./model/outlineStore.ts";
import type { Leave } from "./cells/TextEditor.tsx";
import { useColumns } from "./columns.ts";
import { Carried, DropLine } from "./drag/DropMark.tsx";
import { startRowDrag } from "./drag/rowDrag.ts";
import { Head } from "./Head.tsx";
import { Row, type RowHandlers } from "./Row.tsx";
import { ROW_HEIGHT } from "./rowHeight.ts";
import { useWindow } from "./useWindow.ts";
import styles from "./Outline.module.css";

/** The rows of the outline: one tab stop, arrows go from cell to cell. */
export function Grid({ document }: { readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const formats = useFormats();
  const direction = useSession((state) => state.direction);
  const selection = useEditor((state) => state.selection);
  const toggled = useOutline((state) => state.toggled);
  const column = useOutline((state) => state.column);
  const isEditing = useOutline((state) => state.isEditing);
  const lifted = useOutline((state) => state.drag?.ids ?? NONE);
  const rows = useMemo(
    () =>
      outlineRows(
        document,
        (record) => isExpanded(toggled, record),
        direction === "rtl" ? "right" : "left",
      ),
    [document, toggled, direction],
  );
  const places = useMemo(
    () => new Map(rows.map(({ record }, index) => [record.id, index])),
    [rows],
  );
  const grid = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const columns = useColumns(head);
  const view = useWindow(grid, rows.length);
  const active = useActiveRow(document, rows, places);
  const selected = useMemo(() => new Set(selection), [selection]);
  useFocusInGrid(grid, active, rows[active]?.record.id ?? null, column, isEditing);

  const words = useMemo(() => ({ document, translate, formats }), [document, translate, formats]);

  const goTo = (row: OutlineRow | undefined, to: Column, adding = false) => {
    if (row === undefined) return;
    const { id } = row.record;
    outlineStore.setState({ activeId: id, column: to, isEditing: false });
    select(adding ? toggledIn(editorStore.getState().selection, id) : [id]);
    sessionStore.getState().canvas?.reveal(id);
  };
  const edit = (row: OutlineRow | undefined, at: Column) => {
    if (row === undefined) return;
    if (editorOf(words, row.record, at) === null) announce(translate("outline.fixed"));
    else outlineStore.setState({ activeId: row.record.id, column: at, isEditing: true });
  };
  const done = (leave: Leave) => {
    outlineStore.setState({ isEditing: false });
    if (leave === "elsewhere") return;
    const step = leave === "stay" ? 0 : leave === "next" ? 1 : -1;
    const to = COLUMNS[COLUMNS.indexOf(column) + step] ?? column;
    outlineStore.setState({ column: to });
    grid.current?.focus({ preventScroll: true });
  };

  const keyDown = (event: KeyboardEvent) => {
    const row = rows[active];
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (row === undefined || altKey || metaKey || event.nativeEvent.isComposing) return;
    const handled = () => event.preventDefault();
    if ((key === "Enter" || key === "F2") && !ctrlKey && !shiftKey) {
      handled();
      edit(row, column);
      return;
    }
    if (key === " ") {
      handled();
      select(toggledIn(selection, row.record.id));
      return;
    }
    const isArrowKey = key.startsWith("Arrow");
    // Control with an arrow is for the diagram: it makes a connected step.
    if (isArrowKey && ctrlKey) return;
    const from = { row: active, column: COLUMNS.indexOf(column) };
    const move = moveFor({ key, ctrlKey }, from, {
      rows,
      columns: COLUMNS.length,
      page: view.page,
      isRtl: direction === "rtl",
    });
    if (move === null) {
      if (isArrowKey) handled();
      return;
    }
    handled();
    if ("expand" in move) {
      if (isNode(row.record)) setExpanded(row.record, move.expand);
      return;
    }
    const target = rows[move.go.row];
    goTo(target, COLUMNS[move.go.column] ?? column);
    if (shiftKey && target !== undefined) select([...new Set([...selection, target.record.id])]);
  };
  const point = (event: MouseEvent, row: OutlineRow, at: Column) => {
    // What a cell is edited with is no part of the row.
    const { target } = event;
    if (target instanceof Element && target.closest("input, [role=listbox], [role=group]")) return;
    const adding = event.ctrlKey || event.metaKey || event.shiftKey;
    if (adding) event.preventDefault();
    goTo(row, at, adding);
  };

  const name = processOf(document).name || translate("common.untitled");
  const handlers = useLatest({
    onPoint: point,
    onEdit: edit,
    onDone: done,
    onLift: (event, row) => startRowDrag(event, row, rows),
  });
  const style: CSSProperties & Record<`--${string}`, string> = {
    "--columns": columns.template,
    "--columns-width": `${columns.width}px`,
    "--step-width": `${columns.first}px`,
  };
  return (
    <div
      ref={grid}
      role="treegrid"
      className={styles.grid}
      aria-label={translate("outline.label", { name })}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length}
      aria-multiselectable
      tabIndex={rows.length === 0 ? 0 : -1}
      style={style}
      onKeyDown={keyDown}
    >
      <Head head={head} />
      <div role="rowgroup" className={styles.rows} style={{ blockSize: rows.length * ROW_HEIGHT }}>
        {indexesOf(view.first, view.end, active).map((index) => {
          const row = rows[index];
          return row === undefined ? null : (
            <Row
              key={row.record.id}
              row={row}
              index={index}
              words={words}
              language={processOf(document).language}
              activeColumn={index === active ? column : null}
              isEditing={index === active && isEditing}
              isSelected={selected.has(row.record.id)}
              isLifted={lifted.includes(row.record.id)}
              handlers={handlers}
            />
          );
        })}
        <DropLine />
      </div>
      <Carried words={words} />
    </div>
  );
}

const NONE: readonly RecordId[] = [];

/** Handlers that stay the same while what they do is always the latest: rows are not drawn anew for them. */
function useLatest(handlers: RowHandlers): RowHandlers {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () => ({
      onPoint: (...args) => latest.current.onPoint(...args),
      onEdit: (...args) => latest.current.onEdit(...args),
      onDone: (...args) => latest.current.onDone(...args),
      onLift: (...args) => latest.current.onLift(...args),
    }),
    [],
  );
}

/** The rows in sight, and the active one wherever it is: it holds the focus. */
function indexesOf(first: number, end: number, active: number): readonly number[] {
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  if (active < first) return [active, ...indexes];
  return active >= end ? [...indexes, active] : indexes;
}

function toggledIn(ids: readonly RecordId[], id: RecordId): RecordId[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
