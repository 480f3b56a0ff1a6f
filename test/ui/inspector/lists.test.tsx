import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openInEditor, editorStore, undo } from "../../../src/state/store/editor.ts";
import { sharesOf } from "../../../src/ui/inspector/parts/shares.ts";
import { documentNow, inspect } from "./driver.tsx";

function criteria(id: string): string[] | undefined {
  return documentNow()
    .stage.get(id)
    ?.exitCriteria.map(({ text }) => text);
}

describe("a list of criteria", () => {
  it("is written like a list: Enter adds the next, Backspace removes an empty one", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch"),
      (id) => [id],
    );
    await user.click(screen.getByRole("button", { name: "Add exit criterion" }));
    await user.keyboard("named the problem{Enter}confirmed a budget{Enter}");
    await user.keyboard("{Backspace} range");
    await user.tab();
    expect(criteria(ids)).toEqual(["named the problem", "confirmed a budget range"]);
  });

  it("is put in another order by keyboard and by its menu", async () => {
    const { ids, user } = inspect(
      (b) =>
        b.stage("Pitch", {
          exitCriteria: [
            { id: "a", text: "one" },
            { id: "b", text: "two" },
            { id: "c", text: "three" },
          ],
        }),
      (id) => [id],
    );
    await user.click(screen.getByLabelText("Exit criterion 3"));
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(criteria(ids)).toEqual(["one", "three", "two"]);
    expect(screen.getByLabelText("Exit criterion 2")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "More for Exit criterion 1" }));
    await user.click(screen.getByRole("menuitem", { name: /Move down/u }));
    expect(criteria(ids)).toEqual(["three", "one", "two"]);
    await user.click(screen.getByRole("button", { name: "More for Exit criterion 2" }));
    await user.click(screen.getByRole("menuitem", { name: "Remove" }));
    expect(criteria(ids)).toEqual(["three", "two"]);
  });
});

describe("probabilities", () => {
  it.each([
    [[0.6, 0.3], "under", 0],
    [[0.6, null], "shared", 0.4],
    [[0.6, null, null], "shared", 0.2],
    [[0.6, 0.7], "over", 0],
    [[0.7, 0.2, 0.1], "whole", 0],
    [[null], "shared", 1],
  ] as const)("of %j add up: %s", (probabilities, state, each) => {
    const shares = sharesOf(probabilities.map((probability) => ({ probability })));
    expect(shares.state).toBe(state);
    expect(shares.each).toBeCloseTo(each, 12);
  });

  it("are set in the stage that the flows leave, and say what they add up to", async () => {
    const { ids, user } = inspect(
      (b) => {
        const stage = b.stage("Pitch");
        b.flow(stage, b.outcome("Lost"));
        return { stage, won: b.flow(stage, b.outcome("Won"), 0.6) };
      },
      ({ stage }) => [stage],
    );
    expect(screen.getByLabelText("Probability to Lost")).toHaveAttribute("placeholder", "40%");
    const won = screen.getByLabelText("Probability to Won");
    await user.clear(won);
    await user.type(won, "75");
    await user.tab();
    expect(documentNow().flow.get(ids.won)?.probability).toBe(0.75);
    expect(
      screen.getByText("Together 75%. The flow left blank takes the remaining 25%."),
    ).toBeInTheDocument();
  });
});

describe("metrics", () => {
  it("are added from the library, searched and for the kind, and open to be edited", async () => {
    const { ids, user } = inspect(
      (b) => b.stage("Pitch"),
      (id) => [id],
    );
    await user.click(screen.getByRole("button", { name: "Add metric" }));
    expect(screen.queryByRole("menuitem", { name: /Quota attainment/u })).not.toBeInTheDocument();
    await user.keyboard("time in");
    await user.click(screen.getByRole("menuitem", { name: /Time in stage/u }));
    const [metric] = documentNow().metric.values();
    expect(metric).toMatchObject({
      subjectId: ids,
      libraryKey: "timeInStage",
      metricKind: "average",
      unit: "days",
      direction: "lower",
    });
    await user.type(screen.getByLabelText("Target"), "8");
    await user.type(screen.getByLabelText("Actual"), "9");
    await user.tab();
    expect(screen.getByText("Off target")).toBeInTheDocument();
    await user.clear(screen.getByLabelText("Actual"));
    await user.type(screen.getByLabelText("Actual"), "7");
    await user.tab();
    expect(screen.getByText("On target")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Remove Time in stage" }));
    expect(documentNow().metric.size).toBe(0);
  });

  it("can be the user's own", async () => {
    const { user } = inspect(
      (b) => b.flow(b.stage("Pitch"), b.outcome("Won")),
      (id) => [id],
    );
    await user.click(screen.getByRole("button", { name: "Add metric" }));
    await user.click(screen.getByRole("menuitem", { name: "Own metric" }));
    expect([...documentNow().metric.values()][0]).toMatchObject({
      name: "New metric",
      libraryKey: null,
    });
  });

  it("type rates as percentages", async () => {
    const { ids, user } = inspect(
      (b) => {
        const stage = b.stage("Pitch");
        return { stage, metric: b.metric(stage, "Conversion", { unit: "percent", target: 0.65 }) };
      },
      ({ stage }) => [stage],
    );
    await user.click(screen.getByRole("button", { name: /Conversion Target 65%/u }));
    await user.type(screen.getByLabelText("Actual"), "60");
    await user.tab();
    expect(documentNow().metric.get(ids.metric)?.actual).toBe(0.6);
  });
});

describe("the process", () => {
  it("has its roles, goals and inflows edited in place", async () => {
    const { ids, user } = inspect((b) => b.leadSource("Website", { inflow: 80 }));
    const inflow = screen.getByLabelText("Inflow of Website");
    await user.clear(inflow);
    await user.type(inflow, "100");
    await user.click(screen.getByRole("button", { name: "Add role" }));
    expect(documentNow().leadSource.get(ids)?.inflow).toBe(100);
    await user.type(screen.getByLabelText("Head count"), "2.5");
    await user.type(screen.getByLabelText("Selling hours per week"), "200");
    await user.tab();
    expect([...documentNow().role.values()][0]?.headCount).toBe(2.5);
    expect(screen.getByText("Must be at most 168.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Add goal" }));
    await user.type(screen.getByLabelText("Baseline"), "10");
    await user.type(screen.getByLabelText("Target"), "20");
    await user.tab();
    expect([...documentNow().goal.values()][0]).toMatchObject({ baseline: 10, target: 20 });
  });

  it("is the other one after another document was opened", () => {
    inspect((b) => b.process({ name: "First" }));
    const { document } = editorStore.getState();
    if (document === null) throw new Error("No document");
    act(() => openInEditor("other", document));
    expect(screen.getByRole("heading", { name: "Process: First" })).toBeInTheDocument();
  });
});

describe("several at once", () => {
  it("show what they share, and take a value in one step", async () => {
    const { ids, user } = inspect(
      (b) => ({
        one: b.stage("One", { expectedDays: 3, color: "blue" }),
        two: b.stage("Two", { expectedDays: 5, color: "blue" }),
      }),
      ({ one, two }) => [one, two],
    );
    expect(screen.getByRole("heading", { name: "2 selected" })).toBeInTheDocument();
    expect(screen.getByText("2 stages")).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Blue" })).toBeChecked();
    const expected = screen.getByLabelText("Expected");
    expect(expected).toHaveAttribute("placeholder", "Different values");
    await user.type(expected, "7");
    await user.tab();
    expect(documentNow().stage.get(ids.one)?.expectedDays).toBe(7);
    expect(documentNow().stage.get(ids.two)?.expectedDays).toBe(7);
    act(undo);
    expect(documentNow().stage.get(ids.one)?.expectedDays).toBe(3);
    expect(documentNow().stage.get(ids.two)?.expectedDays).toBe(5);
  });

  it("set the role of stages and activities together", async () => {
    const { ids, user } = inspect(
      (b) => ({ role: b.role("Closer"), stage: b.stage("One"), activity: b.activity("Call") }),
      ({ stage, activity }) => [stage, activity],
    );
    await user.click(screen.getByRole("button", { name: /Role/u }));
    await user.click(screen.getByRole("option", { name: "Closer" }));
    expect(documentNow().stage.get(ids.stage)?.ownerRoleId).toBe(ids.role);
    expect(documentNow().activity.get(ids.activity)?.roleId).toBe(ids.role);
  });

  it("say so when they have nothing in common", () => {
    inspect(
      (b) => {
        const stage = b.stage("One");
        return [stage, b.flow(stage, b.outcome("Won"))];
      },
      (ids) => ids,
    );
    expect(screen.getByText(/no fields in common/u)).toBeInTheDocument();
  });
});
