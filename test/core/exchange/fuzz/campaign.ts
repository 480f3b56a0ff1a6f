import { seededRandom } from "../../../../src/core/base/random.ts";
import { readFragment } from "../../../../src/core/exchange/fragment/read.ts";
import { writeFragment } from "../../../../src/core/exchange/fragment/write.ts";
import { readProcess } from "../../../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { brokenInvariants, countingIds, fullDocument } from "../stagecraft/helpers.ts";
import { mutate } from "./mutations.ts";

/** How many damaged files one run reads in all: STAGECRAFT_FUZZ=1000000 for a long campaign. */
export const ROUNDS = Number(process.env["STAGECRAFT_FUZZ"] ?? 20_000);

/** No file may keep the reader busy for longer: time of the processor, not of a clock on the wall. */
const HANG_MILLISECONDS = 2_000;

export interface CampaignReport {
  readonly opened: number;
  readonly refused: number;
  readonly slowestMilliseconds: number;
  readonly faults: readonly string[];
}

/**
 * Reads so many damaged files and says what went wrong: an error thrown, an opened document
 * that breaks an invariant or that cannot be read again, a prototype that was written to, a
 * file that took too long. Each round's seed is in its fault, so that it can be run alone.
 */
export function runCampaign(seed: number, rounds: number): CampaignReport {
  const bases = [...Array.from({ length: 4 }, small), fullDocument()].map(writeProcess);
  const clipboard = writeFragment(fullDocument(), fullDocument().stage.keys());
  const faults: string[] = [];
  const counts = { opened: 0, refused: 0, slowest: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const name = `seed ${seed + round}`;
    const random = seededRandom(seed + round);
    const base = bases[round % bases.length] ?? "";
    const file = mutate(base, random);
    const before = typeof file === "string" ? file : file.slice();
    try {
      const started = process.cpuUsage();
      const result = readProcess(file, { newId: countingIds() });
      const { user, system } = process.cpuUsage(started);
      const taken = (user + system) / 1_000;
      counts.slowest = Math.max(counts.slowest, taken);
      if (taken > HANG_MILLISECONDS) faults.push(`${name}: ${Math.round(taken)} ms`);
      if (!sameBytes(before, file)) faults.push(`${name}: the input was changed`);
      if (result.ok) {
        counts.opened += 1;
        const broken = brokenInvariants(result.value.document);
        if (broken.length > 0) faults.push(`${name}: ${broken.join("; ")}`);
        if (round % 20 === 0 && !comesBack(result.value.document)) {
          faults.push(`${name}: cannot be read again as it was written`);
        }
      } else counts.refused += 1;
      // The clipboard takes the same path with a format of its own.
      if (round % 10 === 0) {
        const damaged = mutate(clipboard, random);
        if (typeof damaged === "string") readFragment(damaged, { newId: countingIds() });
      }
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : "thrown"}`);
    }
    if (Reflect.has({}, "polluted")) {
      faults.push(`${name}: the prototype was written to`);
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
  }
  return {
    opened: counts.opened,
    refused: counts.refused,
    slowestMilliseconds: counts.slowest,
    faults,
  };
}

function small() {
  return buildProcess((b) => {
    const leads = b.leadSource("Leads", { inflow: 10 });
    b.process({ density: "compact" });
    const stage = b.stage("Qualify", { expectedDays: 3, collapsed: true, layer: 2 });
    b.activity("Call", { stageId: stage, locked: true, groupId: "group1" });
    b.activity("Mail", { stageId: stage, groupId: "group1" });
    const won = b.outcome("Won");
    b.flow(leads, stage, null, { bends: [{ x: 10, y: -20 }], labelAt: 0.25 });
    b.flow(stage, won, 0.5);
  }).document;
}

function comesBack(document: Parameters<typeof writeProcess>[0]): boolean {
  const written = writeProcess(document);
  const again = readProcess(written, { newId: countingIds() });
  return (
    again.ok && again.value.repairs.length === 0 && writeProcess(again.value.document) === written
  );
}

function sameBytes(a: string | Uint8Array, b: string | Uint8Array): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
