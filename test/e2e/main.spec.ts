import { pdfPages, schemaFaults } from "./kit/files.ts";
import { expect, test } from "./kit/test.ts";

/*
 * The process once the trial stage is in it, as the test draws it: from each step the share of
 * the deals that goes on to another one. What is missing to 1 ends without a sale.
 */
const WAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  prepare: { prospect: 1 },
  prospect: { needs: 0.35, nurture: 0.15 },
  needs: { pitch: 0.6, nurture: 0.1 },
  nurture: { nurture: 0.4, prospect: 0.3 },
  pitch: { close: 0.1, objections: 0.5, trial: 0.2 },
  trial: { close: 1 },
  objections: { close: 0.5, needs: 0.05, pitch: 0.25 },
  close: { close: 0.15, followUp: 0.6, objections: 0.1 },
  followUp: { won: 0.92, prospect: 0.08 },
};
const DAYS: Readonly<Record<string, number>> = {
  prepare: 2,
  prospect: 6,
  needs: 8,
  nurture: 30,
  pitch: 9,
  trial: 21,
  objections: 7,
  close: 11,
  followUp: 14,
};
const LEADS = 60 + 30 + 10;
const DEAL_VALUE = 12_000;

/**
 * The chance that a deal is won, by hand. Each step's chance is the mean of those it leads to:
 *
 *   nurture n', prospect p, needs n, pitch t, objections o, close c, follow up f
 *   n' = 0.4 n' + 0.3 p                  so n' = p / 2
 *   p  = 0.35 n + 0.15 n'                so p  = 0.35 n / 0.925 = 14/37 n
 *   n  = 0.6 t + 0.1 n'                  so t  = (n - 0.05 p) / 0.6
 *   o  = 0.5 c + 0.05 n + 0.25 t
 *   t  = 0.1 c + 0.5 o + 0.2 c           so c  = (0.875 t - 0.025 n) / 0.55
 *   f  = 0.92 + 0.08 p
 *   c  = 0.15 c + 0.6 f + 0.1 o          so 0.85 c - 0.048 p - 0.1 o = 0.552
 *
 * All of them are multiples of n, and the last line says which.
 */
function winRateByHand(): number {
  const p = 14 / 37;
  const t = (1 - 0.05 * p) / 0.6;
  const c = (0.875 * t - 0.025) / 0.55;
  const o = 0.5 * c + 0.05 + 0.25 * t;
  const n = 0.552 / (0.85 * c - 0.048 * p - 0.1 * o);
  return p * n;
}

/**
 * Days from lead to win, by following all deals at once until none is left: `left` is the share
 * of the leads in each step and `spent` the days that share has behind it.
 */
function daysToWinByFollowing(): number {
  let left = new Map([["prepare", { share: 1, spent: 0 }]]);
  let won = { share: 0, spent: 0 };
  for (let step = 0; step < 5_000; step += 1) {
    const next: typeof left = new Map();
    for (const [state, { share, spent }] of left) {
      for (const [target, chance] of Object.entries(WAYS[state] ?? {})) {
        const before = target === "won" ? won : (next.get(target) ?? { share: 0, spent: 0 });
        const after = {
          share: before.share + share * chance,
          spent: before.spent + (spent + share * (DAYS[state] ?? 0)) * chance,
        };
        if (target === "won") won = after;
        else next.set(target, after);
      }
    }
    left = next;
  }
  return won.spent / won.share;
}

test("a manager makes a template fit, and takes the process and the roadmap away", async ({
  editor,
}) => {
  test.setTimeout(240_000);
  await editor.startFrom("Seven-stage B2B process");
  await expect(editor.figure("winsPerMonth")).toContainText("9.19 wins");

  // A trial between pitch and close, for a fifth of the deals.
  await editor.addStage("Trial");
  await editor.addActivityInto("Trial", "Agree on what proves it");
  await editor.addActivityInto("Trial", "Run the trial");
  const trial = await editor.node("stage", "Trial");
  const pitch = await editor.node("stage", "Pitch");
  const close = await editor.node("stage", "Close");
  const objections = await editor.node("stage", "Handle objections");
  const intoTrial = await editor.connect(pitch.id, trial.id);
  await editor.connect(trial.id, close.id);
  await editor.setProbability(intoTrial, 20);
  await editor.setProbability(await editor.arrow("flow", pitch.id, objections.id), 50);

  // The days are missing: the line under the diagram says so and leads to the stage.
  const missing = editor.page.getByTestId("missing");
  await expect(missing).toHaveText("Set how many days “Trial” takes");
  await missing.click();
  await editor.inspector.write("Expected", "21");
  await editor.inspector.attachMetric("Time in stage", { target: "20", actual: "24" });

  const wins = LEADS * winRateByHand();
  expect(wins).toBeCloseTo(10.545, 3);
  const shown = async () => ({
    leads: await editor.figureText("leadsPerMonth"),
    wins: await editor.figureText("winsPerMonth"),
    revenue: await editor.figureText("revenuePerMonth"),
    days: await editor.figureText("meanDaysToWin"),
  });
  const expected = {
    leads: "100 leads a month",
    wins: `give ${wins.toFixed(2)} wins (${wins.toFixed(1)}%)`,
    revenue: `EUR ${Math.round(wins * DEAL_VALUE).toLocaleString("en")} a month`,
    days: `${daysToWinByFollowing().toFixed(1)} days from lead to win`,
  };
  await expect.poll(shown).toEqual(expected);
  await expect(missing).toBeHidden();

  // All of it is there again after a reload.
  const before = await editor.document();
  await editor.reload();
  expect(await editor.document()).toEqual(before);
  await expect.poll(shown).toEqual(expected);
  await expect(editor.element(trial.id)).toContainText("Trial");
  const badge = editor.element(trial.id).getByRole("img", { name: /off target/ });
  await expect(badge).toHaveAttribute("aria-label", /Time in stage: 24/);

  // The process as JSON.
  const json = await editor.export("Export as JSON");
  expect(json.name).toBe("B2B process, seven stages.stagecraft.json");
  const process = JSON.parse(json.bytes.toString("utf8"));
  expect(await schemaFaults("process", process)).toEqual([]);
  expect(process).toMatchObject({ format: "stagecraft.process", version: 1 });
  const stageOf = (name: string) =>
    process.stages.find((stage: { name: string }) => stage.name === name);
  expect(stageOf("Trial")).toMatchObject({ id: trial.id, expectedDays: 21 });
  const inTrial = process.activities.filter(
    (activity: { stageId: string }) => activity.stageId === trial.id,
  );
  expect(inTrial.map((activity: { name: string }) => activity.name).sort()).toEqual([
    "Agree on what proves it",
    "Run the trial",
  ]);
  expect(process.flows).toContainEqual(
    expect.objectContaining({ sourceId: pitch.id, targetId: trial.id, probability: 0.2 }),
  );
  expect(process.flows).toContainEqual(
    expect.objectContaining({ sourceId: trial.id, targetId: close.id, probability: null }),
  );
  expect(process.metrics).toContainEqual(
    expect.objectContaining({
      subjectId: trial.id,
      libraryKey: "timeInStage",
      target: 20,
      actual: 24,
    }),
  );

  // The process on paper.
  const pdf = await editor.export("Export as PDF");
  expect(pdf.name).toBe("B2B process, seven stages.pdf");
  expect(pdf.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  const pages = await pdfPages(pdf.bytes);
  // Behind cover and contents the diagram, with text that can be selected; the rest tells it in words.
  const [cover, contents, diagram, ...others] = pages;
  expect(cover).toContain("B2B process, seven stages");
  for (const { name } of process.stages) expect(contents).toContain(name);
  for (const { name } of process.stages) expect(diagram).toContain(name);
  const words = others.join(" ");
  for (const { name } of process.stages) expect(words).toContain(name);
  for (const { name } of process.activities) expect(words).toContain(name);
  for (const { name } of process.metrics) expect(words).toContain(name);

  // The roadmap for machines, and for people.
  const roadmapJson = await editor.export("Export the roadmap as JSON");
  const roadmap = JSON.parse(roadmapJson.bytes.toString("utf8"));
  expect(await schemaFaults("roadmap", roadmap)).toEqual([]);
  expect(roadmap).toMatchObject({ format: "stagecraft.roadmap", version: 1 });
  const roadmapMarkdown = await editor.export("Export the roadmap as Markdown");
  const markdown = roadmapMarkdown.bytes.toString("utf8");
  for (const list of ["goals", "importantDeals", "strategies", "initiatives", "milestones"]) {
    expect(process[list].length).toBeGreaterThan(0);
    for (const { name } of process[list]) {
      expect(roadmapJson.bytes.toString("utf8")).toContain(name);
      expect(markdown).toContain(name);
    }
  }
  expect(markdown).toContain("Trial");
});
