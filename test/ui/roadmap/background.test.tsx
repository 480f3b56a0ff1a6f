import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { processOf } from "../../../src/core/process/document.ts";
import { undo } from "../../../src/state/store/editor.ts";
import { documentNow, plan, steps } from "./driver.tsx";

it("what is behind the plan is written down text by text, and undone so", () => {
  plan(() => {});
  const texts = [
    ["Version", "roadmapVersion"],
    ["Results of the period before", "roadmapResults"],
    ["Market, customers and competitors", "roadmapMarket"],
    ["Risks", "roadmapRisks"],
    ["Assumptions", "roadmapAssumptions"],
  ] as const;
  for (const [place, [label, field]] of texts.entries()) {
    const input = screen.getByLabelText(label);
    fireEvent.change(input, { target: { value: `What we know\nof ${label}` } });
    fireEvent.blur(input);
    const said = processOf(documentNow())[field];
    expect(said.replaceAll(/\s+/gu, " ")).toMatch(/^What we know ?of /u);
    expect(steps()).toBe(place + 1);
  }
  act(undo);
  expect(processOf(documentNow())).toMatchObject({ roadmapAssumptions: "" });
  expect(processOf(documentNow()).roadmapRisks).not.toBe("");
});
