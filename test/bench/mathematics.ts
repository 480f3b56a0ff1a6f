import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Mean milliseconds of one thing that is measured in a process of a thousand. */
interface Measured {
  readonly name: string;
  readonly mean: number;
}

interface Group {
  readonly name: string;
  readonly benches: readonly Measured[];
}

/** What Vitest writes of a bench, as far as it is read here. */
interface Written {
  readonly files: readonly {
    readonly groups: readonly { readonly fullName: string; readonly benchmarks: Measured[] }[];
  }[];
}

/** The exact forecast of 1,000 states and the check of 1,000 nodes, each beside its yardstick. */
export async function measureMathematics(): Promise<readonly Group[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const file = join(folder, "bench.json");
    const vitest = resolve("node_modules/vitest/vitest.mjs");
    const names = ["test/bench/analysis", "test/bench/quality"];
    const options = ["--run", "--project", "core", "--outputJson", file];
    await run(process.execPath, [vitest, "bench", ...options, ...names]);
    const { files }: Written = JSON.parse(await readFile(file, "utf8"));
    return files.flatMap(({ groups }) =>
      groups.map(({ fullName, benchmarks }) => ({
        name: fullName.split(" > ").at(-1) ?? fullName,
        benches: benchmarks.map(({ name, mean }) => ({ name, mean })),
      })),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The figures, those of a group below each other. */
export function mathematicsTable(groups: readonly Group[]): string {
  return groups
    .map(({ name, benches }) =>
      [name, ...benches.map((one) => `${one.name}: ${one.mean.toFixed(1)} ms`)].join("\n"),
    )
    .join("\n\n");
}
