import { foldedIncludes, foldText } from "../../../core/base/fold.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { arrowKindBetween, connectionProblem } from "../../../core/process/connections.ts";
import { findNode, type ProcessDocument } from "../../../core/process/document.ts";
import { stageNumber, stagesInOrder } from "../../../core/process/graph.ts";
import type { ArrowRecord } from "../../../core/process/kinds.ts";
import { readingOrder } from "../../../core/process/reading.ts";
import { REFUSAL_MESSAGES } from "../../../state/actions/refusalMessages.ts";
import { rowName, type Words } from "./cells.ts";
import { rowStart } from "./outlineStore.ts";

/** One of the things that can be chosen in a cell. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Said after it: what it is, or why it can't be chosen. */
  readonly note?: string;
  readonly isDisabled?: boolean;
}

/** Of more than these only the first are offered: typing on narrows them. */
const MOST = 50;

/** Those whose label has the text in it. */
export function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const part = foldText(text);
  return choices.filter(({ label }) => foldedIncludes(foldText(label), part)).slice(0, MOST);
}

/**
 * The steps that an arrow may lead to, by their names; those that it can't lead to say why, and
 * come last.
 */
export function targetChoices(
  words: Words,
  sourceId: RecordId,
  text: string,
  /** The arrow that is led elsewhere; left out for a new one. */
  arrow?: ArrowRecord,
): readonly Choice[] {
  const { document, translate } = words;
  const source = findNode(document, sourceId);
  if (source === undefined) return [];
  const part = foldText(text);
  const found: Choice[] = [];
  for (const target of readingOrder(document, rowStart())) {
    if (target.kind === "note") continue;
    const label = rowName(words, target);
    if (!foldedIncludes(foldText(label), part)) continue;
    const kind = arrow?.kind ?? arrowKindBetween(source, target);
    const problem = connectionProblem(document, kind, sourceId, target.id, arrow?.id);
    found.push(
      problem === null
        ? { id: target.id, label, note: translate(`process.kind.${target.kind}`) }
        : { id: target.id, label, note: translate(REFUSAL_MESSAGES[problem]), isDisabled: true },
    );
    if (found.length === MOST) break;
  }
  return found.toSorted((a, b) => Number(a.isDisabled ?? false) - Number(b.isDisabled ?? false));
}

/** "None" has no id that a record could have. */
export const NONE = "";

export function stageChoices({ document, translate, formats }: Words): readonly Choice[] {
  return [
    { id: NONE, label: translate("inspector.noStage") },
    ...stagesInOrder(document).map(({ id, name }) => ({
      id,
      label: `${formats.integer(stageNumber(document, id))}. ${name || translate("common.untitled")}`,
    })),
  ];
}

/** The id of the choice that makes a new role of what was typed. */
export const NEW_ROLE = "new:";

export function roleChoices(words: Words, text: string): readonly Choice[] {
  const { document, translate } = words;
  const roles = [...document.role.values()].map(({ id, name }) => ({
    id: `role:${id}`,
    label: name || translate("common.untitled"),
  }));
  const typed = text.trim();
  return [
    ...matching(roles, typed),
    ...matching([{ id: NONE, label: translate("inspector.noRole") }], typed),
    ...(typed === "" || hasRole(document, typed)
      ? []
      : [{ id: NEW_ROLE, label: translate("outline.addRole", { name: typed }) }]),
  ];
}

function hasRole(document: ProcessDocument, name: string): boolean {
  return [...document.role.values()].some((role) => role.name === name);
}
