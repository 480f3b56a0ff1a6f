import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../src/core/base/geometry.ts";
import type { RecordId } from "../../../src/core/base/ids.ts";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import {
  besideRow,
  moveInOutline,
  type MoveInOutlineArguments,
} from "../../../src/core/edits/moveInOutline.ts";
import { nameOf, type ProcessDocument } from "../../../src/core/process/document.ts";
import { allNodes } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { stagesInOrder } from "../../../src/core/process/graph.ts";
import { activitiesInRows, parentOf, topOf } from "../../../src/core/process/outline.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

/** Web → A → B → C → Won, each stage with a way to Lost; three activities in A. */
const { document, ids } = buildProcess((b) => {
  const web = b.leadSource("Web");
  const [a, stageB, c] = [
    b.stage("A", { order: 1 }),
    b.stage("B", { order: 2 }),
    b.stage("C", { order: 3 }),
  ];
  const one = b.activity("One", { stageId: a, x: 12, y: 76 });
  const two = b.activity("Two", { stageId: a, x: 12, y: 150 });
  const three = b.activity("Three", { stageId: a, x: 12, y: 224 });
  const fits = b.decision("Fits?");
  const won = b.outcome("Won");
  const lost = b.outcome("Lost", { result: "lost", y: 400 });
  const note = b.note("Remark", { y: 600 });
  b.flow(web, a);
  b.flow(a, stageB, 0.6);
  b.flow(a, lost, 0.4);
  b.flow(stageB, c, 0.5);
  b.flow(stageB, lost);
  b.flow(c, won, 0.7, { condition: "signed" });
  b.flow(c, lost);
  return { web, a, b: stageB, c, one, two, three, fits, won, lost, note };
});

const NOWHERE = { stageId: null, beforeId: null } as const;

function after(
  args: Omit<MoveInOutlineArguments, "rowStart">,
  before: ProcessDocument = document,
): ProcessDocument | string {
  const context = { newId: () => "new" };
  const outcome = moveInOutline(before, { rowStart: "left", ...args }, context);
  if (isRefusal(outcome)) return outcome.refused;
  const changed = applyDiff(before, outcome.diff);
  expect(invariantsOf(changed)).toEqual([]);
  return changed;
}

function made(args: Omit<MoveInOutlineArguments, "rowStart">): ProcessDocument {
  const changed = after(args);
  if (typeof changed === "string") throw new Error(changed);
  return changed;
}

const flowsOf = (changed: ProcessDocument) =>
  [...changed.flow.values()]
    .map(({ sourceId, targetId, probability, condition }) => {
      const name = (id: RecordId) =>
        [...allNodes(changed)].flatMap((node) => (node.id === id ? nameOf(node) : [])).join("");
      const said = [probability ?? "", condition].join(" ").trim();
      return `${name(sourceId)} → ${name(targetId)} ${said}`.trim();
    })
    .toSorted();
const numbers = (changed: ProcessDocument) => stagesInOrder(changed).map(nameOf).join("");
const inA = (changed: ProcessDocument) =>
  activitiesInRows(changed, ids.a, "left").map(nameOf).join(" ");

describe("in a stage", () => {
  it.each<[string, RecordId[], RecordId | null, string]>([
    ["down", [ids.one], ids.three, "Two One Three"],
    ["to the end", [ids.one], null, "Two Three One"],
    ["up", [ids.three], ids.one, "Three One Two"],
    ["before itself, which is where it is", [ids.two], ids.two, "One Two Three"],
    ["several, as they were picked", [ids.three, ids.one], null, "Two Three One"],
  ])("goes %s", (_what, moved, beforeId, order) => {
    const changed = after({ ids: moved, stageId: ids.a, beforeId });
    expect(inA(typeof changed === "string" ? document : changed)).toBe(order);
  });

  it("keeps the order in another stage and from where rows begin, whatever lies there", () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }));
    const places = fc.uniqueArray(place, { minLength: 5, maxLength: 5, selector: String });
    const pick = fc.nat(4);
    fc.assert(
      fc.property(places, pick, pick, fc.boolean(), (at, who, before, isRtl) => {
        const { document: any } = buildProcess((b) => {
          b.stage("Home", { id: "home", width: 720, height: 420 });
          b.stage("Away", { id: "away" });
          for (const [index, [x, y]] of at.entries()) {
            const stageId = index === 0 ? "away" : "home";
            b.activity("Do", { id: `a${index}`, stageId, x: 12 + 226 * x, y: 76 + 74 * y });
          }
        });
        const [id, beforeId] = [`a${who}`, before === who || before === 0 ? null : `a${before}`];
        const rowStart = isRtl ? "right" : "left";
        const args = { ids: [id], stageId: "home", beforeId, rowStart } as const;
        const outcome = moveInOutline(any, args, { newId: () => "new" });
        const changed = isRefusal(outcome) ? any : applyDiff(any, outcome.diff);
        const rows = activitiesInRows(changed, "home", rowStart).map((row) => row.id);
        expect(rows[rows.indexOf(id) + 1] ?? null).toBe(beforeId);
        const others = (row: RecordId) => row !== id && row !== "a0";
        const were = activitiesInRows(any, "home", rowStart).map((row) => row.id);
        expect(rows.filter(others)).toEqual(were.filter(others));
      }),
    );
  });

  it("is for activities only", () => {
    expect(after({ ids: [ids.one, ids.fits], stageId: ids.b, beforeId: null })).toBe(
      "onlyActivitiesInStages",
    );
    expect(after({ ids: [ids.one], stageId: "nowhere", beforeId: null })).toBe("notFound");
  });
});

describe("in the flow", () => {
  it("takes a stage out of its path and puts it into another flow, with its number", () => {
    const changed = made({ ids: [ids.c], stageId: null, beforeId: ids.b });
    expect(flowsOf(changed)).toEqual(
      [
        "Web → A",
        "A → C 0.6",
        "A → Lost 0.4",
        "C → B 0.7 signed",
        "C → Lost",
        "B → Won 0.5",
        "B → Lost",
      ].toSorted(),
    );
    expect(numbers(changed)).toBe("ACB");
    const order = topOf(changed, "left").map(nameOf);
    expect(order.indexOf("C")).toBeLessThan(order.indexOf("B"));
    const rects = [...allNodes(changed)]
      .filter((node) => parentOf(changed, node) === null)
      .map((node) => boundsOfNode(changed, node));
    const covered = rects.filter((one) => rects.some((two) => one !== two && overlaps(one, two)));
    expect(covered).toEqual([]);
  });

  it("changes places with its neighbour by the keyboard, down and up again", () => {
    const to = besideRow(document, ids.a, 1, "left");
    expect(to?.stageId).toBeNull();
    const down = made({ ids: [ids.a], ...(to ?? NOWHERE) });
    expect(numbers(down)).toBe("BAC");
    const up = after({ ids: [ids.a], ...(besideRow(down, ids.a, -1, "left") ?? NOWHERE) }, down);
    expect(typeof up === "string" ? up : numbers(up)).toBe("ABC");
    expect(typeof up === "string" ? up : flowsOf(up)).toEqual(flowsOf(document));
  });

  it("puts what stood alone into a flow, and what was in a stage", () => {
    const alone = made({ ids: [ids.fits], stageId: null, beforeId: ids.b });
    expect(flowsOf(alone)).toEqual(expect.arrayContaining(["A → Fits? 0.6", "Fits? → B"]));
    const staged = made({ ids: [ids.one], stageId: null, beforeId: ids.b });
    expect(flowsOf(staged)).toEqual(expect.arrayContaining(["A → One 0.6", "One → B"]));
    expect(inA(staged)).toBe("Two Three");
  });

  it("only takes out of the stage, or numbers, where no flow passes", () => {
    const out = made({ ids: [ids.one, ids.two], ...NOWHERE });
    expect(inA(out)).toBe("Three");
    expect(flowsOf(out)).toEqual(flowsOf(document));
    const first = made({
      ids: [ids.c],
      stageId: null,
      beforeId: topOf(document, "left")[0]?.id ?? null,
    });
    expect(numbers(first)).toBe("CAB");
    expect(flowsOf(first)).toEqual(flowsOf(document));
  });

  it.each<[string, Omit<MoveInOutlineArguments, "rowStart">, string]>([
    ["an outcome", { ids: [ids.lost], stageId: null, beforeId: ids.b }, "endsHaveNoOrder"],
    ["a lead source", { ids: [ids.web], stageId: null, beforeId: ids.b }, "endsHaveNoOrder"],
    ["a note", { ids: [ids.note], stageId: null, beforeId: ids.b }, "endsHaveNoOrder"],
    ["a decision where no flow passes", { ids: [ids.fits], ...NOWHERE }, "orderFollowsFlows"],
    ["several steps", { ids: [ids.b, ids.c], stageId: null, beforeId: ids.a }, "orderFollowsFlows"],
    ["its own place", { ids: [ids.b], stageId: null, beforeId: ids.b }, "nothingToDo"],
    ["nobody", { ids: ["nobody"], ...NOWHERE }, "notFound"],
  ])("refuses %s", (_what, args, refused) => {
    expect(after(args)).toBe(refused);
  });
});
