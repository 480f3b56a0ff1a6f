import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(
  join(resolve(import.meta.dirname, "../../.."), "src/ui/kit/tokens.css"),
  "utf8",
);
const light = tokens(/:root \{(?<body>[^}]*)\}/u);
const dark = new Map([...light, ...tokens(/:root\[data-theme="dark"\] \{(?<body>[^}]*)\}/u)]);

/** Of WCAG 2.2: 1.4.3 for text, 1.4.11 for what shows a control and its state. */
const TEXT = 4.5;
const CONTROL = 3;

describe.each([
  ["light", light],
  ["dark", dark],
])("the colours of the interface in the %s", (_, colors) => {
  it.each<[color: string, ground: string, least: number]>([
    ...["bg", "panel", "canvas", "card"].flatMap((ground): [string, string, number][] => [
      ["ink", ground, TEXT],
      ["soft", ground, TEXT],
      ["faint", ground, TEXT],
      ["accent", ground, CONTROL],
      ["field-line", ground, CONTROL],
    ]),
    ["accent", "panel", TEXT],
    ["on-accent", "accent", TEXT],
    ["good", "panel", TEXT],
    ["warn", "warn-soft", CONTROL],
    ["bad", "panel", TEXT],
  ])("shows %s on %s with a contrast of at least %s", (color, ground, least) => {
    expect(contrast(colors.get(color), colors.get(ground))).toBeGreaterThanOrEqual(least);
  });
});

function tokens(block: RegExp): Map<string, string> {
  const body = block.exec(CSS)?.groups?.["body"] ?? "";
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string | undefined, b: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color = "#000000"): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
