import type { RecordId } from "../../../core/base/ids.ts";

/** The id of a row in the page. */
export function rowId(id: RecordId): string {
  return `roadmap-row-${id}`;
}

/** Brings a record's row into view with the focus in its name. */
export function goToRow(id: RecordId): void {
  const row = document.getElementById(rowId(id));
  const name = row?.querySelector("input");
  if (row === null || name === null || name === undefined) return;
  row.scrollIntoView({ block: "center", inline: "nearest", behavior: "auto" });
  name.focus({ preventScroll: true });
}
