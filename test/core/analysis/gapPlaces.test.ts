import { expect, test } from "vitest";
import { gapPlaces } from "../../../src/core/analysis/gapPlaces.ts";
import { type GapReason, gapAt } from "../../../src/core/analysis/gaps.ts";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { processOf } from "../../../src/core/process/document.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const rep = b.role("Rep");
  const legal = b.role("Legal");
  const call = b.stage("Call", { ownerRoleId: rep, x: 0 });
  const offer = b.stage("Offer", { ownerRoleId: rep, x: 400 });
  const ring = b.activity("Ring", { stageId: call });
  const check = b.activity("Check", { stageId: offer, roleId: legal });
  const demo = b.activity("Demo", { roleId: rep, x: 400, y: 400 });
  const lost = b.outcome("Lost", { result: "lost", x: 800 });
  b.flow(call, offer);
  b.flow(offer, lost);
  b.flow(call, demo);
  return { rep, legal, call, offer, ring, check, demo, lost };
});

test.each<[GapReason, string | null, readonly string[]]>([
  // Where leads would come in, and what could count as won.
  ["noLeadSource", null, [ids.call]],
  ["noWonOutcome", null, [ids.lost]],
  ["deadEnd", ids.demo, [ids.demo]],
  ["overload", ids.rep, [ids.ring, ids.demo]],
  ["overload", ids.legal, [ids.check]],
  // In the inspector of the process, which is there when nothing is selected.
  ["missingCapacity", ids.rep, []],
  ["missingDealValue", processOf(document).id, []],
])("%s at %s", (reason, recordId, places) => {
  expect(gapPlaces(document, gapAt(reason, recordId))).toEqual(places);
});

test("without any outcome a win would come after the last steps; in a circle, at its first", () => {
  const { document: open, ids: of } = buildProcess((b) => {
    const call = b.stage("Call", { x: 0 });
    const offer = b.stage("Offer", { x: 400 });
    b.flow(b.leadSource("Web", { inflow: 9 }), call);
    b.flow(call, offer);
    return { call, offer };
  });
  expect(gapPlaces(open, gapAt("noWonOutcome", null))).toEqual([of.offer]);
  const { document: circle, ids: on } = buildProcess((b) => {
    const call = b.stage("Call", { order: 1, x: 0 });
    const offer = b.stage("Offer", { order: 2, x: 400 });
    b.flow(call, offer);
    b.flow(offer, call);
    return { call, offer };
  });
  expect(gapPlaces(circle, gapAt("noLeadSource", null))).toEqual([on.call]);
  // The gaps of a forecast that has neither are these.
  const reasons = forecast(circle).gaps.map(({ reason }) => reason);
  expect(reasons).toContain("noLeadSource");
});
