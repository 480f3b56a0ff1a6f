import type { MessageKey } from "../../core/i18n/catalogue.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { findArrow, findNode, type ProcessDocument } from "../../core/process/document.ts";
import type { ArrowRecord, NodeRecord } from "../../core/process/kinds.ts";
import type { RowStart } from "../../core/process/order.ts";
import {
  endTowards,
  neighbour,
  nextInOrder,
  readingOrder,
  type Walk,
} from "../../core/process/reading.ts";
import { announce, setCursor } from "../session/session.ts";
import { shownDocument } from "../session/shown.ts";
import { select } from "../store/editor.ts";
import { type Action, type ActionContext, hasSelection, isDesigning } from "./action.ts";
import { spokenNames } from "./spoken.ts";

/**
 * Going about in the diagram by the keyboard. Where one is, is what is selected; while several
 * elements are being selected, the cursor goes about and the selection stays.
 */
export const WALK_ACTIONS: readonly Action[] = [
  walk("walkLeft", "canvas.walk.left", "left", "connection", "ArrowLeft"),
  walk("walkRight", "canvas.walk.right", "right", "connection", "ArrowRight"),
  walk("walkUp", "canvas.walk.up", "up", "connection", "ArrowUp"),
  walk("walkDown", "canvas.walk.down", "down", "connection", "ArrowDown"),
  walk("nearLeft", "canvas.walk.nearLeft", "left", "geometry", "Alt+ArrowLeft"),
  walk("nearRight", "canvas.walk.nearRight", "right", "geometry", "Alt+ArrowRight"),
  walk("nearUp", "canvas.walk.nearUp", "up", "geometry", "Alt+ArrowUp"),
  walk("nearDown", "canvas.walk.nearDown", "down", "geometry", "Alt+ArrowDown"),
  go("firstStep", "canvas.walk.first", "Home", (document, _, start) =>
    readingOrder(document, start).at(0),
  ),
  go("lastStep", "canvas.walk.last", "End", (document, _, start) =>
    readingOrder(document, start).at(-1),
  ),
  go("nextStep", "canvas.walk.next", "PageDown", (document, id, start) =>
    id === null ? readingOrder(document, start)[0] : nextInOrder(document, id, 1, start),
  ),
  go("previousStep", "canvas.walk.previous", "PageUp", (document, id, start) =>
    id === null ? readingOrder(document, start)[0] : nextInOrder(document, id, -1, start),
  ),
  {
    id: "edit.selectToggle",
    label: "canvas.walk.toggle",
    group: "edit",
    shortcuts: ["Space"],
    scope: "canvas",
    isEnabled: hasSelection,
    perform: ({ editor: { document, selection }, session: { cursorId, translate } }) => {
      const id = cursorId ?? selection.at(-1);
      if (document === null || id === undefined) return;
      const name = spokenNames(document, [id]);
      setCursor(id);
      // The first press only begins: Space is held to move the view, too.
      if (cursorId === null) {
        announce(translate("canvas.spoken.gathering", { name }));
        return;
      }
      const isSelected = !selection.includes(id);
      select(isSelected ? [...selection, id] : selection.filter((other) => other !== id));
      announce(
        translate(isSelected ? "canvas.spoken.isSelected" : "canvas.spoken.isNotSelected", {
          name,
        }),
      );
    },
  },
];

type Find = (
  document: ProcessDocument,
  from: RecordId | null,
  rowStart: RowStart,
  /** The arrow one is at, if any. */
  arrow: ArrowRecord | undefined,
) => NodeRecord | null | undefined;

function walk(
  name: string,
  label: MessageKey,
  way: Walk,
  by: "connection" | "geometry",
  key: string,
): Action {
  return go(name, label, key, (document, from, start, arrow) => {
    const end = arrow === undefined ? null : endTowards(document, arrow, way);
    if (end !== null) return end;
    return from === null ? readingOrder(document, start)[0] : neighbour(document, from, way, by);
  });
}

function go(name: string, label: MessageKey, key: string, find: Find): Action {
  return {
    id: `go.${name}`,
    label,
    group: "go",
    shortcuts: [key],
    scope: "canvas",
    repeats: true,
    isEnabled: isDesigning,
    perform: (context) => goOn(context, find),
  };
}

function goOn({ editor, session }: ActionContext, find: Find): void {
  const { selection } = editor;
  const { cursorId, translate } = session;
  if (editor.document === null) return;
  const document = shownDocument(editor.document);
  const rowStart = session.direction === "rtl" ? "right" : "left";
  const at = cursorId ?? selection.at(-1);
  const arrow = at === undefined ? undefined : findArrow(document, at);
  const found = find(document, placeOf(document, at), rowStart, arrow);
  if (found === null || found === undefined) {
    announce(translate("canvas.spoken.nothingThere"), "place");
    return;
  }
  session.canvas?.reveal(found.id);
  if (cursorId === null) {
    select([found.id]);
    return;
  }
  setCursor(found.id);
  const name = spokenNames(document, [found.id]);
  const said = selection.includes(found.id)
    ? "canvas.spoken.isSelected"
    : "canvas.spoken.isNotSelected";
  announce(translate(said, { name }), "place");
}

/** The node from which one goes on: from an arrow, where it leads to. */
function placeOf(document: ProcessDocument, id: RecordId | undefined): RecordId | null {
  if (id === undefined) return null;
  return findNode(document, id)?.id ?? findArrow(document, id)?.targetId ?? null;
}
