import { expect, test } from "vitest";
import { LIMITS } from "../../../../src/core/base/limits.ts";
import {
  failureMessage,
  repairMessage,
} from "../../../../src/core/exchange/stagecraft/messages.ts";
import { loadMessages } from "../../../../src/core/i18n/catalogue.ts";
import { createTranslator } from "../../../../src/core/i18n/translator.ts";
import { opened, read } from "./helpers.ts";

const translate = createTranslator("en", await loadMessages("en"));

function file(entries: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    format: "stagecraft.process",
    version: 1,
    process: { id: "p" },
    ...entries,
  });
}

const oneStage = (fields: Readonly<Record<string, unknown>>) =>
  file({ stages: [{ id: "s", ...fields }] });
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const roles = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));

// On each side of what makes a file too much: the last that is opened, the first that is refused.
test.each([
  ["size", file({}).padEnd(LIMITS.fileBytes), file({}).padEnd(LIMITS.fileBytes + 1), /10/u],
  [
    "depth",
    `${file({}).slice(0, -1)},"extra":${nested(LIMITS.depth - 1)}}`,
    `${file({}).slice(0, -1)},"extra":${nested(LIMITS.depth)}}`,
    /64/u,
  ],
  [
    "number of elements",
    file({ roles: roles(LIMITS.elements - 1) }),
    file({ roles: roles(LIMITS.elements) }),
    /20,000/u,
  ],
])(
  "%s: the last that is opened, the first that is refused",
  { timeout: 60_000 },
  (_, last, first, words) => {
    expect(opened(last).repairs).toEqual([]);
    const refused = read(first);
    const said = refused.ok ? "opened" : failureMessage(translate, refused.error);
    expect(said).toMatch(words);
  },
);

// What is too large in a sound file costs that field, not the file.
test.each([
  ["length of a text", { name: "a".repeat(LIMITS.label) }, { name: "a".repeat(LIMITS.label + 1) }],
  ["coordinate to the right", { x: LIMITS.coordinate }, { x: LIMITS.coordinate + 1 }],
  ["coordinate upwards", { y: -LIMITS.coordinate }, { y: -LIMITS.coordinate - 1 }],
  ["largest size", { width: LIMITS.maxSize }, { width: LIMITS.maxSize + 1 }],
  ["smallest size", { height: LIMITS.minSize }, { height: LIMITS.minSize - 1 }],
  ["amount", { expectedDays: LIMITS.amount }, { expectedDays: LIMITS.amount * 2 }],
  [
    "entries of a list",
    { exitCriteria: roles(LIMITS.listEntries) },
    { exitCriteria: roles(LIMITS.listEntries + 1) },
  ],
])("%s: the last that stands, the first that is put right", (_, last, first) => {
  expect(opened(oneStage(last)).repairs).toEqual([]);
  const { document, repairs } = opened(oneStage(first));
  expect(document.stage.size).toBe(1);
  expect(repairs).toHaveLength(1);
  for (const repair of repairs) expect(repairMessage(translate, repair)).toMatch(/\w{3}/u);
});
