import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { undo } from "../../../src/state/store/editor.ts";
import { documentNow, inspect, steps } from "./driver.tsx";

describe("fields that the quality check asks for", () => {
  it("tell with which step of the customer's journey a stage goes along", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch"),
      (id) => [id],
    );
    await user.type(screen.getByLabelText("Step of the customer's journey"), "Compares offers");
    await user.tab();
    expect(documentNow().stage.get(ids)?.journeyStep).toBe("Compares offers");
  });

  it("tell the reasons why deals end", async () => {
    const { ids, user } = inspect(
      (b) => b.outcome("Lost", { result: "lost" }),
      (id) => [id],
    );
    await user.click(screen.getByRole("button", { name: "Add reason" }));
    await user.keyboard("Price{Enter}No budget");
    await user.tab();
    const reasons = documentNow()
      .outcome.get(ids)
      ?.reasons.map(({ text }) => text);
    expect(reasons).toEqual(["Price", "No budget"]);
  });

  it("tell when the process was looked through", () => {
    inspect((b) => b.process({ reviewedAt: "2026-05-04" }));
    expect(screen.getByRole("group", { name: "Last reviewed" })).toHaveTextContent("2026");
  });

  it("tell who takes part in an activity, and how", async () => {
    const { ids, user } = inspect(
      (b) => {
        const role = b.role("Seller");
        return { role, legal: b.role("Legal"), call: b.activity("Call", { roleId: role }) };
      },
      ({ call }) => [call],
    );
    const involved = () =>
      documentNow()
        .activity.get(ids.call)
        ?.involved.map(({ recordId, part }) => [recordId, part]);
    await user.click(screen.getByLabelText(/^Add a role/u, { selector: "button" }));
    await user.click(screen.getByRole("option", { name: "Legal" }));
    expect(involved()).toEqual([[ids.legal, "supporting"]]);
    await user.click(screen.getByLabelText(/^Part of Legal/u, { selector: "button" }));
    await user.click(screen.getByRole("option", { name: "Is asked" }));
    expect(involved()).toEqual([[ids.legal, "consulted"]]);
    expect(documentNow().activity.get(ids.call)?.roleId).toBe(ids.role);
    expect(steps()).toBe(2);
    await user.click(screen.getByRole("button", { name: "Remove Legal" }));
    expect(involved()).toEqual([]);
    undo();
    expect(involved()).toEqual([[ids.legal, "consulted"]]);
  });
});
