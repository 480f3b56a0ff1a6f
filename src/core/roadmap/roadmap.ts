import type { RecordId } from "../base/ids.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { type IsoDay, realDay, type Span, spanOf } from "../base/calendar.ts";
import {
  type Audience,
  EVERYBODY,
  hiddenFrom,
  namedAudience,
  type RoadmapAudience,
} from "./audience.ts";
import { type DealTotals, dealsOf, dealTotals, type RoadmapDeal } from "./deals.ts";
import { goalsOf, type RoadmapGoal } from "./goals.ts";
import { itemsOf, type RoadmapItem } from "./items.ts";
import { type Link, linksById, resolveAll } from "./links.ts";
import { type LocationPlan, locationsOf } from "./locations.ts";
import { byDepartment } from "./order.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import { type RoadmapProblem, problemsOf } from "./problems.ts";
import { type ProcessInShort, processInShort } from "./processInShort.ts";

/** The high-level view of the whole plan, for every department. */
export interface Roadmap {
  readonly header: RoadmapHeader;
  /** By due date. */
  readonly goals: readonly RoadmapGoal[];
  /** By close date. */
  readonly deals: readonly RoadmapDeal[];
  readonly dealTotals: DealTotals;
  readonly strategies: readonly RoadmapStrategy[];
  /** Initiatives, milestones and asks with a date, by their start. */
  readonly items: readonly RoadmapItem[];
  /** Those without any date. */
  readonly undated: readonly RoadmapItem[];
  /** What each department is asked for, dated and undated. */
  readonly asks: readonly DepartmentAsks[];
  readonly locations: readonly LocationPlan[];
  readonly problems: readonly RoadmapProblem[];
  readonly process: ProcessInShort;
  readonly background: RoadmapBackground;
  /** What the period may bring; null while wins or the period are not known. */
  readonly outlook: Outlook | null;
}

/** What the plan builds on and takes for granted, each over any number of lines. */
export interface RoadmapBackground {
  /** Of the period before. */
  readonly results: string;
  /** With customers and competitors. */
  readonly market: string;
  readonly risks: string;
  readonly assumptions: string;
}

export interface RoadmapHeader {
  /** The process's name where the roadmap has no title; may be empty. */
  readonly title: string;
  readonly summary: string;
  readonly owner: string;
  readonly version: string;
  /** When it is to be looked through again. */
  readonly reviewDate: IsoDay | null;
  /** As stated; either may be missing. */
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  /** The stated period, its missing ends filled in from all the dates of the plan; null: none. */
  readonly period: Span | null;
  /** The day that `overdue` was judged by; null: it was not. */
  readonly today: IsoDay | null;
  /** Null: it is for everybody, and nothing is left out. */
  readonly audience: RoadmapAudience | null;
}

export interface RoadmapStrategy {
  readonly id: RecordId;
  readonly name: string;
  readonly area: string;
  readonly description: string;
  readonly owner: string;
  /** The goals that it serves. */
  readonly goals: readonly Link[];
  /** The initiatives that put it into practice. */
  readonly initiatives: readonly Link[];
}

export interface DepartmentAsks {
  readonly department: string;
  readonly asks: readonly RoadmapItem[];
}

export interface RoadmapOptions {
  /** The present day; without it nothing is overdue. */
  readonly today?: IsoDay;
  /** What does not concern it is left out; without one nothing is. */
  readonly audience?: Audience;
}

/**
 * The roadmap derived from the process, its plan and its forecast. References that lead to
 * nothing are left out, dates that are none count as not stated, and what cannot be as it
 * stands is listed under `problems`. Every number is finite. The same records give the same
 * roadmap, whatever order they came in.
 */
export function roadmapOf(document: ProcessDocument, options: RoadmapOptions = {}): Roadmap {
  const today = realDay(options.today ?? null);
  const audience = options.audience ?? EVERYBODY;
  const hidden = hiddenFrom(document, audience);
  const isShown = ({ id }: { readonly id: RecordId }) => !hidden.has(id);
  const shown = (links: readonly Link[]) => links.filter(isShown);
  const goals = goalsOf(document, today).map((goal) => ({
    ...goal,
    initiatives: shown(goal.initiatives),
  }));
  const deals = dealsOf(document, today).filter(isShown);
  const whole = itemsOf(document, today);
  const all = whole.filter(isShown).map((item) => ({
    ...item,
    dependsOn: shown(item.dependsOn),
    initiative: item.initiative !== null && isShown(item.initiative) ? item.initiative : null,
  }));
  const items = all.filter((item) => item.span !== null);
  const header = headerOf(document, today, [
    ...goals.map((goal) => goal.dueDate),
    ...deals.map((deal) => deal.closeDate),
    ...items.flatMap(({ span }) => (span === null ? [] : [span.start, span.end])),
  ]);
  return {
    header: { ...header, audience: namedAudience(document, audience, hidden) },
    goals,
    deals,
    dealTotals: dealTotals(deals),
    strategies: strategiesOf(document).map((strategy) => ({
      ...strategy,
      initiatives: shown(strategy.initiatives),
    })),
    items,
    undated: all.filter((item) => item.span === null),
    asks: byDepartment(all.filter((item) => item.kind === "ask")).map(
      ({ department, entries }) => ({ department, asks: entries }),
    ),
    locations: locationsOf(document, all, deals).filter(isShown),
    problems: problemsOf(document, whole).filter(
      ({ itemId, dependencyId }) =>
        !hidden.has(itemId) && (dependencyId === null || !hidden.has(dependencyId)),
    ),
    process: processInShort(document),
    background: backgroundOf(document),
    outlook: outlookOf(document, header.period),
  };
}

function backgroundOf(document: ProcessDocument): RoadmapBackground {
  const process = processOf(document);
  return {
    results: process.roadmapResults,
    market: process.roadmapMarket,
    risks: process.roadmapRisks,
    assumptions: process.roadmapAssumptions,
  };
}

function headerOf(
  document: ProcessDocument,
  today: IsoDay | null,
  days: readonly (IsoDay | null)[],
): Omit<RoadmapHeader, "audience"> {
  const process = processOf(document);
  const [start, end] = [realDay(process.roadmapStart), realDay(process.roadmapEnd)];
  return {
    title: process.roadmapTitle === "" ? process.name : process.roadmapTitle,
    summary: process.roadmapSummary,
    owner: process.roadmapOwner,
    version: process.roadmapVersion,
    reviewDate: realDay(process.roadmapReviewDate),
    start,
    end,
    period: periodOf(start, end, spanOf(days)),
    today,
  };
}

function periodOf(start: IsoDay | null, end: IsoDay | null, dates: Span | null): Span | null {
  const stated = spanOf([start, end]);
  if (stated === null) return dates;
  // A plan that lies wholly on the other side of the one stated end leaves a single day.
  if (end === null) return spanOf([start, later(dates?.end ?? null, stated.start)]);
  if (start === null) return spanOf([earlier(dates?.start ?? null, stated.end), end]);
  return stated;
}

function later(day: IsoDay | null, least: IsoDay): IsoDay {
  return day === null || day < least ? least : day;
}

function earlier(day: IsoDay | null, most: IsoDay): IsoDay {
  return day === null || day > most ? most : day;
}

function strategiesOf(document: ProcessDocument): readonly RoadmapStrategy[] {
  const initiatives = [...document.initiative.values()];
  return [...document.strategy.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((strategy) => ({
      id: strategy.id,
      name: strategy.name,
      area: strategy.area,
      description: strategy.description,
      owner: strategy.owner,
      goals: resolveAll(document, strategy.goalIds, new Set(["goal"])),
      initiatives: linksById(initiatives.filter(({ strategyId }) => strategyId === strategy.id)),
    }));
}
