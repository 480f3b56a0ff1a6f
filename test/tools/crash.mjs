// Kills the browser during edits, again and again, and counts what was lost:
//   npm run crash -- --cycles 500 [--seed 1] [--port 4199] [--dist dist]
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { preview, runnerImport } from "vite";
import { chromiumOrInstall } from "./chromium.mjs";

const { values } = parseArgs({
  options: {
    cycles: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    port: { type: "string", default: "4199" },
    dist: { type: "string", default: "dist" },
  },
});
const load = async (file) =>
  (await runnerImport(resolve(file), { configFile: false, logLevel: "error" })).module;
const { crashCycles } = await load("test/e2e/crash/harness.ts");
const { crashLine } = await load("test/e2e/crash/report.ts");

const server = await preview({
  logLevel: "warn",
  build: { outDir: values.dist },
  preview: { port: Number(values.port), strictPort: true },
});
try {
  const report = await crashCycles({
    url: `http://localhost:${values.port}`,
    chromiumPath: chromiumOrInstall(),
    cycles: Number(values.cycles),
    seed: Number(values.seed),
    onCycle: (now) => {
      if (now.cycles % 10 === 0) console.log(crashLine(now));
    },
  });
  console.log(crashLine(report));
  for (const fault of report.faults) console.error(fault);
  process.exitCode = report.lost + report.torn > 0 ? 1 : 0;
} finally {
  await server.close();
}
