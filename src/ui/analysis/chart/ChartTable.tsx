import type { ChartSpec } from "../../../core/charts/spec.ts";
import { type Cell, tableOf } from "../../../core/charts/table.ts";
import { writeValue } from "../../../core/charts/units.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { useFormats } from "../../../state/session/session.ts";
import { type Answer } from "../parts/asking.ts";
import { Explained } from "../parts/Explained.tsx";
import styles from "./chart.module.css";

/** The numbers of a chart as a table, for whoever reads those better. */
export function ChartTable({
  spec,
  document,
  explain,
}: {
  readonly spec: ChartSpec;
  readonly document: ProcessDocument;
  readonly explain: (id: string) => Answer;
}) {
  const formats = useFormats();
  const { title, columns, rows, ids } = tableOf(spec);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className={styles.tableScroll} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns keep their places
              <th key={index} scope="col" data-number={isNumber(rows[0]?.[index]) || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows keep their places
            <tr key={index}>
              {row.map((cell, place) => {
                const text = written(cell, formats);
                // oxlint-disable-next-line react/no-array-index-key -- cells keep their places
                const shared = { key: place, "data-number": isNumber(cell) || undefined };
                const { key, ...attributes } = shared;
                return place === 0 ? (
                  <th key={key} scope="row" dir="auto" {...attributes}>
                    {text}
                  </th>
                ) : (
                  <td key={key} dir="auto" {...attributes}>
                    {isNumber(cell) ? (
                      <Explained
                        title={columns[place] ?? title}
                        explain={() => explain(ids[index] ?? "")}
                        document={document}
                      >
                        {text}
                      </Explained>
                    ) : (
                      text
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

function written(cell: Cell, formats: Formats): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : writeValue(cell.value, cell.unit, formats);
}
