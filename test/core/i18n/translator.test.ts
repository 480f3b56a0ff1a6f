import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { loadMessages, type MessageKey } from "../../../src/core/i18n/catalogue.ts";
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

  it.each([
    ["en", "12,345 elements copied"],
    ["sv", "12\u00a0345 element kopierade"],
    ["fa", "۱۲٬۳۴۵ مورد رونوشت شد"],
  ] as const)("writes the count as %s does", async (locale, text) => {
    const translate = createTranslator(locale, await loadMessages(locale));
    expect(translate("actions.said.copied", { count: 12_345 })).toBe(text);
  });

  it("writes every number of every Persian message in Persian digits", async () => {
    const values: Record<string, number> = {};
    const keys = keysOf(await loadMessages("fa"), values);
    expect(keys.length).toBeGreaterThan(500);
    // Names like B2B keep theirs.
    const latin = keys
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of the catalogue itself
      .map((key) => persian(key as MessageKey, values))
      .filter((text) => /(?<![A-Za-z])[0-9](?![A-Za-z])/u.test(text));
    expect(latin).toEqual([]);
  });

  it("leaves a text that looks like a number as it is", () => {
    expect(persian("shell.about.text", { version: "1.0.0" })).toContain("1.0.0");
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

describe.each(["en", "ru", "fa"] as const)("messages in %s", (locale) => {
  it("are filled in as the library does it", async () => {
    const messages = await loadMessages(locale);
    const library = createInstance({
      lng: locale,
      resources: { [locale]: { translation: messages } },
      initAsync: false,
      interpolation: { escapeValue: false },
    });
    await library.init();
    const translate = createTranslator(locale, messages);
    const placeholders: Record<string, number> = {};
    const keys = keysOf(messages, placeholders);
    // Among them what replacing, nesting and filling in again could take for something of theirs.
    const odd = ["$&", "$t(common.close)", "{{name}}", "<b>", ""];
    const values = Object.fromEntries(
      Object.keys(placeholders)
        .filter((name) => name !== "count")
        .map((name, at) => [name, odd[at % odd.length] ?? ""]),
    );
    for (const key of keys) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of the catalogue itself
      const ours = translate(key as MessageKey, values).replaceAll(/[\u2068\u2069]/gu, "");
      expect([key, ours]).toEqual([key, library.t(key, { replace: values })]);
    }
  });
});

/** The keys of all messages, without their plural forms; each placeholder gets a number. */
function keysOf(messages: object, values: Record<string, number>, path = ""): string[] {
  return Object.entries(messages).flatMap(([name, message]: [string, unknown]) => {
    const key = path === "" ? name : `${path}.${name}`;
    if (typeof message !== "string") return keysOf(Object(message), values, key);
    for (const [, placeholder = ""] of message.matchAll(/\{\{(\w+)\}\}/gu))
      values[placeholder] = 9.5;
    return [key.replace(/_(?:zero|one|two|few|many|other)$/u, "")];
  });
}
