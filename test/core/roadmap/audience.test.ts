import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordId } from "../../../src/core/base/ids.ts";
import { type Audience, EVERYBODY, hiddenFrom } from "../../../src/core/roadmap/audience.ts";
import { roadmapOf } from "../../../src/core/roadmap/roadmap.ts";
import { applied, editStep, startingDocument } from "../../kit/editSequences.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const { document } = buildProcess((b) => {
  const turku = b.location("Turku", { id: "turku" });
  const lund = b.location("Lund", { id: "lund" });
  b.location("Baku", { id: "baku" });
  b.goal("More", { id: "goal" });
  b.strategy("Partners", { id: "strategy" });
  b.initiative("Channel", { id: "channel", department: "sales", locationId: turku });
  b.initiative("Campaign", { id: "campaign", department: "marketing", locationId: lund });
  b.initiative("Training", { id: "training", department: "support" });
  b.initiative("Release", { id: "release", department: "product", dependsOn: ["spec"] });
  b.ask("Spec", { id: "spec", department: "product", initiativeId: "release" });
  b.ask("Leads", { id: "leads", department: "marketing", locationId: turku, dependsOn: ["legal"] });
  b.milestone("Legal checked", { id: "legal", department: "legal", dependsOn: ["counsel"] });
  b.milestone("Counsel found", { id: "counsel", department: "legal" });
  b.milestone("Live", { id: "live", department: "product", initiativeId: "campaign" });
  b.milestone("Own words", { id: "own", department: "Presales" });
  b.importantDeal("Big", { id: "big", locationId: turku });
  b.importantDeal("Free", { id: "free" });
});

const PLAN = [
  "channel",
  "campaign",
  "training",
  "release",
  "spec",
  "leads",
  "legal",
  "counsel",
  "live",
  "own",
  "big",
  "free",
  "turku",
  "lund",
  "baku",
];

describe("what concerns an audience", () => {
  const cases: readonly [why: string, Partial<Audience>, shown: readonly RecordId[]][] = [
    ["everybody", {}, PLAN],
    [
      "marketing: its own, what its own wait for, the parts of its own; nothing further off",
      { department: "marketing" },
      ["campaign", "leads", "legal", "live", "big", "free", "turku", "lund", "baku"],
    ],
    [
      "product: its own, and what its own is part of",
      { department: "product" },
      ["release", "spec", "live", "campaign", "big", "free", "turku", "lund", "baku"],
    ],
    [
      "legal: what waits for its own",
      { department: "legal" },
      ["legal", "counsel", "leads", "big", "free", "turku", "lund", "baku"],
    ],
    [
      "sales: what it asks of others, and what that is part of",
      { department: "sales" },
      ["channel", "spec", "leads", "release", "legal", "big", "free", "turku", "lund", "baku"],
    ],
    [
      "a word of one's own",
      { department: "Presales" },
      ["own", "big", "free", "turku", "lund", "baku"],
    ],
    [
      "a department without work of its own",
      { department: "finance" },
      ["big", "free", "turku", "lund", "baku"],
    ],
    [
      "Turku: what is there and what is nowhere, with what these are part of and where that is",
      { locationId: "turku" },
      [
        "channel",
        "training",
        "release",
        "spec",
        "leads",
        "legal",
        "counsel",
        "live",
        "own",
        "campaign",
        "big",
        "free",
        "turku",
        "lund",
      ],
    ],
    [
      "marketing at Turku: its own there alone",
      { department: "marketing", locationId: "turku" },
      ["leads", "legal", "big", "free", "turku"],
    ],
    [
      "Baku, where nothing is",
      { department: "sales", locationId: "baku" },
      ["spec", "release", "free", "baku"],
    ],
    ["a location that is gone", { locationId: "gone" }, PLAN],
  ];
  test.each(cases)("%s", (_why, audience, shown) => {
    const hidden = hiddenFrom(document, { ...EVERYBODY, ...audience });
    expect(PLAN.filter((id) => !hidden.has(id)).toSorted()).toEqual([...shown].toSorted());
    expect([...hidden].every((id) => PLAN.includes(id))).toBe(true);
  });
});

test("the roadmap holds nothing that is hidden, leads to nothing hidden, and says how much is", () => {
  const words = ["sales", "marketing", "product", "legal", "finance", "Own"];
  const audience = fc.record({
    department: fc.option(fc.constantFrom(...words)),
    locationId: fc.option(fc.nat()),
  });
  fc.assert(
    fc.property(fc.array(editStep, { maxLength: 60 }), audience, (steps, chosen) => {
      let plan = startingDocument();
      for (const one of steps) plan = applied(plan, one);
      const places = [...plan.location.keys()];
      const locationId =
        chosen.locationId === null ? null : (places[chosen.locationId % places.length] ?? null);
      const whom = { department: chosen.department, locationId };
      const hidden = hiddenFrom(plan, whom);
      const roadmap = roadmapOf(plan, { audience: whom });
      const items = [...roadmap.items, ...roadmap.undated];
      const all = [...items, ...roadmap.deals, ...roadmap.locations];
      expect(all.filter(({ id }) => hidden.has(id))).toEqual([]);
      const { initiative, milestone, ask, importantDeal, location } = plan;
      const sizes = [initiative, milestone, ask, importantDeal, location].map(({ size }) => size);
      expect(all.length + hidden.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
      for (const { dependsOn, initiative: whole } of items) {
        expect(dependsOn.filter(({ id }) => hidden.has(id))).toEqual([]);
        expect(hidden.has(whole?.id ?? "")).toBe(false);
      }
      expect(roadmap.header.audience?.leftOut ?? 0).toBe(hidden.size);
      expect(roadmapOf(plan, { audience: EVERYBODY })).toEqual(roadmapOf(plan));
    }),
    { numRuns: runs(100) },
  );
});
