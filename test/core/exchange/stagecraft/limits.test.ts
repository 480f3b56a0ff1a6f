import { describe, expect, test } from "vitest";
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
const oneActivity = (fields: Readonly<Record<string, unknown>>) =>
  file({ activities: [{ id: "a", ...fields }] });
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const roles = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));

const deep = (depth: number) => `${file({}).slice(0, -1)},"extra":${nested(depth)}}`;
/** So many units in few letters, as a reader counts them: each has ten marks upon it. */
const marked = (units: number) => `e${"\u0301".repeat(10)}`.repeat(9_090).padEnd(units, "\u0301");
const link = (units: number) => ({
  links: [{ id: "l", label: "Page", url: "https://example.com/".padEnd(units, "a") }],
});

/** For each limit the last file within it, the first beyond it, and what is said of that one. */
interface Case {
  /** A file beyond the limit is not opened, or opened without what is too much. */
  readonly beyond: "refused" | "repaired";
  readonly last: string;
  readonly first: string;
  readonly says: RegExp;
}

const CASES: Readonly<Record<keyof typeof LIMITS, readonly Case[]>> = {
  fileBytes: [
    {
      beyond: "refused",
      last: file({}).padEnd(LIMITS.fileBytes),
      first: file({}).padEnd(LIMITS.fileBytes + 1),
      says: /10/u,
    },
  ],
  depth: [
    { beyond: "refused", last: deep(LIMITS.depth - 1), first: deep(LIMITS.depth), says: /64/u },
  ],
  elements: [
    {
      beyond: "refused",
      last: file({ roles: roles(LIMITS.elements - 1) }),
      first: file({ roles: roles(LIMITS.elements) }),
      says: /20,000/u,
    },
  ],
  label: [
    {
      beyond: "repaired",
      last: oneStage({ name: "a".repeat(LIMITS.label) }),
      first: oneStage({ name: "a".repeat(LIMITS.label + 1) }),
      says: /too long and was shortened/u,
    },
  ],
  textUnits: [
    {
      beyond: "repaired",
      last: oneStage({ purpose: marked(LIMITS.textUnits) }),
      first: oneStage({ purpose: marked(LIMITS.textUnits + 1) }),
      says: /too long and was shortened/u,
    },
  ],
  idUnits: [
    {
      beyond: "repaired",
      last: file({ roles: [{ id: "r".repeat(LIMITS.idUnits) }] }),
      first: file({ roles: [{ id: "r".repeat(LIMITS.idUnits + 1) }] }),
      says: /identifier .* was changed/u,
    },
  ],
  listEntries: [
    {
      beyond: "repaired",
      last: oneStage({ exitCriteria: roles(LIMITS.listEntries) }),
      first: oneStage({ exitCriteria: roles(LIMITS.listEntries + 1) }),
      says: /501 entries/u,
    },
  ],
  coordinate: [
    {
      beyond: "repaired",
      last: oneStage({ x: LIMITS.coordinate }),
      first: oneStage({ x: LIMITS.coordinate + 1 }),
      says: /not a usable number for “x”/u,
    },
    {
      beyond: "repaired",
      last: oneStage({ y: -LIMITS.coordinate }),
      first: oneStage({ y: -LIMITS.coordinate - 1 }),
      says: /not a usable number for “y”/u,
    },
  ],
  minSize: [
    {
      beyond: "repaired",
      last: oneStage({ height: LIMITS.minSize }),
      first: oneStage({ height: LIMITS.minSize - 1 }),
      says: /not a usable number for “height”/u,
    },
  ],
  maxSize: [
    {
      beyond: "repaired",
      last: oneStage({ width: LIMITS.maxSize }),
      first: oneStage({ width: LIMITS.maxSize + 1 }),
      says: /not a usable number for “width”/u,
    },
  ],
  amount: [
    {
      beyond: "repaired",
      last: oneStage({ expectedDays: LIMITS.amount }),
      first: oneStage({ expectedDays: LIMITS.amount * 1.000001 }),
      says: /not a usable number for “expectedDays”/u,
    },
  ],
  linkUnits: [
    {
      beyond: "repaired",
      last: oneActivity(link(LIMITS.linkUnits)),
      first: oneActivity(link(LIMITS.linkUnits + 1)),
      says: /not a safe link/u,
    },
  ],
};

const rows = Object.entries(CASES).flatMap(([limit, cases]) =>
  cases.map((one) => ({ limit, ...one })),
);

describe("the limit", { timeout: 60_000 }, () => {
  test.each(rows)("$limit: what is just within it is taken as it is", ({ last }) => {
    expect(opened(last).repairs).toEqual([]);
  });

  test.each(rows.filter(({ beyond }) => beyond === "refused"))(
    "$limit: a file just beyond it is refused, with a message",
    ({ first, says }) => {
      const refused = read(first);
      expect(refused.ok ? "opened" : failureMessage(translate, refused.error)).toMatch(says);
    },
  );

  test.each(rows.filter(({ beyond }) => beyond === "repaired"))(
    "$limit: what is just beyond it costs that field, not the file, with a message",
    ({ first, says }) => {
      const { document, repairs } = opened(first);
      expect(document.stage.size + document.activity.size + document.role.size).toBe(1);
      expect(repairs).toHaveLength(1);
      for (const repair of repairs) expect(repairMessage(translate, repair)).toMatch(says);
    },
  );
});
