// Checks what the page loads before anything is asked of it: at most 350 kB of script and style,
// gzip, and none of the heavy parts. Reads the manifest that the build writes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT = 350_000;
const HEAVY = ["elkjs", ".ttf", ".woff2", "vazirmatn", "pdf/"];
const DIST = "dist";

const manifest = JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8"));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
const first = new Set();
const keys = new Set();
collect(
  entry,
  Object.keys(manifest).find((key) => manifest[key] === entry),
);

// What fetches the parts stands in no manifest, but in the page.
const page = readFileSync(join(DIST, "index.html"), "utf8");
for (const [, file] of page.matchAll(/<script defer src="\/([^"]+)">/g)) first.add(file);

const sizes = [...first].map((file) => [file, gzipSync(readFileSync(join(DIST, file))).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of sizes.toSorted((a, b) => b[1] - a[1])) {
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${file}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  in all, of at most ${LIMIT / 1000} kB`);

const heavy = [...keys].filter((key) => HEAVY.some((part) => key.toLowerCase().includes(part)));
const words = [...first].filter((file) =>
  /FontDescriptor|org\.eclipse\.elk/.test(readFileSync(join(DIST, file), "utf8")),
);
if (total > LIMIT || heavy.length > 0 || words.length > 0) {
  console.error(`First load too large, or with heavy parts: ${[...heavy, ...words].join(", ")}`);
  process.exit(1);
}

function collect(chunk, key) {
  if (chunk === undefined || keys.has(key)) return;
  keys.add(key);
  first.add(chunk.file);
  for (const style of chunk.css ?? []) first.add(style);
  for (const imported of chunk.imports ?? []) collect(manifest[imported], imported);
}
