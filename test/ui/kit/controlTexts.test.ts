import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import english from "react-aria-components/i18n/en-US";
import { describe, expect, it } from "vitest";
import { fa } from "../../../src/ui/kit/controlTexts/fa.ts";
import { id } from "../../../src/ui/kit/controlTexts/id.ts";
import type { ControlTexts, ControlText } from "../../../src/ui/kit/controlTexts/types.ts";

/** Packages of the library that nothing of ours uses, and the parts that would bring them in. */
const UNUSED: Readonly<Record<string, RegExp>> = {
  "@react-aria/tree": /\bTree\b/u,
  "@react-aria/toast": /\b(?:Unstable)?Toast(?:Region|Queue)\b/u,
  "@react-aria/tag": /\bTagGroup\b/u,
  "@react-aria/table": /\bTable\b/u,
  "@react-aria/steplist": /\bStepList\b/u,
  "@react-aria/previewtrigger": /\bPreviewTrigger\b/u,
  "@react-aria/gridlist": /\bGridList\b/u,
  "@react-aria/dnd": /\b(?:useDragAndDrop|useDrag|useDrop|DropZone)\b/u,
  "@react-aria/color": /\bColor[A-Z]\w+/u,
  "@react-stately/color": /\bColor[A-Z]\w+/u,
  "@react-aria/breadcrumbs": /\bBreadcrumbs\b/u,
};

const VALUES = new Proxy({}, { get: (_values, name) => String(name) });
const formatter = { number: String };

function said(text: ControlText | undefined): string {
  return typeof text === "function" ? text(VALUES, formatter) : (text ?? "");
}

describe.each([
  ["Persian", fa, /\p{Script=Arabic}/u],
  ["Indonesian", id, /\p{Script=Latin}/u],
] as const)("what the controls say in %s", (_language, own: ControlTexts, script) => {
  const used = Object.entries(english).filter(([name]) => UNUSED[name] === undefined);
  const texts = used.flatMap(([name, all]) => Object.keys(all).map((key) => [name, key] as const));

  it.each(texts)("has %s %s", (name, key) => {
    expect(said(own[name]?.[key])).toMatch(script);
  });

  it("has nothing that the library never says", () => {
    for (const [name, all] of Object.entries(own)) {
      expect(Object.keys(english[name] ?? {})).toEqual(expect.arrayContaining(Object.keys(all)));
    }
  });
});

it("no part is used whose texts are not translated", () => {
  const folder = join(import.meta.dirname, "../../../src/ui");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/u.test(file)) continue;
    const source = readFileSync(join(folder, file), "utf8");
    const imports = [...source.matchAll(/import\s*\{([^}]*)\}\s*from "react-aria-components"/gu)];
    for (const [, names = ""] of imports) {
      for (const part of Object.values(UNUSED)) expect(names).not.toMatch(part);
    }
  }
});
