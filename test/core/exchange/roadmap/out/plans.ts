import type { CalendarContext } from "../../../../../src/core/exchange/roadmap/icalendar/write.ts";
import type { OutReason, RoadmapOut } from "../../../../../src/core/exchange/roadmap/out.ts";
import type { Locale } from "../../../../../src/core/i18n/locales.ts";
import { contextFor } from "../helpers.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";

export const CREATED = "2026-11-21T08:00:00.000Z";

export async function outContext(locale: Locale = "en"): Promise<CalendarContext> {
  const context = await contextFor(locale, "2026-11-21");
  return { ...context, createdAt: CREATED, authority: "process.stagecraft.invalid" };
}

export function reasonsOf({ warnings }: RoadmapOut): readonly OutReason[] {
  return warnings.map(({ reason }) => reason);
}

/** A plan with a bit of everything that is not simple. */
export const { document: plan } = buildProcess((b) => {
  const office = b.location("Helsinki", {
    workingWeekdays: ["mon", "tue", "wed", "thu"],
    holidays: [{ id: "h", name: "Epiphany", day: "2027-01-06" }],
  });
  b.process({
    roadmapTitle: "Sales roadmap 2027",
    roadmapSummary: "More of the leads we have.",
    currency: "EUR",
    calendarLocationId: office,
  });
  const goal = b.goal("12 partner deals", { target: 12, dueDate: "2027-12-31" });
  b.importantDeal("Fleet, north", { value: 300_000, closeDate: "2027-02-28", account: "Fjord AB" });
  const strategy = b.strategy("Partners", { goalIds: [goal] });
  const partner = b.initiative("Partner channel DACH", {
    description: "-10 % effort\n/close",
    start: "2027-02-01",
    end: "2027-03-31",
    owner: "ana@example.com",
    priority: "high",
    goalId: goal,
    strategyId: strategy,
    locationId: office,
    budget: 12_000,
  });
  const cases = b.ask("3 case studies, short", {
    department: "marketing",
    start: "2027-01-05",
    neededBy: "2027-01-14",
    owner: "Dewi",
    amount: 3,
    status: "inProgress",
    initiativeId: partner,
  });
  b.milestone("Script live", {
    date: "2027-01-15",
    dependsOn: [cases],
    initiativeId: partner,
    owner: "@bo",
  });
  b.initiative("Backwards", { start: "2027-05-01", end: "2027-04-01", status: "done" });
  b.ask("Someday", { department: "finance" });
  b.milestone("Dropped", { date: "2027-06-01", status: "cancelled" });
  b.initiative("Chicken", {
    id: "chicken",
    start: "2027-07-01",
    end: "2027-07-09",
    dependsOn: ["egg"],
  });
  b.initiative("Egg", {
    id: "egg",
    start: "2027-07-01",
    end: "2027-07-09",
    dependsOn: ["chicken"],
  });
});

export const { document: empty } = buildProcess(() => {});
