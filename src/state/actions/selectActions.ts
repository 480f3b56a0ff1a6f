import type { RecordId } from "../../core/base/ids.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import {
  allArrows,
  allNodes,
  findNode,
  findRecord,
  type ProcessDocument,
} from "../../core/process/document.ts";
import { withFollowing } from "../../core/process/following.ts";
import { groupOf, withGroups } from "../../core/process/groups.ts";
import { select } from "../store/editor.ts";
import { type Action, hasSelection } from "./action.ts";

/** Selecting more, from what is selected. */
export const SELECT_ACTIONS: readonly Action[] = [
  more("selectSameKind", "arrange.selectSameKind", sameKind, () => true),
  more("selectFollowing", "arrange.selectFollowing", withFollowing, (document, ids) =>
    ids.some((id) => findNode(document, id) !== undefined),
  ),
  more("selectGroup", "arrange.selectGroup", withGroups, (document, ids) =>
    ids.some((id) => groupOf(document, id).length > 0),
  ),
];

function more(
  name: string,
  label: MessageKey,
  extend: (document: ProcessDocument, ids: readonly RecordId[]) => readonly RecordId[],
  applies: (document: ProcessDocument, ids: readonly RecordId[]) => boolean,
): Action {
  return {
    id: `edit.${name}`,
    label,
    group: "edit",
    icon: "selectAll",
    isEnabled: (context) =>
      hasSelection(context) &&
      context.editor.document !== null &&
      applies(context.editor.document, context.editor.selection),
    perform: ({ editor: { document, selection } }) => {
      if (document !== null) select(extend(document, selection));
    },
  };
}

/** Every node or arrow of the kinds that are selected. */
function sameKind(document: ProcessDocument, ids: readonly RecordId[]): RecordId[] {
  const kinds = new Set(ids.map((id) => findRecord(document, id)?.kind));
  return [...allNodes(document), ...allArrows(document)].flatMap(({ id, kind }) =>
    kinds.has(kind) ? [id] : [],
  );
}
