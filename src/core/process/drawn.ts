import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "./document.ts";
import type { Activity } from "./records/activity.ts";
import type { Stage } from "./records/stage.ts";
import type { Dependency } from "./records/dependency.ts";

/** Whether an activity is not drawn because its stage is collapsed. */
export function isHidden(document: ProcessDocument, { stageId }: Activity): boolean {
  return stageId !== null && document.stage.get(stageId)?.collapsed === true;
}

/**
 * The document as it is drawn: without the activities of collapsed stages, whose dependencies
 * lead from or to the stage instead, once for each pair of ends. The same object as long as
 * the document is, and the document itself where no stage is collapsed.
 */
export function drawnDocument(document: ProcessDocument): ProcessDocument {
  const known = drawn.get(document);
  if (known !== undefined) return known;
  const made = withoutHidden(document);
  drawn.set(document, made);
  return made;
}

const drawn = new WeakMap<ProcessDocument, ProcessDocument>();

function withoutHidden(document: ProcessDocument): ProcessDocument {
  if (![...document.stage.values()].some(({ collapsed }) => collapsed)) return document;
  const activity = new Map<RecordId, Activity>();
  /** By a hidden activity, its stage. */
  const holders = new Map<RecordId, RecordId>();
  for (const [id, record] of document.activity) {
    if (record.stageId !== null && isHidden(document, record)) holders.set(id, record.stageId);
    else activity.set(id, record);
  }
  const dependency = new Map<RecordId, Dependency>();
  const taken = new Map<RecordId, Set<RecordId>>();
  for (const [id, record] of document.dependency) {
    const sourceId = holders.get(record.sourceId) ?? record.sourceId;
    const targetId = holders.get(record.targetId) ?? record.targetId;
    const targets = taken.get(sourceId) ?? new Set();
    if (sourceId === targetId || targets.has(targetId)) continue;
    taken.set(sourceId, targets.add(targetId));
    dependency.set(id, withEnds(record, sourceId, targetId));
  }
  return { ...document, activity, dependency };
}

/**
 * One stage alone: the stage, expanded, with its activities and the dependencies between them.
 * The same object as long as the document is; without the stage, the document as it is drawn.
 */
export function stageAlone(document: ProcessDocument, stageId: RecordId): ProcessDocument {
  const stage = document.stage.get(stageId);
  if (stage === undefined) return drawnDocument(document);
  const known = alone.get(document);
  if (known?.stageId === stageId) return known.view;
  const view = viewOfStage(document, stage);
  alone.set(document, { stageId, view });
  return view;
}

const alone = new WeakMap<ProcessDocument, { stageId: RecordId; view: ProcessDocument }>();

function viewOfStage(document: ProcessDocument, stage: Stage): ProcessDocument {
  const activity = new Map([...document.activity].filter(([, it]) => it.stageId === stage.id));
  const dependency = new Map(
    [...document.dependency].filter(
      ([, { sourceId, targetId }]) => activity.has(sourceId) && activity.has(targetId),
    ),
  );
  const expanded = stage.collapsed ? { ...stage, collapsed: false } : stage;
  return {
    ...document,
    leadSource: new Map(),
    stage: new Map([[stage.id, expanded]]),
    activity,
    decision: new Map(),
    outcome: new Map(),
    note: new Map(),
    flow: new Map(),
    dependency,
  };
}

/** Dependencies that were given other ends, so that an unchanged one stays the same object. */
const moved = new WeakMap<Dependency, Dependency>();

function withEnds(record: Dependency, sourceId: RecordId, targetId: RecordId): Dependency {
  if (record.sourceId === sourceId && record.targetId === targetId) return record;
  const known = moved.get(record);
  if (known?.sourceId === sourceId && known.targetId === targetId) return known;
  const made = { ...record, sourceId, targetId };
  moved.set(record, made);
  return made;
}
