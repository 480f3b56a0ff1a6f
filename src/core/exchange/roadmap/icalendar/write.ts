import { dayNumber, type IsoDay, isoDay, type Span } from "../../../base/calendar.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import type { Status } from "../../../roadmap/links.ts";
import {
  languageTag,
  leaveOut,
  type OutContext,
  type Outgoing,
  outgoing,
  type RoadmapOut,
  warnOfOrder,
} from "../out.ts";
import { audienceNames, joined } from "../words.ts";
import { described, oneLine } from "../work.ts";
import { folded, listLine, plainLine, textLine } from "./lines.ts";

export interface CalendarContext extends OutContext {
  /** Makes ids unique in the world: the same for each export of a document (a domain's name). */
  readonly authority: string;
}

/**
 * The dated plan as a calendar (RFC 5545 and 7986) of whole days: initiatives, milestones,
 * goals at their due date and important deals at their close date as events, asks as to-dos.
 * Each keeps its identity from one export to the next, so that calendars update rather than
 * double. What depends on what is told in words.
 */
export function writeCalendar(document: ProcessDocument, context: CalendarContext): RoadmapOut {
  const out = outgoing(document, context);
  const { roadmap, words, warnings } = out;
  leaveOut(out, ["strategies", "locations"]);
  const names = (entries: readonly { readonly name: string }[]) =>
    entries.map(({ name }) => words.name(name));
  const deals = roadmap.deals.filter(({ closeDate }) => closeDate !== null);
  const goals = roadmap.goals.filter(({ dueDate }) => dueDate !== null);
  warnings.addEach("undated", [
    ...names(roadmap.goals.filter(({ dueDate }) => dueDate === null)),
    ...names(roadmap.deals.filter(({ closeDate }) => closeDate === null)),
    ...names(roadmap.undated),
  ]);
  warnings.addEach(
    "dependencies",
    names(roadmap.items.filter(({ dependsOn }) => dependsOn.length > 0)),
  );
  warnOfOrder(out, roadmap.items);
  const writer = componentWriter(out, context);
  const lines = [
    ...head(out, context),
    ...goals.flatMap((goal) =>
      writer.event(goal.id, "goal", goal.name, goal.status, single(goal.dueDate), {
        description: [goal.description, goal.measure],
        categories: [],
        parent: null,
      }),
    ),
    ...deals.flatMap((deal) =>
      writer.event(deal.id, "importantDeal", deal.name, deal.status, single(deal.closeDate), {
        description: [deal.account, deal.risk, deal.helpNeeded],
        categories: [],
        parent: null,
      }),
    ),
    ...roadmap.items.flatMap((item) =>
      item.kind === "ask" ? writer.toDo(item) : writer.work(item),
    ),
    "END:VCALENDAR",
  ];
  return { text: folded(lines), warnings: warnings.list() };
}

function head(out: Outgoing, context: CalendarContext): readonly string[] {
  const { header, process } = out.roadmap;
  const { t } = out.words;
  const audience =
    header.audience === null
      ? ""
      : `${t("audience.document.for")}: ${joined(audienceNames(header.audience, out.words))}`;
  const description = [header.summary.trim(), audience].filter((part) => part !== "");
  const title = oneLine(out.words.name(header.title));
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Stagecraft//Roadmap 1//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    textLine("NAME", title),
    textLine("X-WR-CALNAME", title),
    ...(description.length === 0 ? [] : [textLine("DESCRIPTION", description.join("\n\n"))]),
    plainLine("UID", uidOf(process.id, context)),
    plainLine("LAST-MODIFIED", stampOf(context)),
  ];
}

type EventKind = "goal" | "importantDeal" | RoadmapItem["kind"];

interface Details {
  readonly description: readonly string[];
  readonly categories: readonly string[];
  /** The id of what it is part of. */
  readonly parent: string | null;
}

function componentWriter(out: Outgoing, context: CalendarContext) {
  const { words } = out;
  const language = `;LANGUAGE=${languageTag(out)}`;
  const stamp = plainLine("DTSTAMP", stampOf(context));
  const dated = new Set(out.roadmap.items.map(({ id }) => id));

  const shared = (id: string, kind: EventKind, name: string, details: Details) => {
    const text = details.description
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join("\n\n");
    const kindWord = words.t(`process.kind.${kind}`);
    const { parent } = details;
    return [
      plainLine("UID", uidOf(id, context)),
      stamp,
      textLine(`SUMMARY${language}`, `${kindWord}: ${oneLine(words.name(name))}`),
      ...(text === "" ? [] : [textLine(`DESCRIPTION${language}`, text)]),
      listLine("CATEGORIES", [kindWord, ...details.categories]),
      ...(parent === null || !dated.has(parent)
        ? []
        : [plainLine("RELATED-TO;RELTYPE=PARENT", uidOf(parent, context))]),
    ];
  };

  const event = (
    id: string,
    kind: EventKind,
    name: string,
    status: Status,
    span: Span | null,
    details: Details,
  ): readonly string[] => {
    if (span === null) return [];
    return [
      "BEGIN:VEVENT",
      ...shared(id, kind, name, details),
      plainLine("DTSTART;VALUE=DATE", dateOf(span.start)),
      ...endOf(span.end),
      plainLine("STATUS", status === "cancelled" ? "CANCELLED" : "CONFIRMED"),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  };

  const detailsOf = (item: RoadmapItem): Details => ({
    description: [
      described({ item, parent: null }, out, ["owner", "location", "status", "dependsOn"]),
    ],
    categories: [oneLine(words.department(item.department))].filter((word) => word !== ""),
    parent: item.initiative?.id ?? null,
  });

  return {
    event,
    work: (item: RoadmapItem) =>
      event(item.id, item.kind, item.name, item.status, item.span, detailsOf(item)),
    toDo: (item: RoadmapItem): readonly string[] => {
      const { start, end, span } = item;
      return [
        "BEGIN:VTODO",
        ...shared(item.id, item.kind, item.name, detailsOf(item)),
        ...(start === null ? [] : [plainLine("DTSTART;VALUE=DATE", dateOf(span?.start ?? start))]),
        ...(end === null ? [] : [plainLine("DUE;VALUE=DATE", dateOf(span?.end ?? end))]),
        plainLine("STATUS", TODO_STATUS[item.status]),
        ...(item.status === "done" ? ["PERCENT-COMPLETE:100"] : []),
        ...(item.priority === null ? [] : [plainLine("PRIORITY", PRIORITIES[item.priority])]),
        "END:VTODO",
      ];
    },
  };
}

const TODO_STATUS = {
  planned: "NEEDS-ACTION",
  inProgress: "IN-PROCESS",
  atRisk: "IN-PROCESS",
  done: "COMPLETED",
  cancelled: "CANCELLED",
} as const;

/** 1 to 4 is high, 5 medium, 6 to 9 low. */
const PRIORITIES = { high: "2", medium: "5", low: "8" } as const;

function single(day: IsoDay | null): Span | null {
  return day === null ? null : { start: day, end: day };
}

/** The day after the last, for an end is not part of an event; none after the calendar's last. */
function endOf(last: IsoDay): readonly string[] {
  const number = dayNumber(last);
  if (number === null || last === "9999-12-31") return [];
  return [plainLine("DTEND;VALUE=DATE", dateOf(isoDay(number + 1)))];
}

function dateOf(day: IsoDay): string {
  return day.replaceAll("-", "");
}

/** Universal time to the second (20260131T120000Z). */
function stampOf({ createdAt }: CalendarContext): string {
  return `${createdAt.slice(0, 19).replaceAll(/[-:]/gu, "")}Z`;
}

function uidOf(id: string, { authority }: CalendarContext): string {
  return `${encodeURIComponent(id)}@${authority}`;
}
