import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { processOf } from "../../../src/core/process/document.ts";
import { setLocale } from "../../../src/state/session/session.ts";
import { redo, undo } from "../../../src/state/store/editor.ts";
import { documentNow, plan, steps } from "./driver.tsx";

/** The button that opens a choice, by its label. */
function choice(label: string): HTMLElement {
  const button = screen
    .getAllByLabelText((text) => text.startsWith(label))
    .find((element) => element.closest("button") !== null);
  if (button === undefined) throw new Error(`No choice ${label}`);
  return button;
}

const KINDS = [
  ["goal", "goal", "Baseline", "5", { baseline: 5 }],
  ["importantDeal", "important deal", "Value", "24000", { value: 24_000 }],
  ["strategy", "strategy", "Owner", "Sara", { owner: "Sara" }],
  ["initiative", "initiative", "Owner", "Sara", { owner: "Sara" }],
  ["milestone", "milestone", "Owner", "Sara", { owner: "Sara" }],
  ["ask", "ask", "Amount", "12", { amount: 12 }],
  ["location", "location", "Head count", "2.5", { headCount: 2.5 }],
] as const;

describe("a table", () => {
  it.each(KINDS)("of each kind (%s) is added to, edited and removed from", async (...row) => {
    const [kind, words, field, typed, expected] = row;
    const { user } = plan(() => {});
    // The timeline offers it too where there is nothing yet; the table stands after it.
    await user.click(screen.getAllByText(`Add ${words}`).at(-1) as HTMLElement);
    expect(screen.getByLabelText(`Name of ${words} 1`)).toHaveFocus();
    await user.keyboard("First");
    await user.type(screen.getByLabelText(`${field} of ${words} 1`), typed);
    await user.tab();
    expect([...documentNow()[kind].values()]).toMatchObject([{ name: "First", ...expected }]);

    await user.click(screen.getByLabelText(`Remove ${words} 1`));
    expect(documentNow()[kind].size).toBe(0);
    expect(screen.getAllByText(`Add ${words}`).at(-1)?.closest("button")).toHaveFocus();
    act(undo);
    expect([...documentNow()[kind].values()]).toMatchObject([{ name: "First" }]);
    act(redo);
    expect(documentNow()[kind].size).toBe(0);
  });

  it("says what belongs in it while it is empty", () => {
    plan(() => {});
    expect(
      screen.getByText("What other departments must deliver, and by when."),
    ).toBeInTheDocument();
    expect(screen.getByText(/No asks yet/u)).toBeInTheDocument();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  it("has a caption, a head for each column and a name for each row", () => {
    plan((b) => b.ask("Case studies"));
    const table = screen.getByRole("table", { name: "Asks" });
    for (const name of ["Name", "Department", "Amount", "Start", "Needed by", "Priority"]) {
      expect(within(table).getByRole("columnheader", { name })).toBeInTheDocument();
    }
    expect(within(table).getByRole("rowheader")).toContainElement(
      screen.getByDisplayValue("Case studies"),
    );
  });

  it("takes typing in one field as one step of undo", async () => {
    const { ids, user } = plan((b) => b.strategy("Partners"));
    const before = steps();
    const name = screen.getByLabelText("Name of strategy 1");
    await user.type(name, " and");
    await user.keyboard(" referrals{Enter}");
    expect(documentNow().strategy.get(ids)?.name).toBe("Partners and referrals");
    expect(steps()).toBe(before + 1);
    act(undo);
    expect(name).toHaveValue("Partners");
  });

  it("keeps the places of its rows while their dates are edited", () => {
    const { ids } = plan((b) => ({
      late: b.milestone("Late", { date: "2027-09-01" }),
      early: b.milestone("Early", { date: "2027-02-01" }),
    }));
    expect(ids.late).toBe("milestone1");
    expect(screen.getByLabelText("Name of milestone 1")).toHaveValue("Early");
    expect(screen.getByLabelText("Name of milestone 2")).toHaveValue("Late");
  });

  it("moves the focus to the next row when one is removed", async () => {
    const { user } = plan((b) => [b.goal("One"), b.goal("Two")]);
    await user.click(screen.getByLabelText("Remove goal 1"));
    expect(screen.getByLabelText("Remove goal 1")).toHaveFocus();
    expect(screen.getByLabelText("Name of goal 1")).toHaveValue("Two");
  });
});

describe("a choice", () => {
  it("sets and takes back a record, and a word", async () => {
    const { ids, user } = plan((b) => ({
      stage: b.stage("Pitch"),
      deal: b.importantDeal("Fleet"),
    }));
    await user.click(choice("Stage of important deal 1"));
    await user.click(screen.getByRole("option", { name: "Pitch" }));
    expect(documentNow().importantDeal.get(ids.deal)?.stageId).toBe(ids.stage);
    await user.click(choice("Stage of important deal 1"));
    await user.click(screen.getByRole("option", { name: "None" }));
    expect(documentNow().importantDeal.get(ids.deal)?.stageId).toBeNull();
    await user.click(choice("Status of important deal 1"));
    await user.click(screen.getByRole("option", { name: "At risk" }));
    expect(documentNow().importantDeal.get(ids.deal)?.status).toBe("atRisk");
  });

  it("of a department takes a word of one's own", async () => {
    const { ids, user } = plan((b) => b.ask("Cases"));
    await user.click(choice("Department of ask 1"));
    await user.click(screen.getByRole("option", { name: "Other…" }));
    const own = screen.getByLabelText("Department of ask 1");
    expect(own).toHaveFocus();
    await user.keyboard("Studio{Enter}");
    expect(own).toHaveFocus();
    await user.tab();
    expect(documentNow().ask.get(ids)?.department).toBe("Studio");
    expect(choice("Department of ask 1")).toHaveTextContent("Studio");
  });

  it("of several records adds and takes away, and refuses a circle", async () => {
    const { ids, user } = plan((b) => {
      const first = b.initiative("First", { start: "2027-01-01", end: "2027-02-01" });
      const ask = b.ask("Cases", { dependsOn: [first] });
      return { first, ask, milestone: b.milestone("Live") };
    });
    await user.click(screen.getByLabelText("Details of initiative 1"));
    await user.click(screen.getByLabelText("Depends on: None"));
    expect(screen.queryByRole("menuitemcheckbox", { name: "First" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("menuitemcheckbox", { name: "Live" }));
    expect(documentNow().initiative.get(ids.first)?.dependsOn).toEqual([ids.milestone]);
    await user.click(screen.getByRole("menuitemcheckbox", { name: "Cases" }));
    expect(documentNow().initiative.get(ids.first)?.dependsOn).toEqual([ids.milestone]);
    await user.click(screen.getByRole("menuitemcheckbox", { name: "Live" }));
    expect(documentNow().initiative.get(ids.first)?.dependsOn).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.getByText(/depend/iu)).toBeInTheDocument();
  });
});

describe("the calendar of a location", () => {
  it("shows the usual week where none is stated, and keeps at least one day", async () => {
    const { ids, user } = plan((b) => b.location("Helsinki"));
    await user.click(screen.getByLabelText("Details of location 1"));
    await user.click(
      screen.getByLabelText("Working weekdays: Monday, Tuesday, Wednesday, Thursday, and Friday"),
    );
    const days = screen.getAllByRole("menuitemcheckbox");
    expect(days.map(({ textContent }) => textContent)[0]).toBe("Sunday");
    await user.click(screen.getByRole("menuitemcheckbox", { name: "Saturday" }));
    await user.click(screen.getByRole("menuitemcheckbox", { name: "Monday" }));
    expect(documentNow().location.get(ids)?.workingWeekdays).toEqual([
      "tue",
      "wed",
      "thu",
      "fri",
      "sat",
    ]);
    for (const name of ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]) {
      await user.click(screen.getByRole("menuitemcheckbox", { name }));
    }
    expect(documentNow().location.get(ids)?.workingWeekdays).toEqual(["sat"]);
  });

  it("has holidays with day and name, added one after the other", async () => {
    const { ids, user } = plan((b) =>
      b.location("Helsinki", { holidays: [{ id: "h1", name: "", day: "2027-12-24" }] }),
    );
    await user.click(screen.getByLabelText("Details of location 1"));
    await user.type(screen.getByLabelText("Name of holiday 1"), "Christmas Eve");
    await user.click(screen.getByRole("button", { name: "Add holiday" }));
    const day = screen.getByRole("group", { name: /Day of holiday 2/u });
    expect(within(day).getAllByRole("spinbutton")[0]).toHaveFocus();
    await user.keyboard("12/26/2027");
    await user.type(screen.getByLabelText("Name of holiday 2"), "Boxing Day");
    await user.tab();
    expect(documentNow().location.get(ids)?.holidays).toMatchObject([
      { day: "2027-12-24", name: "Christmas Eve" },
      { day: "2027-12-26", name: "Boxing Day" },
    ]);
    await user.click(screen.getByRole("button", { name: "Remove holiday 1" }));
    expect(screen.getByLabelText("Name of holiday 1")).toHaveValue("Boxing Day");
    await user.click(screen.getByRole("button", { name: "Remove holiday 1" }));
    expect(documentNow().location.get(ids)?.holidays).toEqual([]);
    expect(screen.getByRole("button", { name: "Add holiday" })).toHaveFocus();
    act(undo);
    expect(documentNow().location.get(ids)?.holidays).toHaveLength(1);
  });

  it("begins the week as the language does", async () => {
    await setLocale("fa");
    const { user } = plan((b) => b.location("تهران", { workingWeekdays: ["sat", "sun"] }));
    await user.click(screen.getByLabelText("جزئیات مکان ۱"));
    await user.click(screen.getByLabelText(/^روزهای کاری هفته: شنبه/u));
    const days = screen.getAllByRole("menuitemcheckbox").map(({ textContent }) => textContent);
    expect([days[0], days[6]]).toEqual(["شنبه", "جمعه"]);
  });
});

describe("what is typed", () => {
  it("is refused beside the field where it can't be", async () => {
    const { ids, user } = plan((b) => b.importantDeal("Fleet", { value: 100, probability: 0.4 }));
    const value = screen.getByLabelText("Value of important deal 1");
    await user.clear(value);
    await user.type(value, "-5");
    await user.tab();
    expect(screen.getByText("Can't be negative.")).toBeInTheDocument();
    expect(documentNow().importantDeal.get(ids)?.value).toBe(100);
    const probability = screen.getByLabelText("Probability of important deal 1");
    await user.clear(probability);
    await user.type(probability, "130");
    await user.tab();
    expect(screen.getByText("Between 0% and 100%.")).toBeInTheDocument();
    await user.clear(probability);
    await user.type(probability, "60");
    await user.tab();
    expect(documentNow().importantDeal.get(ids)?.probability).toBe(0.6);
    expect(screen.queryByText("Between 0% and 100%.")).not.toBeInTheDocument();
  });

  it("may be a goal's baseline below zero", async () => {
    const { ids, user } = plan((b) => b.goal("Churn", { unit: "percent" }));
    await user.type(screen.getByLabelText("Baseline of goal 1"), "-5");
    await user.tab();
    expect(documentNow().goal.get(ids)?.baseline).toBe(-0.05);
  });

  it("is kept with a word on it where it is only odd", () => {
    plan((b) => {
      b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
      b.initiative("Backwards", { start: "2027-05-01", end: "2027-04-01" });
      b.ask("Hasty", { start: "2027-05-01", neededBy: "2027-04-01" });
      b.goal("Late", { dueDate: "2028-01-01" });
      b.milestone("Early", { date: "2026-12-31" });
      b.location("Nowhere", { timeZone: "Europe/Atlantis" });
      b.location("Helsinki", { timeZone: "Europe/Helsinki" });
    });
    for (const text of [
      "Ends before it starts.",
      "Needed before it starts.",
      "After the period.",
      "Before the period.",
      "Not a known time zone.",
    ]) {
      expect(screen.getAllByText(text)).toHaveLength(1);
    }
  });
});

describe("in Persian", () => {
  it("reads and writes its digits and its calendar", async () => {
    await setLocale("fa");
    const { ids, user } = plan((b) => b.ask("نمونه‌ها", { neededBy: "2027-03-21" }));
    const amount = screen.getByLabelText("مقدار، درخواست ۱");
    await user.type(amount, "۱۲٫۵");
    await user.tab();
    expect(documentNow().ask.get(ids)?.amount).toBe(12.5);
    const day = screen.getByRole("group", { name: /تا تاریخ، درخواست ۱/u });
    expect(day).toHaveTextContent(/۱۴۰۶.*۱.*۱/u);
    const date = within(day)
      .getAllByRole("spinbutton")
      .find((segment) => segment.textContent === "۱۴۰۶");
    if (date === undefined) throw new Error("No year");
    await user.click(date);
    await user.keyboard("{ArrowUp}");
    expect(documentNow().ask.get(ids)?.neededBy).toBe("2028-03-20");
  });
});

describe("the head", () => {
  it("has the roadmap's title, summary, owner and period edited in place", async () => {
    const { user } = plan((b) =>
      b.process({ roadmapStart: "2027-06-01", roadmapEnd: "2027-01-01" }),
    );
    await user.type(screen.getByLabelText("Title of the roadmap"), "Roadmap 2027");
    await user.type(screen.getByLabelText("Summary"), "More of the leads we have.");
    await user.type(screen.getByLabelText("Answers for it"), "Sara");
    await user.tab();
    expect(processOf(documentNow())).toMatchObject({
      roadmapTitle: "Roadmap 2027",
      roadmapSummary: "More of the leads we have.",
      roadmapOwner: "Sara",
    });
    expect(screen.getByText("Ends before it starts.")).toBeInTheDocument();
    const from = screen.getByRole("group", { name: /Period from/u });
    await user.click(within(from).getByRole("spinbutton", { name: /year/u }));
    await user.keyboard("{ArrowDown}");
    expect(processOf(documentNow()).roadmapStart).toBe("2026-06-01");
    expect(screen.queryByText("Ends before it starts.")).not.toBeInTheDocument();
  });

  it("says what the process yields, or that it is not known yet", () => {
    plan((b) => {
      b.process({ dealValue: 1000 });
      const source = b.leadSource("Website", { inflow: 100 });
      b.flow(source, b.outcome("Won", { result: "won" }), 0.5);
      b.flow(source, b.outcome("Lost", { result: "lost" }), 0.5);
    });
    const strip = screen.getByRole("region", { name: "The process in short" });
    expect(strip).toHaveTextContent("Wins per month50");
    expect(strip).toHaveTextContent(/Revenue per monthEUR\s50,000/u);
  });
});
