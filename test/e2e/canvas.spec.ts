import { expect, test } from "./kit/test.ts";
test("smoke", async ({ editor }) => {
  await editor.startFrom("Seven-stage B2B process");
  await editor.addStage("Proof of concept");
  await editor.addActivityInto("Proof of concept", "Agree on what proves it");
  await editor.addActivityInto("Proof of concept", "Run the trial");
  const poc = await editor.node("stage", "Proof of concept");
  const pitch = await editor.node("stage", "Pitch");
  const close = await editor.node("stage", "Close");
  const flow = await editor.connect(pitch.id, poc.id);
  await editor.connect(poc.id, close.id);
  await editor.setProbability(flow, 20);
  await editor.setProbability(await editor.arrow("flow", pitch.id, (await editor.node("stage","Handle objections")).id), 50);
  await editor.attachMetric(poc.id, "Time in stage", { target: "12", actual: "9" });
  console.log(await editor.page.getByTestId("status-line").innerText());
  console.log(JSON.stringify([...(await editor.document()).activity.values()].filter(a=>a.stageId===poc.id)), JSON.stringify([...(await editor.document()).metric.values()].at(-1)));
  expect(1).toBe(1);
});
