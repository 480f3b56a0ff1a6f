import { expect, it } from "vitest";
import { textDirection } from "../../../src/core/drawing/textDirection.ts";

it.each([
  ["Sales", "ltr", "ltr"],
  ["Sales", "rtl", "ltr"],
  ["فروش", "ltr", "rtl"],
  ["CRM را به‌روز کنید", "rtl", "rtl"],
  ["CRM (فروش)", "ltr", "ltr"],
  ["35 %", "rtl", "rtl"],
  ["", "ltr", "ltr"],
] as const)("%s among texts from %s runs %s", (text, fallback, direction) => {
  expect(textDirection(text, fallback)).toBe(direction);
});
