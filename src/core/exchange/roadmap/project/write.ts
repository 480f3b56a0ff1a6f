import {
  processCalendar,
  type WorkingCalendar,
  workingDaysBetween,
} from "../../../analysis/workingDays.ts";
import { dayNumber, type IsoDay, isoDay, type Span, spanOf } from "../../../base/calendar.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import { WEEKDAYS } from "../../../process/records/location.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import { byDepartment } from "../../../roadmap/order.ts";
import {
  leaveOut,
  type OutContext,
  type Outgoing,
  outgoing,
  type RoadmapOut,
  warnOfOrder,
} from "../out.ts";
import {
  described,
  type Detail,
  isMoment,
  oneLine,
  shortLine,
  titleOf,
  type Work,
  workOf,
} from "../work.ts";
import { branch, leaf, type XmlElement, xmlText } from "./xml.ts";

const NAMESPACE = "http://schemas.microsoft.com/project";
/** Project 2007, which everything that reads the format knows. */
const VERSION = 12;
const LONGEST_NAME = 512;
/** Of what is no task: a title, a department, a resource. */
const LONGEST_OTHER_NAME = 255;
const HOURS_PER_DAY = 8;
const MORNING = "T08:00:00";
const EVENING = "T17:00:00";
const PRIORITIES = { low: 300, medium: 500, high: 700 } as const;
/** Of a constraint: starts no earlier than. */
const NO_EARLIER_THAN = 4;
const FINISH_TO_START = 1;
const IN_DAYS = 7;

/** A task of the file: an item and the place that it got. */
interface Task extends Work {
  readonly item: RoadmapItem & { readonly span: Span };
  readonly uid: number;
  readonly outline: string;
}

/**
 * The dated plan for Microsoft Project (its XML of 2007; children stand in the order of the
 * schema). A summary task for each department, below it the work with its dates kept by a
 * constraint, durations in working days of the process's calendar, owners as resources. Links
 * in a circle are left out, because Project refuses a file with one.
 */
export function writeProject(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  const { roadmap, words, warnings } = out;
  leaveOut(out, ["header", "goals", "strategies", "deals", "locations"]);
  warnOfOrder(out, roadmap.items);
  const calendar = processCalendar(document);
  const { tasks, elements } = tasksOf(out, calendar);
  const owners = new Map(tasks.map(({ item }) => [item.owner, resourceName(item.owner, out)]));
  const resources = new Map(
    [...new Set(owners.values())]
      .filter((name) => name !== "")
      .map((name, index) => [name, index + 1]),
  );
  const resourceOf = (owner: string) => resources.get(owners.get(owner) ?? "");
  const start = roadmap.header.period?.start ?? context.createdAt.slice(0, 10);
  const project = branch("Project", [
    leaf("SaveVersion", VERSION),
    leaf("Title", shortLine(words.name(roadmap.header.title), out, LONGEST_OTHER_NAME)),
    leaf("CreationDate", context.createdAt.slice(0, 19)),
    leaf("ScheduleFromStart", true),
    leaf("StartDate", start + MORNING),
    leaf("CurrencyCode", roadmap.process.currency),
    leaf("CalendarUID", 1),
    leaf("DefaultStartTime", MORNING.slice(1)),
    leaf("DefaultFinishTime", EVENING.slice(1)),
    leaf("MinutesPerDay", HOURS_PER_DAY * 60),
    leaf("MinutesPerWeek", HOURS_PER_DAY * 60 * calendar.weekdays.size),
    leaf("DaysPerMonth", 20),
    branch("Calendars", [calendarOf(calendar)]),
    branch("Tasks", elements),
    branch(
      "Resources",
      [...resources].map(([name, uid]) =>
        branch("Resource", [
          leaf("UID", uid),
          leaf("ID", uid),
          leaf("Name", name),
          leaf("Type", 1),
        ]),
      ),
    ),
    branch("Assignments", assignmentsOf(tasks, resourceOf)),
  ]);
  return { text: xmlText(project, NAMESPACE), warnings: warnings.list() };
}

function tasksOf(out: Outgoing, calendar: WorkingCalendar) {
  const { words, warnings } = out;
  const all = workOf(out);
  const dated = all.flatMap((work) => {
    const { span } = work.item;
    return span === null ? [] : [{ ...work, item: { ...work.item, span } }];
  });
  const names = (works: readonly Work[]) => works.map(({ item }) => words.name(item.name));
  warnings.addEach("undated", names(all.filter(({ item }) => item.span === null)));
  warnings.addEach("parents", names(dated.filter(({ parent }) => parent !== null)));

  const departments = byDepartment(
    dated.map((work) => ({ work, department: work.item.department })),
  );
  let uid = 0;
  const groups = departments.map(({ department, entries }, index) => {
    uid += 1;
    const summary = { uid, department, outline: String(index + 1) };
    const tasks = entries.map(({ work }, place): Task => {
      uid += 1;
      return { ...work, uid, outline: `${summary.outline}.${place + 1}` };
    });
    return { summary, tasks };
  });
  const tasks = groups.flatMap((group) => group.tasks);
  const links = linksOf(out, tasks);
  const elements = groups.flatMap((group) => [
    summaryTask(group.summary, group.tasks, out, calendar),
    ...group.tasks.map((task) => taskElement(task, links.get(task.uid), out, calendar)),
  ]);
  return { tasks, elements };
}

interface Links {
  readonly predecessors: readonly number[];
  /** Whether the task needs what the file does not hold as a link. */
  readonly isIncomplete: boolean;
}

function linksOf({ roadmap, words, warnings }: Outgoing, tasks: readonly Task[]) {
  const uids = new Map(tasks.map(({ item, uid }) => [item.id, uid]));
  const pairs = (reason: "dependencyCycle" | "startsBeforeDependency") =>
    new Set(
      roadmap.problems
        .filter((problem) => problem.reason === reason)
        .map(({ itemId, dependencyId }) => JSON.stringify([itemId, dependencyId])),
    );
  const [circular, early] = [pairs("dependencyCycle"), pairs("startsBeforeDependency")];
  return new Map<number, Links>(
    tasks.map(({ item, uid }) => {
      const isIn = (set: ReadonlySet<string>, id: string) => set.has(JSON.stringify([item.id, id]));
      const name = words.name(item.name);
      const known = item.dependsOn.filter(({ id }) => uids.has(id));
      const kept = known.filter(({ id }) => !isIn(circular, id) && id !== item.id);
      if (kept.length < known.length) warnings.add("circle", name);
      if (known.length < item.dependsOn.length) warnings.add("dependencies", name);
      if (kept.some(({ id }) => isIn(early, id))) warnings.add("moved", name);
      return [
        uid,
        {
          predecessors: kept.flatMap(({ id }) => uids.get(id) ?? []),
          isIncomplete: kept.length < item.dependsOn.length,
        },
      ];
    }),
  );
}

function summaryTask(
  {
    uid,
    department,
    outline,
  }: { readonly uid: number; readonly department: string; readonly outline: string },
  tasks: readonly Task[],
  out: Outgoing,
  calendar: WorkingCalendar,
): XmlElement {
  const { words } = out;
  const span = spanOf(tasks.flatMap(({ item }) => [item.span.start, item.span.end]));
  return branch("Task", [
    leaf("UID", uid),
    leaf("ID", uid),
    leaf("Name", shortLine(words.name(words.department(department)), out, LONGEST_OTHER_NAME)),
    leaf("OutlineNumber", outline),
    leaf("OutlineLevel", 1),
    ...(span === null ? [] : timesOf(span, false, calendar)),
    leaf("Milestone", false),
    leaf("Summary", true),
  ]);
}

function taskElement(
  task: Task,
  links: Links | undefined,
  out: Outgoing,
  calendar: WorkingCalendar,
): XmlElement {
  const { item, uid, outline } = task;
  const moment = isMoment(item);
  const details: readonly Detail[] = ["type", "location", "status", "parent"];
  const notes = described(task, out, links?.isIncomplete ? [...details, "dependsOn"] : details);
  return branch("Task", [
    leaf("UID", uid),
    leaf("ID", uid),
    leaf("Name", titleOf(item, out, LONGEST_NAME)),
    leaf("OutlineNumber", outline),
    leaf("OutlineLevel", 2),
    leaf("Priority", PRIORITIES[item.priority ?? "medium"]),
    ...timesOf(item.span, moment, calendar),
    leaf("Milestone", moment),
    leaf("Summary", false),
    ...(item.status === "done" ? [leaf("PercentComplete", 100)] : []),
    leaf("ConstraintType", NO_EARLIER_THAN),
    leaf("ConstraintDate", item.span.start + (moment ? EVENING : MORNING)),
    leaf("Notes", notes),
    ...(links?.predecessors ?? []).map((predecessor) =>
      branch("PredecessorLink", [
        leaf("PredecessorUID", predecessor),
        leaf("Type", FINISH_TO_START),
        leaf("CrossProject", false),
        leaf("LinkLag", 0),
        leaf("LagFormat", IN_DAYS),
      ]),
    ),
  ]);
}

/** From the morning of the first day to the evening of the last; a moment is at its evening. */
function timesOf(span: Span, moment: boolean, calendar: WorkingCalendar): readonly XmlElement[] {
  const hours = moment ? 0 : HOURS_PER_DAY * workingDays(span, calendar);
  return [
    leaf("Start", span.start + (moment ? EVENING : MORNING)),
    leaf("Finish", span.end + EVENING),
    leaf("Duration", `PT${hours}H0M0S`),
    leaf("DurationFormat", IN_DAYS),
  ];
}

/** Work that is planned on days off alone takes a day all the same. */
function workingDays({ start, end }: Span, calendar: WorkingCalendar): number {
  const after = (dayNumber(end) ?? 0) + 1;
  const last = end === "9999-12-31" ? end : isoDay(after);
  return Math.max(1, workingDaysBetween(calendar, start, last));
}

function assignmentsOf(
  tasks: readonly Task[],
  resourceOf: (owner: string) => number | undefined,
): readonly XmlElement[] {
  const assigned = tasks.flatMap(({ uid, item }) => {
    const resource = resourceOf(item.owner);
    return resource === undefined ? [] : [{ uid, resource }];
  });
  return assigned.map(({ uid, resource }, index) =>
    branch("Assignment", [
      leaf("UID", index + 1),
      leaf("TaskUID", uid),
      leaf("ResourceUID", resource),
      leaf("Units", 1),
    ]),
  );
}

/** A resource's name has no separators of lists and no brackets; where it had, that is said. */
function resourceName(owner: string, out: Outgoing): string {
  const name = oneLine(owner);
  if (name === "") return "";
  const plain = name.replaceAll(/\s*[,;[\]]+\s*/gu, " ").trim();
  if (plain !== name) out.warnings.add("resourceNames", name);
  return shortLine(plain, out, LONGEST_OTHER_NAME);
}

function calendarOf({ weekdays, holidays }: WorkingCalendar): XmlElement {
  // Days are counted from Sunday, 1; 0 is a day of its own date.
  const week = [WEEKDAYS[6], ...WEEKDAYS.slice(0, 6)].map((weekday, index) => {
    const isWorked = weekday !== undefined && weekdays.has(weekday);
    return branch("WeekDay", [
      leaf("DayType", index + 1),
      leaf("DayWorking", isWorked),
      ...(isWorked
        ? [branch("WorkingTimes", [hours("08:00:00", "12:00:00"), hours("13:00:00", "17:00:00")])]
        : []),
    ]);
  });
  const off = [...holidays]
    .toSorted()
    .map((day: IsoDay) =>
      branch("WeekDay", [
        leaf("DayType", 0),
        leaf("DayWorking", false),
        branch("TimePeriod", [
          leaf("FromDate", `${day}T00:00:00`),
          leaf("ToDate", `${day}T23:59:00`),
        ]),
      ]),
    );
  return branch("Calendar", [
    leaf("UID", 1),
    leaf("Name", "Standard"),
    leaf("IsBaseCalendar", true),
    branch("WeekDays", [...week, ...off]),
  ]);
}

function hours(from: string, to: string): XmlElement {
  return branch("WorkingTime", [leaf("FromTime", from), leaf("ToTime", to)]);
}
