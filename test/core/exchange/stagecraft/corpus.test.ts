import { describe, expect, test } from "vitest";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { allRecords } from "../../../../src/core/process/document.ts";
import { cook, hostileStrings, recipes } from "./corpus.ts";
import { brokenInvariants, fullDocument, opened, read } from "./helpers.ts";
import { cleanText } from "../../../../src/core/base/text.ts";

const sound = writeProcess(fullDocument());

/** What became of a file, in the corpus's words, and the repairs or the failure that say why. */
function outcomeOf(bytes: Uint8Array): { readonly outcome: string; readonly because: unknown } {
  const result = read(bytes);
  if (!result.ok) {
    const outcome = result.error.reason === "newer" ? "reject-keep" : "reject";
    return { outcome, because: result.error };
  }
  const { repairs } = result.value;
  return { outcome: repairs.length > 0 ? "repair" : "accept", because: repairs };
}

const cases = recipes().map((recipe) => [recipe.id, recipe] as const);
const isOpened = (expected: string) => !expected.startsWith("reject");

describe("damaged files", { timeout: 60_000 }, () => {
  test.each(cases)("%s", (_, recipe) => {
    // Kept data is checked below; of what may be refused or opened we refuse what is over the limits.
    const wanted = { "accept-keep": "accept", "reject-or-accept": "reject" };
    const outcome = new Map(Object.entries(wanted)).get(recipe.expect) ?? recipe.expect;
    expect(outcomeOf(cook(recipe, sound))).toMatchObject({ outcome });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each(cases.filter(([, recipe]) => isOpened(recipe.expect)))("%s is sound", (_, recipe) => {
    const { document, repairs } = opened(cook(recipe, sound));
    expect(brokenInvariants(document)).toEqual([]);
    expect(repairs.filter(({ path }) => !path.startsWith("/"))).toEqual([]);
    const written = writeProcess(document);
    const again = opened(written);
    expect(again.repairs).toEqual([]);
    expect(writeProcess(again.document)).toBe(written);
  });

  test.each([
    ["j47-type-unknown", '"activityType": "from-the-future"'],
    ["j49-proto-root", '"__proto__": {\n    "polluted": 1'],
    ["j50-constructor-deep", '"constructor": {\n      "prototype": {'],
    ["j52-extra-keys", '"unknownTopLevel": {\n    "a": 1'],
  ])("%s is written back", (id, text) => {
    const recipe = recipes().find((known) => known.id === id);
    expect(
      recipe === undefined ? "" : writeProcess(opened(cook(recipe, sound)).document),
    ).toContain(text);
  });
});

describe("hostile texts in every text field", () => {
  const fields = [...allRecords(fullDocument())].flatMap((record) =>
    Object.entries(record).flatMap(([field, value]) =>
      typeof value === "string" &&
      [
        "name",
        "text",
        "description",
        "purpose",
        "guidance",
        "owner",
        "condition",
        "risk",
        "source",
        "account",
        "country",
      ].includes(field)
        ? [{ kind: record.kind, id: record.id, field }]
        : [],
    ),
  );

  test.each(hostileStrings().map(({ id, value }) => [id, value] as const))("%s", (_, value) => {
    const document = fullDocument();
    const changed = { ...document };
    for (const { kind, id, field } of fields) {
      const records = new Map<string, unknown>(changed[kind]);
      records.set(id, { ...document[kind].get(id), ...Object(records.get(id)), [field]: value });
      Object.assign(changed, { [kind]: records });
    }
    const { document: readBack, repairs } = opened(writeProcess(changed));
    const clean = cleanText(value);
    for (const { kind, id, field } of fields) {
      expect(new Map(Object.entries(readBack[kind].get(id) ?? {})).get(field)).toBe(clean);
    }
    expect(repairs.map((repair) => repair.code)).toEqual(
      clean === value ? [] : fields.map(() => "textCleaned"),
    );
  });
});
