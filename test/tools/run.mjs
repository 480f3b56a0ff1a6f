// Runs the `main` of a TypeScript file on a Node that cannot read types by itself:
//   node test/tools/run.mjs test/tools/writeSchemas.ts [arguments]
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node test/tools/run.mjs FILE.ts [arguments]");
  process.exit(2);
}
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
await module.main(args);
