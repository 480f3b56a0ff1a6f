import { expect, test } from "vitest";
import { ROUNDS, runCampaign } from "./campaign.ts";

// Half of the campaign; the other half runs beside it, in a file and a process of its own.
const SHARE = Math.ceil(ROUNDS / 2);

test(
  `${SHARE} damaged files are opened or refused, and none does harm`,
  { timeout: 60_000 + SHARE * 100 },
  () => {
    const report = runCampaign(9_000_000, SHARE);
    console.log(
      `${report.opened} opened, ${report.refused} refused, the slowest took ${report.slowestMilliseconds.toFixed(1)} ms`,
    );
    expect(report.faults).toEqual([]);
    // Else the damage would be too coarse or too fine to say anything.
    expect(report.opened).toBeGreaterThan(SHARE / 4);
    expect(report.refused).toBeGreaterThan(SHARE / 20);
  },
);
