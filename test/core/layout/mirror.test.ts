import { expect, it } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { mirrorDocument } from "../../../src/core/layout/mirror.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document, ids } = buildProcess((b) => {
  const leads = b.leadSource("Leads", { x: 0 });
  const stage = b.stage("Qualify", { x: 300, width: 240 });
  const call = b.activity("Call", { x: 12, stageId: stage });
  const free = b.activity("Nurture", { x: 700 });
  const flow = b.flow(leads, stage, null, { sourceSide: "right", targetSide: "left" });
  return { leads, stage, call, free, flow };
});

it("turns the drawing over in its place, stages with what they hold, and the sides of arrows", () => {
  const mirrored = mirrorDocument(document);
  // The drawing reaches from 0 to 916: the free activity is 216 wide.
  expect(mirrored.leadSource.get(ids.leads)?.x).toBe(916 - 184);
  expect(mirrored.stage.get(ids.stage)?.x).toBe(916 - 300 - 240);
  expect(mirrored.activity.get(ids.call)?.x).toBe(240 - 12 - 216);
  expect(mirrored.activity.get(ids.free)?.x).toBe(0);
  expect(mirrored.flow.get(ids.flow)).toMatchObject({ sourceSide: "left", targetSide: "right" });
});

it("turned over twice is the drawing itself", () => {
  expect(writeProcess(mirrorDocument(mirrorDocument(document)))).toBe(writeProcess(document));
});
