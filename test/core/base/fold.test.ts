import { describe, expect, it } from "vitest";
import { foldedIncludes, foldText } from "../../../src/core/base/fold.ts";

describe("folding a text for a search", () => {
  it.each([
    ["case", "QUALIFY Lead", "qualify lead"],
    ["accents", "Förhandling på ö", "forhandling pa o"],
    ["letters without decomposition", "Straße Łódź Ærø", "strasse lodz aero"],
    ["Cyrillic", "Ещё Йод", "еще иод"],
    ["Arabic kaf and yeh", "كيفي", "کیفی"],
    ["alef maksura, hamza, teh marbuta", "أمةى", "امهی"],
    ["vowel signs and tatweel", "فُـروش", "فروش"],
    ["half-spaces and marks of direction", "می\u200Cخواهم\u200F", "میخواهم"],
    ["Persian and Arabic digits", "۱۲ ٣", "12 3"],
    ["full width and ligatures", "Ｆｕｎｎｅｌ ﬁt", "funnel fit"],
    ["spaces", "  a\n\t b ", "a b"],
    ["nothing", "", ""],
  ])("%s", (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });
});

describe("finding a part", () => {
  it.each([
    ["پیش\u200Cنویس قرارداد", "پیش نویس", true],
    ["پیش نویس قرارداد", "پیشنویس", true],
    ["another", "an other", false],
    ["Write the offer", "THE OFF", true],
    ["Write the offer", "offers", false],
  ])("of %s: %s", (text, part, found) => {
    expect(foldedIncludes(foldText(text), foldText(part))).toBe(found);
  });
});
