import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import type { Race, RaceFigures } from "./simulationRace.ts";

const run = promisify(execFile);

/** Measures the simulation as it is built, bundled and by itself: a runner of sources slows every call. */
export async function measureSimulation(): Promise<Race> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        ssr: join(import.meta.dirname, "simulationRace.ts"),
        outDir: folder,
        target: "es2022",
        rollupOptions: { output: { entryFileNames: "race.mjs" } },
      },
      ssr: { noExternal: true },
    });
    const script = `import { race } from "./race.mjs"; console.log(JSON.stringify(await race()));`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
    });
    const figures: Race = JSON.parse(stdout);
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Deals a second, beside the yardsticks of the same run. */
export function simulationTable({ free, queued }: Race): string {
  const row = (name: string, { ours, yardstick }: RaceFigures, beside: string, goal: string) => {
    const share = (ours / yardstick).toFixed(2);
    return `${name}: ${million(ours)} a second; ${beside}: ${million(yardstick)}; ${share} times (goal ${goal})`;
  };
  return [
    "Simulated deals, one thread",
    row("nobody waits", free, "plain loop over typed arrays", "0.6"),
    row("queues for people", queued, "simjs", "10"),
  ].join("\n");
}

function million(number: number): string {
  return `${(number / 1e6).toFixed(2)} million`;
}
