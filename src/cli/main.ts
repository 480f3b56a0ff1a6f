import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { version } from "../../package.json";
import { run } from "./run.ts";

// Whoever reads the output may have seen enough of it: `stagecraft forecast FILE | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];

process.exitCode = await run(process.argv.slice(2), {
  read: (file) => (file === "-" ? buffer(process.stdin) : readFile(file)),
  write: (file, content) => writeFile(file, content),
  say: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  today: day.map((part) => String(part).padStart(2, "0")).join("-"),
  now: now.toISOString(),
  version,
});
