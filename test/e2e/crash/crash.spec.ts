import { chromium } from "@playwright/test";
import { expect, test } from "../kit/test.ts";
import { crashCycles } from "./harness.ts";
import { crashLine } from "./report.ts";

const CYCLES = 4;

test(`the browser killed ${CYCLES} times during edits loses none of them`, async ({ baseURL }) => {
  test.setTimeout(300_000);
  const report = await crashCycles({
    url: baseURL ?? "",
    chromiumPath: process.env["CHROMIUM_PATH"] ?? chromium.executablePath(),
    cycles: CYCLES,
    seed: 11,
  });
  console.log(`crash: ${crashLine(report)}`);
  expect(report.faults).toEqual([]);
  expect(report.lost).toBe(0);
  expect(report.torn).toBe(0);
  expect(report.acknowledged).toBeGreaterThan(CYCLES);
});
