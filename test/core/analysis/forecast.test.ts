import { describe, expect, test } from "vitest";
import { FIGURE_NAMES, type FigureName, forecast } from "../../../src/core/analysis/forecast.ts";
import type { GapReason } from "../../../src/core/analysis/gaps.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import "./oracle.ts";

function value(document: ProcessDocument, name: FigureName): number {
  const figure = forecast(document).figures[name];
  if (!figure.known) throw new Error(`${name}: ${JSON.stringify(figure.gaps)}`);
  return figure.value;
}

function gapsOf(document: ProcessDocument, name: FigureName): [GapReason, string | null][] {
  const figure = forecast(document).figures[name];
  return figure.known ? [] : figure.gaps.map((gap) => [gap.reason, gap.recordId]);
}

/*
 * Calls (2 days): half go to the offer, the rest is lost. Offer (4 days): a quarter back to
 * calls, a half won, a quarter lost.
 * Visits: calls c = 1 + o/4, offers o = c/2, so c = 8/7, o = 4/7; won o/2 = 2/7.
 * Won from calls 2/7, from the offer 1/2 + 1/4 * 2/7 = 4/7.
 * Of won deals: calls 8/7 * (2/7) / (2/7) = 8/7, offers 4/7 * (4/7) / (2/7) = 8/7;
 * days 8/7 * 2 + 8/7 * 4 = 48/7.
 */
function loop(b: ProcessBuilder) {
  b.process({ dealValue: 7000 });
  const leads = b.leadSource("Leads", { inflow: 70 });
  const calls = b.stage("Calls", { expectedDays: 2 });
  const offer = b.stage("Offer", { expectedDays: 4 });
  const won = b.outcome("Won");
  const lost = b.outcome("Lost", { result: "lost" });
  b.flow(leads, calls);
  const forward = b.flow(calls, offer, 0.5);
  b.flow(calls, lost);
  const back = b.flow(offer, calls, 0.25);
  b.flow(offer, won, 0.5);
  b.flow(offer, lost);
  return { leads, calls, offer, won, lost, forward, back };
}

describe("a small process with a loop, worked out by hand", () => {
  const { document, ids } = buildProcess(loop);

  test.each<[FigureName, number]>([
    ["leadsPerMonth", 70],
    ["winRate", 2 / 7],
    ["winsPerMonth", 20],
    ["revenuePerMonth", 140_000],
    ["meanDaysToWin", 48 / 7],
  ])("%s", (name, expected) => expect(value(document, name)).toBeNear(expected, name));

  test("results of states, flows and outcomes", () => {
    const { states, flows, outcomes, gaps } = forecast(document);
    const offer = states.get(ids.offer);
    expect(offer?.visitsPerLead).toBeNear(4 / 7);
    expect(offer?.visitsPerMonth).toBeNear(40);
    expect(offer?.passOn).toBeNear(0.75);
    expect(offer?.winProbability).toBeNear(4 / 7);
    expect(offer?.visitsPerWin).toBeNear(8 / 7);
    expect(states.get(ids.calls)?.passOn).toBeNear(0.5);
    expect(flows.get(ids.forward)?.dealsPerMonth).toBeNear(40);
    expect(flows.get(ids.back)?.dealsPerMonth).toBeNear(10);
    expect(outcomes.get(ids.won)?.probability).toBeNear(2 / 7);
    expect(outcomes.get(ids.lost)?.dealsPerMonth).toBeNear(50);
    expect(gaps).toEqual([]);
  });

  test("is computed once for a document", () => {
    expect(forecast(document)).toBe(forecast(document));
  });
});

describe("probabilities that are not stated", () => {
  test("share what the others leave", () => {
    const { document, ids } = buildProcess((b) => {
      const leads = b.leadSource("Leads");
      const ask = b.decision("Big?");
      const [won, lost, later] = [
        b.outcome("Won"),
        b.outcome("Lost", { result: "lost" }),
        b.outcome("Later", { result: "nurture" }),
      ];
      b.flow(leads, ask);
      b.flow(ask, won, 0.4);
      return { shared: [b.flow(ask, lost), b.flow(ask, later)] };
    });
    const { flows } = forecast(document);
    for (const id of ids.shared) expect(flows.get(id)?.probability).toBeNear(0.3);
    expect(value(document, "winRate")).toBeNear(0.4);
  });

  test("stated ones that add up to 1 leave nothing", () => {
    const { document, ids } = buildProcess((b) => {
      const leads = b.leadSource("Leads");
      const stage = b.stage("Stage");
      const unreached = b.stage("No way out, and no deals");
      b.flow(leads, stage);
      for (const p of [0.1, 0.2]) b.flow(stage, b.outcome("Won"), p);
      b.flow(stage, b.outcome("Lost", { result: "lost" }), 0.7);
      return { rest: b.flow(stage, unreached) };
    });
    expect(forecast(document).flows.get(ids.rest)?.probability).toBe(0);
    expect(value(document, "winRate")).toBeNear(0.3);
  });
});

describe("several lead sources", () => {
  const twoSources = (first: number | null, second: number | null) =>
    buildProcess((b) => {
      const web = b.leadSource("Web", { inflow: first });
      const fair = b.leadSource("Fair", { inflow: second });
      const [cold, warm] = [b.stage("Cold"), b.stage("Warm")];
      const [won, lost] = [b.outcome("Won"), b.outcome("Lost", { result: "lost" })];
      b.flow(web, cold);
      b.flow(fair, warm);
      b.flow(cold, won, 0.1);
      b.flow(cold, lost);
      b.flow(warm, won, 0.5);
      b.flow(warm, lost);
      return { web, fair };
    });

  test("count by their inflow", () => {
    expect(value(twoSources(30, 10).document, "winRate")).toBeNear(0.2);
  });

  test.each([
    [null, 10, ["leadSource1"]],
    [0, 0, ["leadSource1", "leadSource2"]],
  ])("inflows %s and %s leave the win rate open", (first, second, ids) => {
    const { document } = twoSources(first, second);
    expect(gapsOf(document, "winRate")).toEqual(ids.map((id) => ["leadSourceWithoutInflow", id]));
  });
});

describe("time", () => {
  const withStage = (fill: (b: ProcessBuilder, stage: string) => void, durationFrom = true) =>
    buildProcess((b) => {
      const leads = b.leadSource("Leads", { inflow: 1 });
      const stage = b.stage("Stage", {
        expectedDays: 9,
        durationFrom: durationFrom ? "criticalPath" : "timeline",
      });
      b.flow(leads, stage);
      b.flow(stage, b.outcome("Won"));
      fill(b, stage);
    }).document;

  test("of a stage is its expected days", () => {
    const document = withStage((b, stageId) => {
      b.activity("Call", { stageId, durationDays: 2 });
    }, false);
    expect(value(document, "meanDaysToWin")).toBe(9);
  });

  test("or the critical path of its activities", () => {
    const document = withStage((b, stageId) => {
      const [call, demo] = [2, 3].map((durationDays) =>
        b.activity("It", { stageId, durationDays }),
      );
      b.dependency(call ?? "", demo ?? "", { lagDays: 1 });
      b.activity("Meanwhile", { stageId, durationDays: 4 });
    });
    expect(value(document, "meanDaysToWin")).toBe(6);
  });

  test("a stage without activities falls back to its expected days", () => {
    expect(
      value(
        withStage(() => undefined),
        "meanDaysToWin",
      ),
    ).toBe(9);
  });

  test("an activity of the path without a duration is missing", () => {
    const document = withStage((b, stageId) => void b.activity("Call", { stageId }));
    expect(gapsOf(document, "meanDaysToWin")).toEqual([["missingDuration", "activity1"]]);
  });

  test("activities that wait for each other have no path", () => {
    const document = withStage((b, stageId) => {
      const [one, two] = [1, 1].map((durationDays) => b.activity("It", { stageId, durationDays }));
      b.dependency(one ?? "", two ?? "");
      b.dependency(two ?? "", one ?? "");
    });
    expect(gapsOf(document, "meanDaysToWin")).toEqual([["dependencyCycle", "stage1"]]);
  });

  test("of an activity in the flow is its duration", () => {
    const { document } = buildProcess((b) => {
      const call = b.activity("Call", { durationDays: 3 });
      b.flow(b.leadSource("Leads"), call);
      b.flow(call, b.outcome("Won"));
    });
    expect(value(document, "meanDaysToWin")).toBe(3);
  });

  test("a stage that won deals never pass needs no days", () => {
    const { document } = buildProcess((b) => {
      const [good, bad] = [b.stage("Good", { expectedDays: 5 }), b.stage("Bad")];
      b.flow(b.leadSource("Leads"), good);
      b.flow(good, b.outcome("Won"), 0.5);
      b.flow(good, bad);
      b.flow(bad, b.outcome("Lost", { result: "lost" }));
    });
    expect(value(document, "meanDaysToWin")).toBe(5);
  });
});

describe("what is missing", () => {
  interface Case {
    readonly reason: GapReason;
    readonly at: string | null;
    readonly hides: readonly FigureName[];
    readonly build: (b: ProcessBuilder) => void;
  }
  const ALL_BUT_LEADS = ["winRate", "winsPerMonth", "revenuePerMonth", "meanDaysToWin"] as const;
  const line = (b: ProcessBuilder, stage: string, inflow: number | null = 10) => {
    b.process({ dealValue: 100 });
    b.flow(b.leadSource("Leads", { inflow }), stage);
  };

  test.each<Case>([
    {
      reason: "noLeadSource",
      at: null,
      hides: ["leadsPerMonth", ...ALL_BUT_LEADS],
      build: (b) => {
        b.process({ dealValue: 100 });
        b.flow(b.stage(), b.outcome());
      },
    },
    {
      reason: "leadSourceWithoutInflow",
      at: "leadSource1",
      hides: ["leadsPerMonth", "winsPerMonth", "revenuePerMonth"],
      build: (b) => {
        const stage = b.stage("Stage", { expectedDays: 1 });
        line(b, stage, null);
        b.flow(stage, b.outcome());
      },
    },
    {
      reason: "leadSourceNotConnected",
      at: "leadSource1",
      hides: ALL_BUT_LEADS,
      build: (b) => {
        b.process({ dealValue: 100 });
        b.leadSource("Leads", { inflow: 10 });
        b.outcome();
      },
    },
    {
      reason: "noWonOutcome",
      at: null,
      hides: ALL_BUT_LEADS,
      build: (b) => {
        const stage = b.stage("Stage", { expectedDays: 1 });
        line(b, stage);
        b.flow(stage, b.outcome("Lost", { result: "lost" }));
      },
    },
    {
      reason: "wonUnreachable",
      at: "outcome1",
      hides: ALL_BUT_LEADS,
      build: (b) => {
        const stage = b.stage("Stage", { expectedDays: 1 });
        line(b, stage);
        b.flow(stage, b.outcome(), 0);
        b.flow(stage, b.outcome("Lost", { result: "lost" }));
      },
    },
    {
      reason: "deadEnd",
      at: "stage1",
      hides: ALL_BUT_LEADS,
      build: (b) => {
        line(b, b.stage());
        b.outcome();
      },
    },
    {
      reason: "neverEnds",
      at: "stage2",
      hides: ALL_BUT_LEADS,
      build: (b) => {
        const [enter, one, two] = [b.stage(), b.stage(), b.stage()];
        line(b, enter);
        b.flow(enter, one);
        b.flow(one, two);
        b.flow(two, one);
        b.outcome();
      },
    },
    {
      reason: "probabilitiesOver1",
      at: "decision1",
      hides: ALL_BUT_LEADS,
      build: (b) => {
        const decision = b.decision();
        line(b, decision);
        b.flow(decision, b.outcome(), 0.7);
        b.flow(decision, b.outcome("Lost", { result: "lost" }), 0.5);
      },
    },
    {
      reason: "probabilitiesUnder1",
      at: "stage1",
      hides: ALL_BUT_LEADS,
      build: (b) => {
        const stage = b.stage();
        line(b, stage);
        b.flow(stage, b.outcome(), 0.8);
      },
    },
    {
      reason: "missingDuration",
      at: "stage1",
      hides: ["meanDaysToWin"],
      build: (b) => {
        const stage = b.stage();
        line(b, stage);
        b.flow(stage, b.outcome());
      },
    },
    {
      reason: "missingDealValue",
      at: "process",
      hides: ["revenuePerMonth"],
      build: (b) => {
        const stage = b.stage("Stage", { expectedDays: 1 });
        b.flow(b.leadSource("Leads", { inflow: 10 }), stage);
        b.flow(stage, b.outcome());
      },
    },
  ])("$reason", ({ reason, at, hides, build }) => {
    const { document } = buildProcess(build);
    const { figures, gaps } = forecast(document);
    expect(gaps.map((gap) => [gap.reason, gap.recordId])).toContainEqual([reason, at]);
    const hidden = FIGURE_NAMES.filter((name) => !figures[name].known);
    expect(hidden).toEqual(FIGURE_NAMES.filter((name) => hides.includes(name)));
  });

  test.each([
    [0.7, 0.5, "probabilitiesOver1", 0.2],
    [0.3, 0.5, "probabilitiesUnder1", 0.2],
  ])("%s and %s say by how much they are off", (won, lost, reason, share) => {
    const { document } = buildProcess((b) => {
      const stage = b.stage();
      line(b, stage);
      b.flow(stage, b.outcome(), won);
      b.flow(stage, b.outcome("Lost", { result: "lost" }), lost);
    });
    const gap = forecast(document).gaps.find((it) => it.reason === reason);
    expect(gap?.share).toBeNear(share);
  });

  test("a dead end is not also a loop for all that lead to it", () => {
    const { document } = buildProcess((b) => {
      const [one, two] = [b.stage(), b.stage()];
      line(b, one);
      b.flow(one, two);
      b.outcome();
    });
    expect(gapsOf(document, "winRate")).toEqual([["deadEnd", "stage2"]]);
  });

  test("what no lead can reach does not matter", () => {
    const { document } = buildProcess((b) => {
      const { offer } = loop(b);
      const island = b.stage("Island");
      b.flow(island, island);
      b.flow(b.stage("Draft"), offer, 0.2);
      b.decision("Alone");
    });
    expect(forecast(document).gaps).toEqual([]);
  });

  test("a flow to an activity inside a stage is no way out", () => {
    const { document } = buildProcess((b) => {
      const stage = b.stage();
      line(b, stage);
      b.flow(stage, b.activity("Inside", { stageId: b.stage() }));
      b.outcome();
    });
    expect(gapsOf(document, "winRate")).toEqual([["deadEnd", "stage1"]]);
  });
});
