import type { Figure } from "../../../analysis/figure.ts";
import { FIGURE_NAMES, type FigureName } from "../../../analysis/forecast.ts";
import { mergeGaps } from "../../../analysis/gaps.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../../process/document.ts";
import type { ProcessInShort } from "../../../roadmap/processInShort.ts";
import { type Audience, EVERYBODY } from "../../../roadmap/audience.ts";
import type { Spread } from "../../../roadmap/outlook.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { canonicalJson } from "../../stagecraft/canonicalJson.ts";
import { ROADMAP_FORMAT } from "../../stagecraft/format.ts";
import { roadmapIn } from "../words.ts";
import { computed, digits } from "./numbers.ts";
import { rowsOf } from "./rows.ts";
import { ROADMAP_VERSION, type RoadmapFile } from "./schema.ts";

/** What only the outside knows. */
export interface RoadmapFileContext {
  /** The moment of writing in universal time, ISO 8601 (2026-01-31T12:00:00.000Z). */
  readonly createdAt: string;
  /** What does not concern it is left out, and the file says so; without one nothing is. */
  readonly audience?: Audience;
}

/**
 * The roadmap as a file for other departments' tools (`stagecraft.roadmap`, described by
 * public/schema/stagecraft.roadmap.v1.schema.json). The same document and moment give the same
 * bytes. Every number is finite, every reference in a row leads to a row, to a stage of the
 * file or to an element of the process file; all money is in the one currency that the file
 * names.
 */
export function writeRoadmap(document: ProcessDocument, context: RoadmapFileContext): string {
  return canonicalJson(inOrder(roadmapFile(document, context)));
}

function roadmapFile(document: ProcessDocument, context: RoadmapFileContext): RoadmapFile {
  const { createdAt } = context;
  const roadmap = roadmapIn(document, { audience: context.audience ?? EVERYBODY });
  const { title, summary, owner, start, end, audience, version, reviewDate } = roadmap.header;
  const { currency, language } = roadmap.process;
  return {
    format: ROADMAP_FORMAT,
    version: ROADMAP_VERSION,
    createdAt,
    roadmap: {
      title,
      summary,
      owner,
      start,
      end,
      currency,
      language,
      audience:
        audience === null
          ? null
          : {
              department: audience.department,
              location: audience.location?.name ?? null,
              locationId: audience.location?.id ?? null,
              leftOut: audience.leftOut,
            },
      edition: version,
      reviewDate,
      ...roadmap.background,
      outlook: outlookEntry(roadmap),
    },
    items: rowsOf(roadmap),
    locations: locationEntries(roadmap),
    process: processEntry(document, roadmap.process),
    problems: roadmap.problems.map(({ reason, itemId, dependencyId }) => ({
      reason,
      itemId,
      dependencyId,
    })),
  };
}

function outlookEntry({ outlook }: Roadmap): RoadmapFile["roadmap"]["outlook"] {
  if (outlook === null) return null;
  const { period, wins, revenue } = outlook;
  return {
    start: period.start,
    end: period.end,
    wins: rounded(wins),
    revenue: revenue === null ? null : rounded(revenue),
  };
}

function rounded({ expected, p10, p90 }: Spread) {
  return { expected: digits(expected), p10: digits(p10), p90: digits(p90) };
}

function locationEntries(roadmap: Roadmap): RoadmapFile["locations"] {
  return roadmap.locations.map(({ items, deals, ...location }) => ({
    ...location,
    itemIds: [...items, ...deals].map(({ id }) => id),
  }));
}

function processEntry(document: ProcessDocument, process: ProcessInShort): RoadmapFile["process"] {
  const { id, name, purpose, idealCustomer, dealValue, currency } = process;
  return {
    id,
    name,
    purpose,
    idealCustomer,
    dealValue,
    stages: process.stages.map((stage) => ({
      id: stage.id,
      number: stage.number,
      name: stage.name,
      purpose: stage.purpose,
      ownerRole: stage.owner?.name ?? null,
      ownerRoleId: stage.owner?.id ?? null,
      outsourced: stage.outsourced,
      expectedDays: stage.expectedDays,
      longestDays: stage.longestDays,
      durationDays: computed(stage.durationDays),
      exitCriteria: [...stage.exitCriteria],
      passOnRate: computed(stage.passOn),
      winProbability: computed(stage.winProbability),
      dealsPerMonth: computed(stage.visitsPerMonth),
    })),
    leadSources: process.leadSources.map((source) => ({ ...source })),
    figures: FIGURE_NAMES.map((figure) => ({
      name: figure,
      unit: FIGURE_UNITS[figure],
      currency: figure === "revenuePerMonth" ? currency : null,
      value: valueOf(process.figures[figure]),
      missing: missingFor(document, [process.figures[figure]]),
    })),
    roles: process.roles.map((role) => ({
      id: role.id,
      name: role.name,
      department: role.department,
      headCount: role.headCount,
      workHoursPerMonth: valueOf(role.hoursPerMonth),
      capacityHoursPerMonth: valueOf(role.capacityPerMonth),
      utilisation: valueOf(role.utilisation),
      missing: missingFor(document, [role.hoursPerMonth, role.capacityPerMonth, role.utilisation]),
    })),
  };
}

const FIGURE_UNITS = {
  leadsPerMonth: "leads/month",
  winRate: "ratio",
  winsPerMonth: "wins/month",
  revenuePerMonth: "money/month",
  meanDaysToWin: "days",
} as const satisfies Record<FigureName, string>;

function valueOf(figure: Figure): number | null {
  return computed(figure.known ? figure.value : null);
}

function missingFor(document: ProcessDocument, figures: readonly Figure[]) {
  const gaps = mergeGaps(...figures.map((figure) => (figure.known ? [] : figure.gaps)));
  return gaps.map(({ reason, recordId }) => {
    const record = recordId === null ? undefined : findRecord(document, recordId);
    return {
      reason,
      elementId: recordId,
      elementName: record === undefined ? "" : nameOf(record),
    };
  });
}

/** Keeps the fields in the order they are written in above; objects alone would be sorted. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([name, entry]) => [name, inOrder(entry)]));
}
