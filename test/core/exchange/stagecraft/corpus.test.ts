import { describe, expect, test } from "vitest";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { allRecords } from "../../../../src/core/process/document.ts";
import { cook, hostileStrings, recipes } from "./corpus.ts";
import { brokenInvariants, fullDocument, opened, read } from "./helpers.ts";
import { cleanText } from "../../../../src/core/base/text.ts";

const sound = writeProcess(fullDocument());

describe("damaged files", { timeout: 60_000 }, () => {
  test.each(recipes().map((recipe) => [recipe.id, recipe] as const))("%s", (id, recipe) => {
    const bytes = cook(recipe, sound);
    const result = read(bytes);
    const outcome = !result.ok
      ? result.error.reason === "newer"
        ? "reject-keep"
        : "reject"
      : result.value.repairs.length > 0
        ? "repair"
        : "accept";
    // Kept data is checked below by writing the file again.
    const expected = recipe.expect === "accept-keep" ? "accept" : recipe.expect;
    if (expected === "reject-or-accept") expect(outcome).toBe("reject");
    else expect(outcome, result.ok ? JSON.stringify(result.value.repairs) : "").toBe(expected);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    if (!result.ok) return;
    expect(brokenInvariants(result.value.document)).toEqual([]);
    for (const repair of result.value.repairs) expect(repair.path).toMatch(/^\//u);
    // What was opened, once written, is sound, and unknown entries are in it.
    const written = writeProcess(result.value.document);
    const again = opened(written);
    expect(again.repairs).toEqual([]);
    expect(writeProcess(again.document)).toBe(written);
    if (id === "j49-proto-root") expect(written).toContain('"__proto__": {\n    "polluted": 1');
    if (id === "j50-constructor-deep") expect(written).toContain('"constructor": {');
    if (id === "j52-extra-keys") expect(written).toContain('"unknownTopLevel": {');
    if (id === "j47-type-unknown") expect(written).toContain('"activityType": "from-the-future"');
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
