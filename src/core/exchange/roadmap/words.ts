import type { Figure } from "../../analysis/figure.ts";
import { type Gap, gapMessage } from "../../analysis/gaps.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../process/document.ts";
import { STRATEGY_AREAS } from "../../process/records/strategy.ts";
import type { IsoDay } from "../../base/calendar.ts";
import { type Audience, EVERYBODY, type RoadmapAudience } from "../../roadmap/audience.ts";
import { departmentName } from "../../roadmap/departmentName.ts";
import type { RoadmapItem } from "../../roadmap/items.ts";
import type { Link, Status } from "../../roadmap/links.ts";
import { type Roadmap, roadmapOf } from "../../roadmap/roadmap.ts";
import { writeQuantity } from "../../roadmap/quantity.ts";

export interface WordsContext {
  readonly translate: Translate;
  readonly formats: Formats;
  /** The present day, ISO 8601; without it nothing is called overdue. */
  readonly today?: IsoDay;
  /** What does not concern it is left out, and the file says so; without one nothing is. */
  readonly audience?: Audience;
}

/** What the sections share: the words and numbers of one document in one language. */
export interface Words {
  readonly t: Translate;
  readonly formats: Formats;
  readonly name: (text: string) => string;
  readonly names: (links: readonly Link[]) => string;
  readonly day: (day: IsoDay | null) => string;
  readonly dates: (start: IsoDay | null, end: IsoDay | null) => string;
  readonly money: (value: number | null) => string;
  readonly percent: (ratio: number | null) => string;
  readonly number: (value: number | null) => string;
  readonly days: (value: number | null) => string;
  /** A number in the unit of a goal. */
  readonly quantity: (value: number | null, unit: string) => string;
  /** The difference of two such numbers: of percentages, in points. */
  readonly difference: (value: number | null, unit: string) => string;
  readonly department: (department: string) => string;
  readonly area: (area: string) => string;
  readonly status: (status: Status, overdue: boolean) => string;
  readonly priority: (item: RoadmapItem) => string;
  readonly gap: (gap: Gap) => string;
  /** A figure written by `write`, or "not known yet". */
  readonly figure: (figure: Figure, write: (value: number) => string) => string;
}

export function wordsOf(
  document: ProcessDocument,
  currency: string,
  { translate: t, formats }: WordsContext,
): Words {
  const name = (text: string) => (text.trim() === "" ? t("common.untitled") : text);
  const money = (value: number) => formats.money(value, currency);
  const writing = { translate: t, formats, currency };
  return {
    t,
    formats,
    name,
    names: (links) => joined(links.map((link) => name(link.name))),
    day: orNothing(formats.day),
    dates: (start, end) => datesOf(t, formats, start, end),
    money: orNothing(money),
    percent: orNothing((value) => formats.percent(value)),
    number: orNothing((value) => formats.number(value)),
    days: orNothing(formats.daysLong),
    difference: (value, unit) => {
      if (value === null) return "";
      return unit === "percent"
        ? t("roadmap.document.quantity.percentPoints", { value: formats.number(value * 100, 1) })
        : writeQuantity(value, unit, writing);
    },
    quantity: (value, unit) => (value === null ? "" : writeQuantity(value, unit, writing)),
    department: (department) => departmentName(department, t),
    area: (area) => (isOneOf(STRATEGY_AREAS, area) ? t(`process.strategyArea.${area}`) : area),
    status: (status, overdue) => {
      const word = t(`process.status.${status}`);
      return overdue ? t("roadmap.document.overdue", { status: word }) : word;
    },
    priority: ({ priority }) => (priority === null ? "" : t(`process.priority.${priority}`)),
    gap: ({ reason, recordId, share }) => {
      const record = recordId === null ? undefined : findRecord(document, recordId);
      return t(gapMessage(reason), {
        name: name(record === undefined ? "" : nameOf(record)),
        share: share === null ? "" : formats.percent(share),
      });
    },
    figure: (figure, write) =>
      figure.known ? write(figure.value) : t("roadmap.document.notKnown"),
  };
}

/** The roadmap as of the day, and for the audience, of the context. */
export function roadmapIn(
  document: ProcessDocument,
  { today, audience = EVERYBODY }: Pick<WordsContext, "today" | "audience">,
): Roadmap {
  return roadmapOf(document, today === undefined ? { audience } : { today, audience });
}

/** Whom a roadmap is for, in words: its department, its location. */
export function audienceNames(
  { department, location }: RoadmapAudience,
  words: Words,
): readonly string[] {
  return [
    ...(department === null ? [] : [words.name(words.department(department))]),
    ...(location === null ? [] : [words.name(location.name)]),
  ];
}

/** Names and sentences side by side: they hold commas and full stops of their own. */
export function joined(texts: readonly string[]): string {
  return texts.join(" · ");
}

function orNothing<Value>(write: (value: Value) => string): (value: Value | null) => string {
  return (value) => (value === null ? "" : write(value));
}

function datesOf(t: Translate, formats: Formats, start: IsoDay | null, end: IsoDay | null): string {
  if (start !== null && end !== null && start !== end) {
    return t("roadmap.document.fromTo", { start: formats.day(start), end: formats.day(end) });
  }
  const day = start ?? end;
  return day === null ? "" : formats.day(day);
}

function isOneOf<Known extends string>(known: readonly Known[], word: string): word is Known {
  return known.some((entry) => entry === word);
}
