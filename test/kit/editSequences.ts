import * as fc from "fast-check";
import type { z } from "zod";
import type { RecordId } from "../../src/core/base/ids.ts";
import { acceptFinding, reopenFinding } from "../../src/core/edits/acceptFinding.ts";
import { addNode } from "../../src/core/edits/addNode.ts";
import { addRecord } from "../../src/core/edits/addRecord.ts";
import { applyLayout } from "../../src/core/edits/applyLayout.ts";
import { type Arrangement, arrangeNodes } from "../../src/core/edits/arrangeNodes.ts";
import { setCollapsed } from "../../src/core/edits/collapse.ts";
import { assignActivity } from "../../src/core/edits/assignActivity.ts";
import { connect, reconnect } from "../../src/core/edits/connect.ts";
import { applyDiff } from "../../src/core/edits/diff.ts";
import { isRefusal, type Plan, type Refusal } from "../../src/core/edits/edit.ts";
import { fragmentOf } from "../../src/core/edits/fragment.ts";
import { groupNodes, ungroupNodes } from "../../src/core/edits/groupNodes.ts";
import { insertSpace, insertSpaceAt } from "../../src/core/edits/insertSpace.ts";
import { layerNodes } from "../../src/core/edits/layerNodes.ts";
import {
  addEntry,
  type ListField,
  moveEntry,
  removeEntry,
  setEntry,
} from "../../src/core/edits/listEntries.ts";
import { intoStage } from "../../src/core/edits/intoStage.ts";
import { changeKind } from "../../src/core/edits/changeKind.ts";
import { moveInOutline } from "../../src/core/edits/moveInOutline.ts";
import { moveNodes } from "../../src/core/edits/moveNodes.ts";
import { duplicate, pasteRecords } from "../../src/core/edits/paste.ts";
import { fieldOf } from "../../src/core/edits/references.ts";
import { removeRecords } from "../../src/core/edits/removeRecords.ts";
import { moveStage } from "../../src/core/edits/reorderStages.ts";
import { reverseArrow } from "../../src/core/edits/reverseArrow.ts";
import { setWay } from "../../src/core/edits/setWay.ts";
import { resizeNode } from "../../src/core/edits/resizeNode.ts";
import {
  addScenario,
  applyScenarioToProcess,
  setScenarioChanges,
} from "../../src/core/edits/scenarios.ts";
import { setInvolvement } from "../../src/core/edits/setInvolvement.ts";
import {
  addLanguage,
  confirmTexts,
  removeLanguage,
  setTexts,
} from "../../src/core/edits/translate.ts";
import { textsOf } from "../../src/core/process/texts.ts";
import { RESPONSIBILITIES } from "../../src/core/process/responsibility.ts";
import { setFields } from "../../src/core/edits/setFields.ts";
import {
  allArrows,
  allNodes,
  allRecords,
  documentOf,
  findRecord,
  processOf,
  type ProcessDocument,
} from "../../src/core/process/document.ts";
import {
  type Kind,
  KIND_NAMES,
  KINDS,
  NODE_KINDS,
  type NodeKind,
} from "../../src/core/process/kinds.ts";
import {
  type SuggestionBasis,
  suggestionsOf,
} from "../../src/core/roadmap/suggestions/suggestions.ts";
import { bringUpToDate, takeOver } from "../../src/core/roadmap/suggestions/takeOver.ts";
import { buildProcess } from "./processBuilder.ts";

let issued = 0;
const context = { newId: () => `new${(issued += 1)}` };

/** Raw material of one step; what it comes to depends on the document it meets. */
export interface EditStep {
  readonly which: number;
  readonly picks: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly value: unknown;
  readonly seed: number;
}

const place = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -600, max: 2400 }) },
  { weight: 2, arbitrary: fc.double({ min: -3000, max: 3000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e308, -1e9, Number.NaN, Number.POSITIVE_INFINITY, -0) },
);
const value = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom<unknown>(
    "a\u0000b\r\nc",
    "\u202Eevil",
    "javascript:alert(1)",
    null,
    undefined,
    true,
    {},
    [],
  ),
  fc.double(),
  fc.integer({ min: -2, max: 40 }),
  fc.constantFrom<unknown>(
    "blue",
    "won",
    "startToStart",
    "done",
    "2026-02-30",
    "2026-02-28",
    "left",
  ),
);
/** A step of a sequence of edits. */
export const editStep: fc.Arbitrary<EditStep> = fc.record({
  which: fc.nat(99),
  picks: fc.array(fc.nat(100_000), { minLength: 6, maxLength: 6 }),
  x: place,
  y: place,
  value,
  seed: fc.nat(),
});

const LISTS: readonly ListField[] = [
  "entryCriteria",
  "exitCriteria",
  "questions",
  "objections",
  "reasons",
  "holidays",
  "links",
  "changes",
];

/** Of these, some fit nearly every field. */
const LIKELY = [
  "New name",
  "",
  0.5,
  40,
  300,
  null,
  true,
  false,
  [],
  "blue",
  "won",
  "done",
  "EUR",
  "compact",
  "deep",
  "2026-02-28",
];

/** A document with a record of every kind that points at another, and a field of a later version. */
export function startingDocument(): ProcessDocument {
  const { document } = buildProcess((b) => {
    const role = b.role("Seller", { department: "sales" });
    const source = b.leadSource("Fair");
    const stage = b.stage("Qualify", { ownerRoleId: role, x: 300.5, y: 40.25, height: 280 });
    const next = b.stage("Close", { x: 700, y: 40 });
    const call = b.activity("Call", {
      stageId: stage,
      roleId: role,
      questions: [
        {
          id: "q",
          text: "Why?",
          translations: [{ language: "fi", field: "text", text: "Miksi?", of: "Why?" }],
        },
      ],
      translations: [{ language: "sv", field: "name", text: "Ring", of: "Phone" }],
    });
    const demo = b.activity("Demo", { stageId: stage });
    const alone = b.activity("Referral");
    const decision = b.decision("Fits?");
    const won = b.outcome("Won");
    b.note("Remember");
    b.dependency(call, demo);
    b.dependency(demo, alone);
    b.flow(source, stage);
    const yes = b.flow(stage, decision, 0.5);
    b.flow(decision, next, 0.25);
    b.flow(decision, alone);
    b.flow(alone, stage);
    b.flow(next, won);
    const metric = b.metric(yes, "Rate");
    b.metric(call, "Calls", { target: 9 });
    b.metric("process", "Wins");
    const goal = b.goal("More", { metricId: metric });
    b.scenario("Better", {
      changes: [{ id: "c", recordId: yes, field: "probability", value: 0.7 }],
    });
    const location = b.location("Turku");
    b.importantDeal("Big", { stageId: stage, locationId: location });
    const strategy = b.strategy("Focus", { goalIds: [goal] });
    const work = b.initiative("Train", {
      strategyId: strategy,
      goalId: goal,
      processElementIds: [stage, yes],
    });
    const milestone = b.milestone("Trained", { initiativeId: work, dependsOn: [work] });
    b.ask("Leads", { dependsOn: [milestone, work], locationId: location });
  });
  const records = [...allRecords(document)].map((record) =>
    record.kind === "stage" ? { ...record, ofLaterVersion: { kept: [1] } } : record,
  );
  return documentOf(records, { laterList: ["kept"] });
}

/** The document after the step; as it is where the step comes to nothing. */
export function applied(document: ProcessDocument, one: EditStep): ProcessDocument {
  const outcome = planned(document, one);
  return outcome === null || isRefusal(outcome) ? document : applyDiff(document, outcome.diff);
}

/** What the step comes to in the document; null for nothing. */
export function planned(document: ProcessDocument, one: EditStep): Plan | Refusal | null {
  const { x, y } = one;
  const [p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0] = one.picks;
  const nodes = [...allNodes(document)].map(({ id }) => id);
  const records = [...allRecords(document)].map(({ id }) => id);
  const stages = [...document.stage.keys(), "nowhere"];
  const arrows = [...[...allArrows(document)].map(({ id }) => id), "nowhere"];
  const many = [p0, p1, p2].slice(0, 1 + (p4 % 3)).map((pick) => pickOf(records, pick));
  const into = [undefined, null, pickOf(stages, p1)][p2 % 3];
  switch (one.which % 20) {
    case 0: {
      const kind = pickOf(NODE_KINDS, p0);
      return addNode(
        document,
        { kind, x, y, fields: p3 % 4 === 0 ? { name: one.value } : {}, into },
        context,
      );
    }
    case 1: {
      const kind = pickOf(KIND_NAMES, p0);
      if (kind === "process" || kind === "flow" || kind === "dependency" || isNodeKind(kind))
        return null;
      const subject = kind === "metric" ? { subjectId: pickOf(records, p1) } : {};
      return addRecord(document, { kind, fields: subject }, context);
    }
    case 2: {
      const record = findRecord(document, pickOf(records, p0));
      if (record === undefined) return null;
      const names = [...Object.keys(KINDS[record.kind].schema.shape), "__proto__", "nonsense"];
      const wanted = [pickOf(records, p3), [pickOf(records, p3)], one.value][p2 % 3];
      const fields = Object.fromEntries([[pickOf(names, p1), wanted]]);
      return setFields(document, { ids: many.concat(record.id), fields }, context);
    }
    case 3: {
      const record = findRecord(document, pickOf(records, p0));
      if (record === undefined) return null;
      const [field, schema] = pickOf(
        Object.entries<z.ZodType>(KINDS[record.kind].schema.shape),
        p1,
      );
      const fitting = LIKELY.filter((likely) => schema.safeParse(likely).success);
      const fields = { [field]: fitting[p2 % fitting.length] };
      return setFields(document, { ids: [record.id], fields }, context);
    }
    case 4: {
      const id = pickOf(records, p0);
      const list = pickOf(LISTS, p1);
      const change = {
        recordId: pickOf(records, p2),
        field: pickOf(["probability", "dealValue", "x"], p3),
        value: one.value,
      };
      const holiday = { day: "2027-12-24", name: String(one.value) };
      const text = list === "holidays" ? holiday : { text: String(one.value) };
      const fields = list === "changes" ? change : text;
      return addEntry(document, { id, list, fields, to: x }, context);
    }
    case 5: {
      const found = entryAt(document, p0);
      if (found === null) return null;
      const edits = [
        () => setEntry(document, { ...found, fields: { text: one.value } }, context),
        () => removeEntry(document, found, context),
        () => moveEntry(document, { ...found, to: x }, context),
      ] as const;
      return pickOf(edits, p1)();
    }
    case 6:
    case 7: {
      const moves = [p0, p1, p2].map((pick, index) => ({
        id: pickOf(nodes, pick),
        x: x + index * 50,
        y,
        stageId: [undefined, null, pickOf(stages, p3)][p4 % 3],
      }));
      return moveNodes(document, { moves }, context);
    }
    case 8:
      if (p3 % 3 === 1) {
        const stageId = [undefined, null, ...stages][p1 % (stages.length + 2)];
        const roleId = [undefined, null, ...document.role.keys()][p2 % (document.role.size + 2)];
        return assignActivity(document, { id: pickOf(records, p0), stageId, roleId }, context);
      }
      if (p3 % 3 === 0) {
        return setCollapsed(
          document,
          { ids: many.concat(pickOf(stages, p1)), collapsed: p4 % 2 === 0 },
          context,
        );
      }
      return resizeNode(
        document,
        { id: pickOf(nodes, p0), x, y, width: p1 % 800, height: one.seed % 700 },
        context,
      );
    case 9:
      if (p3 % 4 === 0) {
        return moveInOutline(
          document,
          {
            ids: p4 % 2 === 0 ? many : [pickOf(nodes, p0)],
            stageId: p1 % 2 === 0 ? null : pickOf(stages, p1),
            beforeId: pickOf([null, ...nodes], p2),
            rowStart: one.seed % 2 === 0 ? "left" : "right",
          },
          context,
        );
      }
      if (p3 % 4 === 1) {
        return intoStage(
          document,
          { ids: many, stageId: [null, pickOf(stages, p1)][p2 % 2] ?? null },
          context,
        );
      }
      return removeRecords(document, { ids: many }, context);
    case 10:
    case 11: {
      const kind = ([undefined, "flow", "dependency"] as const)[p2 % 3];
      return connect(
        document,
        { sourceId: pickOf(nodes, p0), targetId: pickOf(nodes, p1), kind, sourceSide: "left" },
        context,
      );
    }
    case 12: {
      const ends = p2 % 2 === 0 ? { sourceId: pickOf(nodes, p1) } : { targetId: pickOf(nodes, p1) };
      return reconnect(document, { id: pickOf(arrows, p0), ...ends }, context);
    }
    case 13: {
      const copied = fragmentOf(p3 % 2 === 0 ? document : startingDocument(), many);
      return pasteRecords(
        document,
        {
          records: copied,
          language: [undefined, "en", "fi"][p1 % 3],
          at: p4 % 2 === 0 ? { x, y } : undefined,
          into,
        },
        context,
      );
    }
    case 14:
      return p3 % 2 === 0
        ? duplicate(document, { ids: many }, context)
        : moveStage(document, { id: pickOf(stages, p0), to: x }, context);
    case 15: {
      const bends = [p1, p2, p3].slice(p4 % 4).map((pick) => ({ x: x + pick, y: y - pick }));
      return setWay(
        document,
        { id: pickOf(arrows, p0), bends, labelAt: (p1 % 300) / 200 },
        context,
      );
    }
    case 16:
      if (p3 % 2 === 0) {
        const kind = pickOf([...NODE_KINDS, "flow", "dependency"] as const, p1);
        return changeKind(document, { id: pickOf([...nodes, ...arrows], p0), kind }, context);
      }
      return reverseArrow(document, { id: pickOf(arrows, p0) }, context);
    case 17:
      return p4 % 3 === 0 ? numbered(document, one) : arranged(document, one, many);
    case 18:
      return translated(document, one);
    default:
      return applyLayout(
        document,
        {
          positions: [p0, p1, p2].map((pick, index) => ({
            id: pickOf(nodes, pick),
            x,
            y: y + 90 * index,
            width: p3 % 900,
          })),
        },
        context,
      );
  }
}

function arranged(
  document: ProcessDocument,
  { picks: [p0 = 0, p1 = 0, p2 = 0], x, y }: EditStep,
  ids: readonly RecordId[],
): Plan | Refusal {
  const edits = [
    () => arrangeNodes(document, { ids, arrangement: pickOf(ARRANGEMENTS, p1) }, context),
    () => layerNodes(document, { ids, to: pickOf(LAYER_STEPS, p1) }, context),
    () => groupNodes(document, { ids }, context),
    () => ungroupNodes(document, { ids }, context),
    () => setFields(document, { ids, fields: { locked: x > 1500 } }, context),
    () => insertSpace(document, { ids, axis: p1 % 2 === 0 ? "x" : "y", by: y }, context),
    () =>
      insertSpaceAt(
        document,
        {
          axis: p1 % 2 === 0 ? "x" : "y",
          part: p1 % 3 === 0 ? "before" : "after",
          stageId: p2 % 2 === 0 ? null : pickOf([...document.stage.keys(), "gone"], p2),
          at: x,
          by: y,
        },
        context,
      ),
  ];
  return pickOf(edits, p0)();
}

/** Texts in several languages; the document's own may become another. */
function translated(
  document: ProcessDocument,
  { picks: [p0 = 0, p1 = 0, p2 = 0, p3 = 0], value: wanted }: EditStep,
): Plan | Refusal {
  const texts = Object.entries(textsOf(document)).flatMap(([recordId, own]) =>
    Object.keys(own).map((path) => ({ recordId, path, text: String(wanted) })),
  );
  const chosen = [p0, p1, p2].map((pick) => pickOf(texts, pick)).slice(p3 % 3);
  const language = pickOf(["fi", "fa", "sv", "en", "not a tag"], p1);
  const say = () => setTexts(document, { language, texts: chosen }, context);
  const edits = [
    say,
    say,
    say,
    () => confirmTexts(document, { language, texts: chosen }, context),
    () => addLanguage(document, { language }, context),
    () => removeLanguage(document, { language }, context),
    () => setFields(document, { ids: [processOf(document).id], fields: { language } }, context),
  ];
  return pickOf(edits, p2)();
}

/** The process is asked by itself, without the check and what small changes do. */
const NO_ANALYSIS: SuggestionBasis = {
  findings: [],
  sensitivities: { entries: [], gaps: [] },
  today: "2026-11-22",
};

/** Scenarios, the responsibility matrix, accepted findings, and what is taken into the plan. */
function numbered(
  document: ProcessDocument,
  { picks: [p0 = 0, p1 = 0, p2 = 0, p3 = 0], value: wanted, seed }: EditStep,
): Plan | Refusal | null {
  const number = typeof wanted === "number" ? wanted : (seed % 100) / 100;
  const change = {
    recordId: pickOf([...allRecords(document)], p1).id,
    field: pickOf(["probability", "expectedDays", "inflow", "headCount", "x"], p2),
    value: number,
  };
  const id = pickOf([...document.scenario.keys(), "nowhere"], p3);
  const edits = [
    () => addScenario(document, { name: String(wanted), changes: [change] }, context),
    () => {
      const changes = [seed % 3 === 0 ? { ...change, value: null } : change];
      return setScenarioChanges(document, { id, changes }, context);
    },
    () => applyScenarioToProcess(document, { id }, context),
    () => {
      const activityId = pickOf([...document.activity.keys(), "nowhere"], p1);
      const roleId = pickOf([...document.role.keys(), "nowhere"], p2);
      const parts = RESPONSIBILITIES.filter((_, index) => (seed >> index) % 2 === 1);
      return setInvolvement(document, { activityId, roleId, parts }, context);
    },
    () => {
      const finding = { code: pickOf(["CD2", "later"], p2), recordId: change.recordId };
      return acceptFinding(document, { ...finding, reason: String(wanted) }, context);
    },
    () => {
      const { open } = suggestionsOf(document, NO_ANALYSIS);
      if (open.length === 0) return null;
      const args = { title: String(wanted), description: "Because" };
      return takeOver(document, { suggestion: pickOf(open, p1), ...args }, context);
    },
    () => {
      const { outdated } = suggestionsOf(document, NO_ANALYSIS);
      if (outdated.length === 0) return null;
      const descriptions = { was: "Because", now: String(wanted) };
      return bringUpToDate(document, { ...pickOf(outdated, p1), descriptions }, context);
    },
    () => {
      const { acceptedFindings } = processOf(document);
      const accepted = pickOf([...acceptedFindings, { code: "CD2", recordId: "nowhere" }], p2);
      return reopenFinding(document, accepted, context);
    },
  ];
  return pickOf(edits, p0)();
}

const LAYER_STEPS = ["front", "back", "forward", "backward"] as const;
const ARRANGEMENTS: readonly Arrangement[] = [
  { does: "align", to: "centre" },
  { does: "align", to: "bottom" },
  { does: "distribute", axis: "x" },
  { does: "stack", axis: "y" },
  { does: "tidy" },
  { does: "equalize", which: "size" },
];

function entryAt(
  document: ProcessDocument,
  pick: number,
): { id: RecordId; list: ListField; entryId: RecordId } | null {
  const found = [...allRecords(document)].flatMap((record) =>
    LISTS.flatMap((list) => {
      const entries = fieldOf(record, list);
      if (!Array.isArray(entries)) return [];
      return entries.map((entry: { id: RecordId }) => ({ id: record.id, list, entryId: entry.id }));
    }),
  );
  return found.length === 0 ? null : pickOf(found, pick);
}

function isNodeKind(kind: Kind): kind is NodeKind {
  return NODE_KINDS.some((node) => node === kind);
}

function pickOf<Item>(items: readonly Item[], pick: number): Item {
  const item = items[pick % items.length];
  if (item === undefined) throw new Error("Nothing to pick from");
  return item;
}
