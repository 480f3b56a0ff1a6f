import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { z } from "zod";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal, type Plan, type Refusal } from "../../../src/core/edits/edit.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { KIND_NAMES, KINDS } from "../../../src/core/process/kinds.ts";
import { checkQuality, createChecker } from "../../../src/core/quality/checker.ts";
import { RULES } from "../../../src/core/quality/rules.ts";
import {
  applied,
  type EditStep,
  editStep,
  planned,
  startingDocument,
} from "../../kit/editSequences.ts";
import { runs } from "../../kit/properties.ts";

const RUNS = Number(process.env["STAGECRAFT_EDIT_RUNS"] ?? 50);
const STEPS = 60;

const DAYS = ["2026-11-22", "2026-11-23", "2027-11-22"];

function dayOf(seed: number): { readonly today: string } {
  return { today: DAYS[seed % DAYS.length] ?? "" };
}

test(`${RUNS} sequences of ${STEPS} edits: checked edit by edit as if it was checked anew`, () => {
  fc.assert(
    fc.property(
      fc.array(editStep, { maxLength: 40 }),
      fc.array(editStep, { minLength: STEPS, maxLength: STEPS }),
      (opening, steps) => {
        let document: ProcessDocument = startingDocument();
        for (const one of opening) document = applied(document, one);
        const following = createChecker();
        const comparing = createChecker();
        following.check(document, dayOf(0));
        comparing.check(document, dayOf(0));
        for (const one of steps) {
          const outcome = one.seed % 2 === 0 ? planned(document, one) : aimed(document, one);
          if (outcome === null || isRefusal(outcome)) continue;
          document = applyDiff(document, outcome.diff);
          const anew = checkQuality(document, dayOf(one.seed));
          expect(following.update(document, outcome.diff, dayOf(one.seed))).toEqual(anew);
          // Told nothing of the edit, and not asked after each.
          if (one.seed % 3 === 0) expect(comparing.check(document, dayOf(one.seed))).toEqual(anew);
        }
      },
    ),
    { numRuns: runs(RUNS), endOnFailure: true },
  );
}, 600_000);

/** What makes rules find something, or nothing any more. */
const VALUES: readonly unknown[] = [
  "",
  "Send the proposal",
  "Assess needs",
  "Prospecting",
  "Follow up",
  "Hand over to support",
  "Market research",
  "Negotiation",
  "Ask for a referral",
  "Update the customer record",
  null,
  0,
  0.5,
  0.95,
  1,
  8,
  40,
  true,
  false,
  "won",
  "lost",
  "research",
  "proposal",
  "meeting",
  "call",
  "support",
  "email",
  "dealsWon",
  "criticalPath",
  "logNormal",
  "triangular",
  "conversionRate",
  "average",
  "2026-11-20",
  [],
  [{ id: "a", text: "The buyer agreed" }],
  [{ id: "b", text: "Who decides?", answer: "" }],
  [{ id: "c", text: "Too dear", answer: "No" }],
  [{ id: "d", label: "Guide", url: "" }],
];

/** Sets a field that some rule reads to a value that matters. */
function aimed(document: ProcessDocument, { picks }: EditStep): Plan | Refusal | null {
  const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = picks;
  const reads: Readonly<Record<string, readonly string[] | undefined>> =
    pickOf(RULES, p0)?.reads ?? {};
  const places = KIND_NAMES.flatMap((kind) =>
    (reads[kind] ?? []).map((field) => ({ kind, field })),
  );
  const place = pickOf(places, p1);
  if (place === undefined) return null;
  const record = pickOf([...document[place.kind].values()], p2);
  const shape: Readonly<Record<string, z.ZodType>> = KINDS[place.kind].schema.shape;
  const fitting = VALUES.filter((value) => shape[place.field]?.safeParse(value).success);
  if (record === undefined) return null;
  const fields = { [place.field]: pickOf(fitting, p3) };
  return setFields(document, { ids: [record.id], fields }, { newId: () => "none" });
}

function pickOf<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % items.length];
}
