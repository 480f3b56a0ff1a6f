import { useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { processOf } from "../../../core/process/document.ts";
import { everyRow, type OutlineRow } from "../../../core/process/outline.ts";
import {
  setPrinting,
  useFormats,
  useSession,
  useTranslate,
} from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { cellText, rowName, type Words } from "../model/cells.ts";
import { printedValue } from "../model/values.ts";
import styles from "./PrintedOutline.module.css";

/**
 * All rows of the outline as a table for paper. It lies over the page, is printed instead of
 * it, and goes when the browser has printed or anything is done.
 */
export function PrintedOutline() {
  const document = useEditor((state) => state.document);
  useEffect(() => {
    const done = () => setPrinting(false);
    window.addEventListener("afterprint", done);
    window.addEventListener("pointerdown", done);
    window.addEventListener("keydown", done);
    window.print();
    return () => {
      window.removeEventListener("afterprint", done);
      window.removeEventListener("pointerdown", done);
      window.removeEventListener("keydown", done);
    };
  }, []);
  return document === null
    ? null
    : createPortal(<Paper document={document} />, globalThis.document.body);
}

function Paper({ document }: { readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const formats = useFormats();
  const isRtl = useSession((state) => state.direction === "rtl");
  const words = useMemo(() => ({ document, translate, formats }), [document, translate, formats]);
  const rows = everyRow(document, isRtl ? "right" : "left");
  const numbers = useMemo(() => numbersOf(rows), [rows]);
  const { name, language } = processOf(document);
  return (
    <div className={styles.paper} data-printed>
      <h1 className={styles.title} dir="auto" lang={language}>
        {name || translate("common.untitled")}
      </h1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate("outline.number")}</th>
            <th scope="col">{translate("outline.column.step")}</th>
            <th scope="col">{translate("process.field.activityType")}</th>
            <th scope="col">{translate("process.field.role")}</th>
            <th scope="col">{translate("process.field.duration")}</th>
            <th scope="col">{translate("process.field.value")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <PrintedRow key={row.record.id} row={row} number={numbers[index] ?? []} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PrintedRowProps {
  readonly row: OutlineRow;
  readonly number: readonly number[];
  readonly words: Words;
}

function PrintedRow({ row: { record, level }, number, words }: PrintedRowProps) {
  const { language } = processOf(words.document);
  const { duration, value } = printedValue(words, record);
  return (
    <tr data-kind={record.kind}>
      <td className={styles.number}>{number.map(words.formats.integer).join(".")}</td>
      <th scope="row" style={{ paddingInlineStart: (level - 1) * 14 + 6 }}>
        <span dir="auto" lang={language}>
          {rowName(words, record)}
        </span>
      </th>
      <td>{cellText(words, record, "type")}</td>
      <td>
        <span dir="auto" lang={language}>
          {cellText(words, record, "owner")}
        </span>
      </td>
      <td className={styles.figure}>{duration}</td>
      <td className={styles.figure}>{value}</td>
    </tr>
  );
}

/** The place of each row among its siblings, after that of what it is under: 3, 3.1, 3.1.2. */
function numbersOf(rows: readonly OutlineRow[]): readonly (readonly number[])[] {
  const path: number[] = [];
  return rows.map(({ level, position }) => {
    path.length = level - 1;
    path.push(position);
    return [...path];
  });
}
