import { boundsOf, centreOf, type Point, snap } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { GRID, sizeOf, sizesIn } from "../process/geometry.ts";
import { activitiesOf, stagesInOrder } from "../process/graph.ts";
import { type AnyRecord, isArrow, isNode, type NodeRecord } from "../process/kinds.ts";
import { hasTextsIn, withOwnLanguage } from "../process/ownLanguage.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";
import { mapHolders, translationsIn, withTranslations } from "../process/translations.ts";
import { copiesOf, type Copies } from "./copies.ts";
import { EMPTY_DIFF } from "./diff.ts";
import type { Edit, Plan, Refusal } from "./edit.ts";
import { fragmentOf } from "./fragment.ts";
import { coordinate, placeInStage } from "./placement.ts";
import { planOf } from "./planOf.ts";
import { renumbered } from "./reorderStages.ts";

/** How far from its original a copy lies when nothing says where, in canvas pixels. */
const OFFSET = { x: 3 * GRID, y: 3 * GRID } as const;

export interface PasteArguments {
  /** What fragmentOf gave, of this document or another. */
  readonly records: readonly AnyRecord[];
  /** The own language of the document they come from; left out: that of this one. */
  readonly language?: string;
  /** Where the middle of what is pasted comes to lie, in canvas pixels. */
  readonly at?: Point;
  /** Without `at`: how far from where it was copied. */
  readonly offset?: Point;
  /** The stage that activities which come without a stage go into. */
  readonly into?: RecordId | null;
}

export interface DuplicateArguments {
  readonly ids: readonly RecordId[];
  readonly offset?: Point;
}

/**
 * Puts copies with ids of their own into the document and selects them. A role that the
 * document has by name and department is used instead of copied; references to what is
 * neither copied nor in the document are let go; pasted stages come after all others. What they
 * say in the document's language becomes their own text.
 */
export const pasteRecords: Edit<PasteArguments> = (document, args, context) => {
  const into = args.into ?? null;
  const stage = into === null ? undefined : document.stage.get(into);
  if (into !== null && stage === undefined) return { refused: "notFound", recordId: into };
  const { language } = processOf(document);
  const records = args.records.map((record) => readIn(record, args.language ?? language, language));
  const copies = copiesOf(document, records, { ...context, reuseRoles: true });
  return planCopies(
    document,
    copies,
    shiftOf(document, copies, args),
    () => stage,
    stagesInOrder(document),
  );
};

/**
 * Copies records beside themselves: an activity stays in its stage, copied stages follow the
 * last of their originals.
 */
export const duplicate: Edit<DuplicateArguments> = (document, { ids, offset }, context) => {
  const chosen = new Set(ids);
  const records = fragmentOf(document, ids).filter(
    ({ id, kind }) => kind !== "role" || chosen.has(id),
  );
  if (records.length === 0) return { refused: "notFound", recordId: ids[0] };
  const copies = copiesOf(document, records, { ...context, reuseRoles: false });
  const homes = new Map(
    records.map(({ id }) => [
      copies.newIds.get(id),
      document.stage.get(document.activity.get(id)?.stageId ?? ""),
    ]),
  );
  const order = stagesInOrder(document);
  const lastOriginal = order.findLastIndex(({ id }) => copies.newIds.has(id));
  const before = lastOriginal < 0 ? order : order.slice(0, lastOriginal + 1);
  return planCopies(
    document,
    copies,
    shiftOf(document, copies, { offset }),
    ({ id }) => homes.get(id),
    before,
  );
};

function planCopies(
  document: ProcessDocument,
  copies: Copies,
  shift: Point | null,
  /** The stage that a copied activity goes into that comes without one. */
  homeOf: (activity: Activity) => Stage | undefined,
  /** The stages of the document that the copied ones come after. */
  stagesBefore: readonly Stage[],
): Plan | Refusal {
  if (shift === null) return { refused: "invalidValue", field: "at" };
  const taken = new Map<RecordId, Pick<Activity, "x" | "y">[]>();
  const moved = ({ x, y }: Point): Point => ({
    x: coordinate(x + shift.x),
    y: coordinate(y + shift.y),
  });
  const placed = copies.records.map((record): AnyRecord => {
    if (isArrow(record)) return { ...record, bends: record.bends.map(moved) };
    if (!isNode(record) || inCopiedStage(record)) return record;
    const at = moved(record);
    const stage = record.kind === "activity" ? homeOf(record) : undefined;
    if (record.kind !== "activity" || stage === undefined) return { ...record, ...at };
    const siblings = taken.get(stage.id) ?? [...activitiesOf(document, stage.id)];
    const place = placeInStage(sizesIn(document).activity, stage, siblings, at);
    taken.set(stage.id, [...siblings, place]);
    return { ...record, ...place, stageId: stage.id };
  });
  const { stages, changed } = inOrder(document, placed, stagesBefore);
  const added = placed.map((record) => stages.get(record.id) ?? record);
  return planOf(document, { ...EMPTY_DIFF, added, changed }, selectionOf(copies.records));
}

/** A record of a document in another language, as one of this. */
function readIn(record: AnyRecord, from: string, to: string): AnyRecord {
  const swapped =
    from !== to && hasTextsIn(record, to) ? withOwnLanguage(record, from, to) : record;
  return mapHolders(swapped, (holder) => {
    const given = translationsIn(holder);
    const others = given.filter(({ language }) => language !== to);
    return others.length === given.length ? holder : withTranslations(holder, others);
  });
}

/** Numbers all stages anew when some were copied; the order of the copies among themselves stays. */
function inOrder(
  document: ProcessDocument,
  records: readonly AnyRecord[],
  before: readonly Stage[],
): { stages: ReadonlyMap<RecordId, Stage>; changed: ReturnType<typeof renumbered> } {
  const copied = records
    .filter((record) => record.kind === "stage")
    .toSorted((a, b) => a.order - b.order);
  if (copied.length === 0) return { stages: new Map(), changed: [] };
  const behind = stagesInOrder(document).slice(before.length);
  const numbers = new Map(
    [...before, ...copied, ...behind].map((stage, index) => [stage.id, index + 1]),
  );
  return {
    stages: new Map(
      copied.map((stage) => [stage.id, { ...stage, order: numbers.get(stage.id) ?? 0 }]),
    ),
    changed: renumbered([...before, ...copied, ...behind]).filter(({ id }) =>
      document.stage.has(id),
    ),
  };
}

/** How far the copies move: as asked, in whole steps of the grid. Null if not finite. */
function shiftOf(
  document: ProcessDocument,
  copies: Copies,
  { at, offset = OFFSET }: Pick<PasteArguments, "at" | "offset">,
): Point | null {
  const free = copies.records.filter(isNode).filter((node) => !inCopiedStage(node));
  const bounds = boundsOf(
    free.map((node) => ({ x: node.x, y: node.y, ...sizeOf(document, node) })),
  );
  const middle = bounds === null ? null : centreOf(bounds);
  const shift =
    at === undefined || middle === null ? offset : { x: at.x - middle.x, y: at.y - middle.y };
  if (!Number.isFinite(shift.x) || !Number.isFinite(shift.y)) return null;
  return { x: snap(shift.x, GRID), y: snap(shift.y, GRID) };
}

function inCopiedStage(node: NodeRecord): boolean {
  return node.kind === "activity" && node.stageId !== null;
}

/** The nodes, those in stages standing for themselves through their stage; else all there is. */
function selectionOf(records: readonly AnyRecord[]): RecordId[] {
  const nodes = records.filter(isNode).filter((node) => !inCopiedStage(node));
  return (nodes.length > 0 ? nodes : records).map(({ id }) => id);
}
