import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";

const english = createTranslator("en", await loadMessages("en"));
const persian = createTranslator("fa", await loadMessages("fa"));

describe("a translator", () => {
  it("fills placeholders without escaping: a text is a text", () => {
    expect(english("shell.start.open", { name: "<b>R&D</b>" })).toBe("Open “<b>R&D</b>”");
  });

  it("chooses the plural form by count", () => {
    expect(english("shell.importReport.more", { count: 1 })).toBe("and one more");
    expect(english("shell.importReport.more", { count: 2 })).toBe("and 2 more");
  });

  it("isolates a name that runs against the message, and no other", () => {
    expect(persian("shell.start.open", { name: "Pitch" })).toContain("\u2068Pitch\u2069");
    expect(persian("shell.start.open", { name: "مذاکره" })).not.toContain("\u2068");
    expect(english("shell.start.open", { name: "مذاکره" })).toContain("\u2068مذاکره\u2069");
    expect(english("shell.start.open", { name: "Pitch" })).not.toContain("\u2068");
  });

  it("leaves a message inside a message as it is: by its first letter of its own", () => {
    const inner = persian("shell.start.open", { name: "Pitch" });
    expect(persian("shell.start.open", { name: inner })).toBe(`باز کردن «${inner}»`);
  });
});
