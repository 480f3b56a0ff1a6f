import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/core/analysis/figure.ts";
import { roleLoads } from "../../../src/core/analysis/roleLoad.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import "./oracle.ts";

// 40 leads; calls are repeated by a fifth (50 visits), half of all get to the offer (20 visits).
function process(b: ProcessBuilder, inflow: number | null = 40) {
  const [rep, boss, idle] = [
    b.role("Rep", { headCount: 2, sellingHoursPerWeek: 15 }),
    b.role("Boss", { headCount: 1 }),
    b.role("Idle", { headCount: 0, sellingHoursPerWeek: 10 }),
  ];
  const calls = b.stage("Calls", { ownerRoleId: rep });
  const offer = b.activity("Offer", { roleId: boss, effortHours: 3 });
  b.activity("Call", { stageId: calls, effortHours: 0.5 });
  b.activity("Coach", { stageId: calls, effortHours: 0.1, roleId: boss });
  b.flow(b.leadSource("Leads", { inflow }), calls);
  b.flow(calls, calls, 0.2);
  b.flow(calls, offer, 0.4);
  b.flow(calls, b.outcome("Lost", { result: "lost" }), 0.4);
  b.flow(offer, b.outcome("Won"));
  return { rep, boss, idle, calls };
}

function reasons(figure: Figure | undefined): string[] {
  return figure === undefined || figure.known
    ? []
    : figure.gaps.map((gap) => `${gap.reason} ${gap.recordId}`);
}

function number(figure: Figure | undefined): number | undefined {
  return figure?.known === true ? figure.value : undefined;
}

describe("load of a role", () => {
  test("is visits times effort, against heads times hours", () => {
    const { document, ids } = buildProcess((b) => process(b));
    const load = roleLoads(document).get(ids.rep);
    expect(number(load?.hoursPerMonth)).toBeNear(25);
    expect(number(load?.capacityPerMonth)).toBeNear((2 * 15 * 365.2425) / 84);
    expect(number(load?.utilisation)).toBeNear((25 * 84) / (2 * 15 * 365.2425));
  });

  test("work of another role in the stage is that role's", () => {
    const { document, ids } = buildProcess((b) => process(b));
    const load = roleLoads(document).get(ids.boss);
    expect(number(load?.hoursPerMonth)).toBeNear(20 * 3 + 50 * 0.1);
    expect(reasons(load?.utilisation)).toEqual(["missingCapacity role2"]);
  });

  test("no hours to give: no utilisation", () => {
    const { document, ids } = buildProcess((b) => process(b));
    const load = roleLoads(document).get(ids.idle);
    expect(number(load?.hoursPerMonth)).toBe(0);
    expect(reasons(load?.utilisation)).toEqual(["missingCapacity role3"]);
  });

  test("names what is missing", () => {
    const { document, ids } = buildProcess((b) => {
      const made = process(b, null);
      b.activity("Note", { stageId: made.calls });
      return made;
    });
    expect(reasons(roleLoads(document).get(ids.rep)?.hoursPerMonth)).toEqual([
      "leadSourceWithoutInflow leadSource1",
      "missingEffort activity4",
    ]);
  });
});
