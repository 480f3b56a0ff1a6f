import { type PointerEvent, type RefObject, useRef } from "react";
import { setOutlineColumn, useSession, useTranslate } from "../../state/session/session.ts";
import { type Column, COLUMNS } from "./model/outlineStore.ts";
import { COLUMN_LABELS } from "./model/write.ts";
import styles from "./Outline.module.css";

/** The headings of the columns. */
export function Head({ head }: { readonly head: RefObject<HTMLDivElement | null> }) {
  const translate = useTranslate();
  return (
    <div ref={head} role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {COLUMNS.map((column, index) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={index + 1}
            className={styles.heading}
            data-head={column}
          >
            <span data-heading={column} className={styles.headingText}>
              {translate(COLUMN_LABELS[column])}
            </span>
            <ColumnHandle column={column} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The border of a column, to be dragged; by the keyboard there are actions. */
function ColumnHandle({ column }: { readonly column: Column }) {
  const isRtl = useSession((state) => state.direction === "rtl");
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const down = (event: PointerEvent<HTMLElement>) => {
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width;
    if (event.button !== 0 || width === undefined) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width };
  };
  const move = ({ clientX }: PointerEvent) => {
    if (drag.current === null) return;
    const by = clientX - drag.current.from;
    setOutlineColumn(column, drag.current.width + (isRtl ? -by : by));
  };
  const end = () => {
    drag.current = null;
  };
  return (
    <span
      className={styles.columnHandle}
      aria-hidden
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
