import type { RecordId } from "../../core/base/ids.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { findingText } from "../../core/quality/findingText.ts";
import { outlineRows } from "../../core/process/outline.ts";
import { spokenNames } from "../actions/spoken.ts";
import { announce, sessionStore } from "../session/session.ts";
import { shownDocument } from "../session/shown.ts";
import { editorStore, select } from "../store/editor.ts";
import { qualityStore } from "./qualityStore.ts";

/**
 * Selects the next step or arrow with an error or a warning, or the one before, in reading order
 * and around the ends, and says what was found there. A collapsed stage is one step, which stands
 * for what it hides; where one stage is open alone, only what is in it counts.
 */
export function stepFinding(by: 1 | -1, openStageId: RecordId | null): void {
  const { document, selection } = editorStore.getState();
  const { translate, formats, direction, canvas } = sessionStore.getState();
  if (document === null) return;
  const shown = shownDocument(document, openStageId);
  const rows = outlineRows(shown, () => true, direction === "rtl" ? "right" : "left");
  const { byRecord } = qualityStore.getState();
  const isMarked = (id: RecordId) => (byRecord.get(id)?.mark ?? null) !== null;
  const order = rows.map(({ record }) => record.id);
  const marked = order.filter(isMarked);
  const selected = selection.at(-1) ?? "";
  const from = order.indexOf(order.includes(selected) ? selected : holderOf(document, selected));
  const id = nextMarked(order, from, by, isMarked);
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

/** The stage that an activity is in, which stands for it where it is not shown. */
function holderOf(document: ProcessDocument, id: RecordId): RecordId {
  return document.activity.get(id)?.stageId ?? "";
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
