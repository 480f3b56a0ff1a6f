import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { run, undo } from "../../../src/state/store/editor.ts";
import type { ProcessBuilder } from "../../kit/processBuilder.ts";
import { documentNow, plan, steps } from "./driver.tsx";

function measured(b: ProcessBuilder) {
  b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
  return b.metric("process", "Renewals", { target: 9, actual: 5 });
}

async function panel() {
  const section = screen.getByRole("region", { name: /From the process/u });
  await within(section).findByText("Renewals on target");
  return within(section);
}

describe("what comes from the process", () => {
  it("is taken over by the keyboard in one step, stays linked, and goes again with undo", async () => {
    const { ids, user } = plan(measured);
    const from = await panel();
    const button = from.getByRole("button", { name: "Take over: Renewals on target" });
    act(() => button.focus());
    await user.keyboard("{Enter}");
    const [goal] = documentNow().goal.values();
    expect(goal).toMatchObject({
      name: "Renewals on target",
      metricId: ids,
      target: 9,
      basedOn: [{ what: "metricTarget", recordId: ids, from: 5, to: 9 }],
    });
    expect(steps()).toBe(1);
    await expect.poll(() => from.queryByText("Renewals on target")).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    act(() => {
      undo();
    });
    expect(documentNow().goal.size).toBe(0);
    await from.findByText("Renewals on target");
  });

  it("says when the process has changed since, and is brought up to date", async () => {
    const { ids, user } = plan(measured);
    const from = await panel();
    await user.click(from.getByRole("button", { name: "Take over: Renewals on target" }));
    act(() => void run(setFields, { ids: [ids], fields: { target: 12 } }));
    await from.findByText("The process has changed since");
    expect(from.getByText("Measured: 5; target: 12.")).toBeInTheDocument();
    expect(from.getByText("When it was taken over: Measured: 5; target: 9.")).toBeInTheDocument();
    await user.click(from.getByRole("button", { name: "Bring up to date: Renewals on target" }));
    const [goal] = documentNow().goal.values();
    expect(goal).toMatchObject({ target: 12, description: "Measured: 5; target: 12." });
    await expect.poll(() => from.queryByText("The process has changed since")).toBeNull();
  });
});
