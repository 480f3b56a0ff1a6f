import type { RecordId } from "../../core/base/ids.ts";
import { findingText } from "../../core/quality/findingText.ts";
import { outlineRows } from "../../core/process/outline.ts";
import { spokenNames } from "../actions/spoken.ts";
import { announce, sessionStore } from "../session/session.ts";
import { editorStore, select } from "../store/editor.ts";
import { qualityStore } from "./qualityStore.ts";

/**
 * Selects the next step or arrow with an error or a warning, or the one before, in reading order
 * and around the ends, and says what was found there.
 */
export function stepFinding(by: 1 | -1): void {
  const { document, selection } = editorStore.getState();
  const { translate, formats, direction, canvas } = sessionStore.getState();
  if (document === null) return;
  const rows = outlineRows(document, () => true, direction === "rtl" ? "right" : "left");
  const { byRecord } = qualityStore.getState();
  const isMarked = (id: RecordId) => (byRecord.get(id)?.mark ?? null) !== null;
  const order = rows.map(({ record }) => record.id);
  const marked = order.filter(isMarked);
  const from = selection.at(-1);
  const id = nextMarked(order, from === undefined ? -1 : order.indexOf(from), by, isMarked);
  const finding = id === null ? undefined : byRecord.get(id)?.findings[0];
  if (id === null || finding === undefined) {
    announce(translate("findings.none"));
    return;
  }
  select([id]);
  canvas?.reveal(id);
  announce(
    translate("findings.said", {
      number: formats.integer(marked.indexOf(id) + 1),
      count: formats.integer(marked.length),
      name: spokenNames(document, [id]),
      finding: findingText(finding, translate, formats),
    }),
  );
}

/** From a place in the order, -1 for none, the next id that is marked, around the ends. */
function nextMarked(
  order: readonly RecordId[],
  from: number,
  by: 1 | -1,
  isMarked: (id: RecordId) => boolean,
): RecordId | null {
  const start = from === -1 && by === -1 ? 0 : from;
  for (let step = 1; step <= order.length; step += 1) {
    const id = order[(start + by * step + 2 * order.length) % order.length];
    if (id !== undefined && isMarked(id)) return id;
  }
  return null;
}
