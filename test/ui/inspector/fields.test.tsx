import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setLocale } from "../../../src/state/session/session.ts";
import { editorStore, redo, select, undo } from "../../../src/state/store/editor.ts";
import { documentNow, inspect, steps } from "./driver.tsx";

describe("what is shown", () => {
  it("is the process when nothing is selected", () => {
    inspect((b) => b.process({ name: "B2B", dealValue: 12_000, currency: "EUR" }));
    expect(screen.getByRole("heading", { name: "Process: B2B" })).toBeInTheDocument();
    for (const label of ["Purpose", "Ideal customer", "Deal value", "Working days per week"]) {
      expect(screen.getByLabelText(label)).toBeInTheDocument();
    }
    expect(screen.getByLabelText("Deal value")).toHaveValue("12,000");
    expect(screen.getByLabelText("Deal value")).toHaveAccessibleDescription("EUR");
    expect(screen.getByRole("combobox", { name: "Currency" })).toHaveValue("EUR – Euro");
    expect(screen.getByRole("combobox", { name: "Language of the content" })).toHaveValue(
      "English",
    );
    for (const section of ["Lead sources", "Roles", "Goals", "Metrics"]) {
      expect(screen.getByRole("heading", { name: section })).toBeInTheDocument();
    }
  });

  it("offers the calendars of locations where there are any", async () => {
    const { ids, user } = inspect((b) => {
      b.process({});
      return { role: b.role("Seller"), place: b.location("Helsinki") };
    });
    await user.click(screen.getByLabelText(/^Working days and holidays of/u));
    await user.click(screen.getByRole("option", { name: "Helsinki" }));
    expect([...documentNow().process.values()]).toMatchObject([{ calendarLocationId: ids.place }]);
    await user.click(screen.getByRole("button", { name: /^Seller/u }));
    await user.click(screen.getByLabelText(/^Works at the location/u));
    await user.click(screen.getByRole("option", { name: "Helsinki" }));
    expect(documentNow().role.get(ids.role)?.locationId).toBe(ids.place);
    await user.click(screen.getByLabelText(/^Works at the location/u));
    await user.click(screen.getByRole("option", { name: "None" }));
    expect(documentNow().role.get(ids.role)?.locationId).toBeNull();
  });

  it("has no choice of a calendar without locations", () => {
    inspect((b) => b.role("Seller"));
    expect(screen.queryByLabelText(/^Working days and holidays of/u)).not.toBeInTheDocument();
  });

  it.each([
    ["stage", ["Purpose", "Expected", "At most", "Outsourced", "Cost per visit"]],
    ["activity", ["Effort", "Duration", "Guidance"]],
    ["decision", ["Description"]],
    ["leadSource", ["Inflow", "Cost per lead"]],
    ["outcome", ["Description"]],
    ["note", ["Text"]],
  ] as const)("is what a %s holds", (kind, labels) => {
    inspect(
      (b) => b.add(kind),
      (id) => [id],
    );
    for (const label of labels) expect(screen.getByLabelText(label)).toBeInTheDocument();
  });

  it.each([
    ["fixed", []],
    ["exponential", []],
    ["triangular", ["Shortest"]],
    ["logNormal", ["Standard deviation"]],
    ["threePoint", ["Shortest"]],
  ] as const)("asks a stage with a %s duration for what that needs", (durationShape, labels) => {
    inspect(
      (b) => b.stage("Pitch", { expectedDays: 5, durationShape }),
      (id) => [id],
    );
    const asked = ["Shortest", "Standard deviation"];
    const found = asked.filter((label) => screen.queryByLabelText(label) !== null);
    expect(found).toEqual([...labels]);
  });

  it("writes the shortest days, and refuses more than are expected", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch", { expectedDays: 5, durationShape: "threePoint" }),
      (id) => [id],
    );
    const shortest = () => documentNow().stage.get(ids)?.shortestDays;
    await user.type(screen.getByLabelText("Shortest"), "9{Enter}");
    expect(shortest()).toBe(null);
    await user.clear(screen.getByLabelText("Shortest"));
    await user.type(screen.getByLabelText("Shortest"), "2{Enter}");
    expect(shortest()).toBe(2);
    expect(steps()).toBe(1);
  });

  it("writes three points of an activity, the spread of deals and the sample of a flow", async () => {
    const { ids, user } = inspect((b) => {
      const call = b.activity("Call", { durationDays: 3 });
      return { call, flow: b.flow(call, b.outcome()) };
    });
    await user.type(
      screen.getByLabelText("Spread of the won deals (standard deviation)"),
      "400{Enter}",
    );
    act(() => select([ids.call]));
    await user.type(screen.getByLabelText("Shortest"), "1{Enter}");
    await user.type(screen.getByLabelText("Longest"), "8{Enter}");
    act(() => select([ids.flow]));
    await user.type(screen.getByLabelText("Estimated from so many deals"), "60{Enter}");
    const document = documentNow();
    expect(document.activity.get(ids.call)).toMatchObject({ shortestDays: 1, longestDays: 8 });
    expect(document.flow.get(ids.flow)?.sampleSize).toBe(60);
    expect(document.process.get("process")?.dealValueDeviation).toBe(400);
  });

  it("is what a flow and a dependency hold, with both ends", async () => {
    const { ids, user } = inspect(
      (b) => {
        const stage = b.stage("Pitch");
        const first = b.activity("Write offer", { stageId: stage });
        const second = b.activity("Send offer", { stageId: stage });
        return {
          stage,
          flow: b.flow(stage, b.outcome("Won"), 0.5),
          dependency: b.dependency(first, second),
        };
      },
      ({ flow }) => [flow],
    );
    expect(screen.getByLabelText("Probability")).toHaveValue("50%");
    expect(screen.getByLabelText("Condition")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Pitch" }));
    expect(editorStore.getState().selection).toEqual([ids.stage]);
    act(() => select([ids.dependency]));
    expect(screen.getByLabelText("Lag")).toHaveValue("0");
    expect(screen.getByRole("button", { name: "Send offer" })).toBeInTheDocument();
  });
});

describe("typing", () => {
  it("changes the document in one step, and undo changes the field back", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch", { purpose: "" }),
      (id) => [id],
    );
    await user.type(screen.getByLabelText("Purpose"), "Win them over");
    await user.tab();
    expect(documentNow().stage.get(ids)?.purpose).toBe("Win them over");
    expect(steps()).toBe(1);
    act(undo);
    expect(screen.getByLabelText("Purpose")).toHaveValue("");
    act(redo);
    expect(screen.getByLabelText("Purpose")).toHaveValue("Win them over");
  });

  it("goes to the record it was typed for when the selection changes meanwhile", async () => {
    const { ids, user } = inspect(
      (b) => ({ one: b.stage("One"), two: b.stage("Two") }),
      ({ one }) => [one],
    );
    await user.type(screen.getByLabelText("Purpose"), "First");
    act(() => select([ids.two]));
    expect(documentNow().stage.get(ids.one)?.purpose).toBe("First");
    expect(documentNow().stage.get(ids.two)?.purpose).toBe("");
    expect(screen.getByLabelText("Purpose")).toHaveValue("");

    await user.type(screen.getByLabelText("Cost per visit"), "250");
    act(() => select([ids.one]));
    expect(documentNow().stage.get(ids.two)?.costPerVisit).toBe(250);
    expect(documentNow().stage.get(ids.one)?.costPerVisit).toBeNull();
  });

  it("takes and shows the digits of the language", async () => {
    await setLocale("fa");
    const { ids, user } = inspect(
      (b) => b.activity("Call", { effortHours: 1.5 }),
      (id) => [id],
    );
    const effort = screen.getByLabelText("میزان کار");
    expect(effort).toHaveValue("۱٫۵");
    await user.clear(effort);
    await user.type(effort, "۲٫۲۵");
    await user.tab();
    expect(documentNow().activity.get(ids)?.effortHours).toBe(2.25);
    expect(effort).toHaveValue("۲٫۲۵");
  });

  it("empties a number to not stated", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch", { expectedDays: 8 }),
      (id) => [id],
    );
    await user.clear(screen.getByLabelText("Expected"));
    await user.tab();
    expect(documentNow().stage.get(ids)?.expectedDays).toBeNull();
  });
});

describe("what does not fit", () => {
  it.each([
    ["Expected", "30", "Must not be more than “at most” (21 days)."],
    ["At most", "3", "Must not be less than “expected” (8 days)."],
    ["Cost per visit", "-5", "Must be at least 0."],
  ])("is said beside %s, and the document stays", async (label, typed, problem) => {
    const { user } = inspect(
      (b) => b.stage("Pitch", { expectedDays: 8, longestDays: 21, costPerVisit: 10 }),
      (id) => [id],
    );
    const before = documentNow();
    const field = screen.getByLabelText(label);
    await user.clear(field);
    await user.type(field, typed);
    await user.tab();
    // Emptying a field on the way is no change either: it was not left.
    expect(documentNow()).toBe(before);
    expect(screen.getByText(problem)).toBeInTheDocument();
    expect(field).toBeInvalid();
    expect(field).toHaveValue(typed);
    await user.clear(field);
    await user.type(field, "12");
    await user.tab();
    expect(screen.queryByText(problem)).not.toBeInTheDocument();
    expect(documentNow()).not.toBe(before);
  });

  it("is a probability beyond 100 %", async () => {
    const { ids, user } = inspect(
      (b) => b.flow(b.stage("Pitch"), b.outcome("Won"), 0.5),
      (id) => [id],
    );
    const field = screen.getByLabelText("Probability");
    await user.clear(field);
    await user.type(field, "250");
    await user.tab();
    expect(screen.getByText("Must be between 0% and 100%.")).toBeInTheDocument();
    expect(documentNow().flow.get(ids)?.probability).toBe(0.5);
  });

  it("is an address that is not safe to follow", async () => {
    const { ids, user } = inspect(
      (b) => b.activity("Call", { links: [{ id: "l", label: "Script", url: "" }] }),
      (id) => [id],
    );
    const address = screen.getByLabelText("Address");
    await user.type(address, "javascript:alert(1)");
    await user.tab();
    expect(screen.getByText(/Only addresses that start with https:/u)).toBeInTheDocument();
    expect(documentNow().activity.get(ids)?.links[0]?.url).toBe("");
    await user.clear(address);
    await user.type(address, "https://example.com/a");
    await user.tab();
    expect(screen.getByRole("link", { name: "Open Script" })).toHaveAttribute(
      "href",
      "https://example.com/a",
    );
  });

  it("is a text of more characters than a text may have", async () => {
    const { user } = inspect(
      (b) => b.note(""),
      (id) => [id],
    );
    await user.click(screen.getByLabelText("Text"));
    await user.paste("a".repeat(10_001));
    await user.tab();
    expect(screen.getByText("Too long: at most 10,000 characters.")).toBeInTheDocument();
    expect(steps()).toBe(0);
  });
});

describe("choices", () => {
  it("sets a stage's colour and whether it is outsourced", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch"),
      (id) => [id],
    );
    const colours = screen.getByRole("radiogroup", { name: "Colour" });
    await user.click(within(colours).getByRole("radio", { name: "Teal" }));
    await user.click(screen.getByRole("switch", { name: "Outsourced" }));
    expect(documentNow().stage.get(ids)).toMatchObject({ color: "teal", outsourced: true });
  });

  it("makes a role on the spot, in one step", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch"),
      (id) => [id],
    );
    await user.click(screen.getByRole("button", { name: /Owner role/u }));
    await user.click(screen.getByRole("option", { name: "Add role…" }));
    await user.type(screen.getByLabelText("Name of the new role"), "Closer{Enter}");
    const [role] = documentNow().role.values();
    expect(role?.name).toBe("Closer");
    expect(documentNow().stage.get(ids)?.ownerRoleId).toBe(role?.id);
    act(undo);
    expect(documentNow().role.size).toBe(0);
  });

  it("moves an activity into the stage that is chosen for it", async () => {
    const { ids, user } = inspect(
      (b) => ({ stage: b.stage("Pitch"), activity: b.activity("Demo") }),
      ({ activity }) => [activity],
    );
    await user.click(screen.getByRole("button", { name: /Stage/u }));
    await user.click(screen.getByRole("option", { name: "1. Pitch" }));
    expect(documentNow().activity.get(ids.activity)?.stageId).toBe(ids.stage);
  });

  it("finds a currency by its name", async () => {
    const { user } = inspect((b) => b.process({ currency: "EUR" }));
    const currency = screen.getByRole("combobox", { name: "Currency" });
    await user.clear(currency);
    await user.type(currency, "Swiss");
    await user.click(await screen.findByRole("option", { name: "CHF – Swiss Franc" }));
    expect([...documentNow().process.values()][0]?.currency).toBe("CHF");
  });
});
