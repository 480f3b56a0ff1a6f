import type { IdSource } from "../../../../src/core/base/ids.ts";
import { connectionProblem } from "../../../../src/core/process/connections.ts";
import {
  allArrows,
  allRecords,
  type ProcessDocument,
} from "../../../../src/core/process/document.ts";
import { KINDS } from "../../../../src/core/process/kinds.ts";
import { type ReadProcess, readProcess } from "../../../../src/core/exchange/stagecraft/read.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";

/** Ids in a row: fresh1, fresh2, ... */
export function countingIds(): IdSource {
  let count = 0;
  return () => `fresh${(count += 1)}`;
}

export function read(input: Uint8Array | string): ReturnType<typeof readProcess> {
  return readProcess(input, { newId: countingIds() });
}

/** What a file that can be opened gives; throws with the failure when it cannot. */
export function opened(input: Uint8Array | string): ReadProcess {
  const result = read(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A document with a record of every kind and every sort of link. */
export function fullDocument(): ProcessDocument {
  return buildProcess((b) => {
    const role = b.role("Account executive", { headCount: 3 });
    const leads = b.leadSource("Website", { inflow: 120 });
    const qualify = b.stage("Qualify", {
      ownerRoleId: role,
      exitCriteria: [
        {
          id: "criterion1",
          text: "Budget is agreed",
          translations: [{ language: "fi", field: "text", text: "Budjetista on sovittu" }],
        },
      ],
      expectedDays: 5,
      translations: [
        { language: "fa", field: "name", text: "احراز صلاحیت", of: "Qualify" },
        { language: "fi", field: "name", text: "Kartoita", of: "Qualified" },
      ],
    });
    const close = b.stage("Close", { color: "teal" });
    // Sorted first of its kind: the corpus damages the first activity and the first flow.
    const alone = b.activity("Demo", {
      id: "activity0",
      links: [{ id: "link1", label: "Deck", url: "https://example.com/deck" }],
    });
    const call = b.activity("Call", { stageId: qualify, roleId: role, effortHours: 0.5 });
    const research = b.activity("Research", { stageId: qualify });
    const decision = b.decision("Go on?");
    const won = b.outcome("Won");
    const lost = b.outcome("Lost", { result: "lost" });
    b.note("Mind the holidays");
    b.flow(leads, qualify);
    const forward = b.flow(qualify, alone, 0.4, { id: "flow0" });
    b.flow(qualify, lost);
    b.flow(alone, decision);
    b.flow(decision, close, 0.5, { condition: "Yes" });
    b.flow(decision, qualify, null, { condition: "Later", targetSide: "top" });
    b.flow(close, won);
    b.dependency(research, call, { lagDays: 1 });
    b.metric(qualify, "Conversion", { metricKind: "conversionRate", target: 0.4 });
    const rate = b.metric(forward, "Passing on");
    b.metric("process", "Revenue");
    b.process({
      languages: ["fi", "tlh"],
      acceptedFindings: [{ id: "accepted1", code: "noGoal", recordId: "process", reason: "Soon" }],
    });
    const goal = b.goal("Grow", { metricId: rate, dueDate: "2026-12-31" });
    b.scenario("Better calls", {
      changes: [{ id: "change1", recordId: forward, field: "probability", value: 0.5 }],
    });
    const location = b.location("Helsinki", {
      timeZone: "Europe/Helsinki",
      workingWeekdays: ["mon", "tue"],
      holidays: [{ id: "holiday1", name: "May Day", day: "2026-05-01" }],
    });
    b.importantDeal("Acme", { stageId: qualify, locationId: location, probability: 0.7 });
    const strategy = b.strategy("Service first", { goalIds: [goal] });
    const initiative = b.initiative("Train the team", {
      strategyId: strategy,
      goalId: goal,
      locationId: location,
      processElementIds: [qualify, call],
    });
    const milestone = b.milestone("Team trained", {
      initiativeId: initiative,
      dependsOn: [initiative],
    });
    b.ask("Case studies", { initiativeId: initiative, dependsOn: [milestone] });
  }).document;
}

/** What is wrong with a document that any reader gave; empty when every invariant holds. */
export function brokenInvariants(document: ProcessDocument): string[] {
  const broken: string[] = [];
  const seen = new Set<string>();
  if (document.process.size !== 1) broken.push(`${document.process.size} process records`);
  for (const record of allRecords(document)) {
    if (seen.has(record.id)) broken.push(`id twice: ${record.id}`);
    seen.add(record.id);
    if (!KINDS[record.kind].schema.safeParse(record).success) broken.push(`schema: ${record.id}`);
    if (
      record.kind === "activity" &&
      record.stageId !== null &&
      !document.stage.has(record.stageId)
    ) {
      broken.push(`parent: ${record.id}`);
    }
  }
  for (const arrow of allArrows(document)) {
    const problem = connectionProblem(
      document,
      arrow.kind,
      arrow.sourceId,
      arrow.targetId,
      arrow.id,
    );
    if (problem !== null) broken.push(`${problem}: ${arrow.id}`);
  }
  for (const metric of document.metric.values()) {
    if (!seen.has(metric.subjectId)) broken.push(`metric of nothing: ${metric.id}`);
  }
  return broken;
}
