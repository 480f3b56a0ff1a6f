import { foldedIncludes, foldText } from "../../../core/base/fold.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { arrowKindBetween, connectionProblem } from "../../../core/process/connections.ts";
import { findNode, type ProcessDocument } from "../../../core/process/document.ts";
import { stageNumber, stagesInOrder } from "../../../core/process/graph.ts";
import {
  ARROW_KINDS,
  type ArrowKind,
  type ArrowRecord,
  isArrow,
  NODE_KINDS,
  type NodeKind,
} from "../../../core/process/kinds.ts";
import { kindProblem } from "../../../core/edits/changeKind.ts";
import { readingOrder } from "../../../core/process/reading.ts";
import { REFUSAL_MESSAGES } from "../../../state/actions/refusalMessages.ts";
import { rowName, type RowRecord, typeWords, type Words } from "./cells.ts";
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
  return possibleFirst(found);
}

const KIND = "kind:";

/** The types that a record may have, and after them the other kinds that it may be turned into. */
export function typeChoices(words: Words, record: RowRecord): readonly Choice[] {
  const { document, translate } = words;
  const kinds: readonly (NodeKind | ArrowKind)[] = isArrow(record) ? ARROW_KINDS : NODE_KINDS;
  const others = kinds
    .filter((kind) => kind !== record.kind)
    .map((kind): Choice => {
      const [id, label] = [`${KIND}${kind}`, translate(`process.kind.${kind}`)];
      const problem = kindProblem(document, record.id, kind);
      if (problem === null) return { id, label, note: translate("outline.otherKind") };
      const why = translate(REFUSAL_MESSAGES[problem], { name: rowName(words, record) });
      return { id, label, note: why, isDisabled: true };
    });
  return [...typeWords(record, translate), ...possibleFirst(others)];
}

/** The kind that was chosen; null for a type within the record's own. */
export function kindChosen(id: string): NodeKind | ArrowKind | null {
  return [...NODE_KINDS, ...ARROW_KINDS].find((kind) => id === `${KIND}${kind}`) ?? null;
}

/** What can't be chosen comes last. */
function possibleFirst(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => Number(a.isDisabled ?? false) - Number(b.isDisabled ?? false));
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
