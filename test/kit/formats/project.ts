import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";
import { parseXml, type XmlElement } from "./xml.ts";

/*
 * Two checks of Microsoft Project's XML. The schema itself is not ours to pass on: where it lies
 * beside the project, xmllint checks by it. What is written is checked anywhere by the table
 * below: the elements that we write, in the order that the schema wants.
 */

const SCHEMA = [
  process.env["STAGECRAFT_SHARED"] ?? "",
  fileURLToPath(new URL("../../../../shared", import.meta.url)),
]
  .map((folder) => `${folder}/formats/schemas/mspdi_pj12_assembled.xsd`)
  .find((file) => existsSync(file));

export const hasProjectSchema = SCHEMA !== undefined;

/** What xmllint finds wrong with the files by Project's schema. */
export async function schemaFaults(files: readonly string[]): Promise<readonly string[]> {
  if (SCHEMA === undefined) throw new Error("There is no schema to check by");
  const { valid, errors, rawOutput } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: readFileSync(SCHEMA, "utf8"),
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  if (valid) return [];
  return errors.length === 0 ? [rawOutput] : errors.map(({ rawMessage }) => rawMessage);
}

type Content =
  /** What the text looks like. */
  | RegExp
  /** The elements that may be there, in this order; `*` after one that may be there often. */
  | string;

const NUMBER = /^\d+$/u;
const FLAG = /^[01]$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u;
const TIME = /^\d{2}:\d{2}:\d{2}$/u;
const NAME = /^[^]{1,512}$/u;

const CONTENT: ReadonlyMap<string, Content> = new Map<string, Content>([
  [
    "Project",
    "SaveVersion Title CreationDate ScheduleFromStart StartDate CurrencyCode CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth Calendars Tasks Resources Assignments",
  ],
  ["SaveVersion", NUMBER],
  ["Title", NAME],
  ["CreationDate", MOMENT],
  ["ScheduleFromStart", FLAG],
  ["StartDate", MOMENT],
  ["CurrencyCode", /^[A-Z]{3}$/u],
  ["CalendarUID", NUMBER],
  ["DefaultStartTime", TIME],
  ["DefaultFinishTime", TIME],
  ["MinutesPerDay", NUMBER],
  ["MinutesPerWeek", NUMBER],
  ["DaysPerMonth", NUMBER],
  ["Calendars", "Calendar*"],
  ["Calendar", "UID Name IsBaseCalendar WeekDays"],
  ["UID", NUMBER],
  ["Name", NAME],
  ["IsBaseCalendar", FLAG],
  ["WeekDays", "WeekDay*"],
  ["WeekDay", "DayType DayWorking TimePeriod WorkingTimes"],
  ["DayType", /^[0-7]$/u],
  ["DayWorking", FLAG],
  ["TimePeriod", "FromDate ToDate"],
  ["FromDate", MOMENT],
  ["ToDate", MOMENT],
  ["WorkingTimes", "WorkingTime*"],
  ["WorkingTime", "FromTime ToTime"],
  ["FromTime", TIME],
  ["ToTime", TIME],
  ["Tasks", "Task*"],
  [
    "Task",
    "UID ID Name OutlineNumber OutlineLevel Priority Start Finish Duration DurationFormat Milestone Summary PercentComplete ConstraintType ConstraintDate Notes PredecessorLink*",
  ],
  ["ID", NUMBER],
  ["OutlineNumber", /^\d+(?:\.\d+)*$/u],
  ["OutlineLevel", NUMBER],
  ["Priority", /^(?:\d{1,3}|1000)$/u],
  ["Start", MOMENT],
  ["Finish", MOMENT],
  ["Duration", /^PT\d+H\d+M\d+S$/u],
  ["DurationFormat", /^7$/u],
  ["Milestone", FLAG],
  ["Summary", FLAG],
  ["PercentComplete", /^(?:\d{1,2}|100)$/u],
  ["ConstraintType", /^[0-7]$/u],
  ["ConstraintDate", MOMENT],
  ["Notes", /^[^]*$/u],
  ["PredecessorLink", "PredecessorUID Type CrossProject LinkLag LagFormat"],
  ["PredecessorUID", NUMBER],
  ["Type", /^[0-3]$/u],
  ["CrossProject", FLAG],
  ["LinkLag", NUMBER],
  ["LagFormat", NUMBER],
  ["Resources", "Resource*"],
  ["Resource", "UID ID Name Type"],
  ["Assignments", "Assignment*"],
  ["Assignment", "UID TaskUID ResourceUID Units"],
  ["TaskUID", NUMBER],
  ["ResourceUID", NUMBER],
  ["Units", NUMBER],
]);

/** What an element can't be without. */
const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ["Project", ["SaveVersion", "CurrencyCode"]],
  ["Calendars", ["Calendar"]],
  ["Calendar", ["UID"]],
  ["WeekDay", ["DayType"]],
  ["Task", ["UID"]],
  ["Resource", ["UID"]],
  ["Assignment", ["UID"]],
]);

/** What stands in a place where Project's schema has it not, with the way to it. */
export function orderFaults(file: string): readonly string[] {
  const root = parseXml(file);
  const namespace = root.attributes["xmlns"];
  if (root.name !== "Project" || namespace !== "http://schemas.microsoft.com/project") {
    return [`The root is ${root.name} of ${namespace ?? "nowhere"}`];
  }
  return faultsOf(root, root.name);
}

function faultsOf({ name, children, text }: XmlElement, path: string): readonly string[] {
  const content = CONTENT.get(name);
  if (content === undefined) return [`${path}: not known`];
  if (content instanceof RegExp) {
    return children.length === 0 && content.test(text) ? [] : [`${path}: ${text.slice(0, 60)}`];
  }
  const faults = text.trim() === "" ? [] : [`${path}: text between elements`];
  const order = content.split(" ");
  let last = -1;
  for (const child of children) {
    const way = `${path}/${child.name}`;
    const place = order.findIndex((entry) => entry.replace("*", "") === child.name);
    const mayRepeat = order[place]?.endsWith("*") === true;
    if (place < last || place === -1 || (place === last && !mayRepeat)) {
      faults.push(`${way}: not here`);
    }
    last = Math.max(last, place);
    faults.push(...faultsOf(child, way));
  }
  for (const needed of REQUIRED.get(name) ?? []) {
    if (children.every((child) => child.name !== needed)) faults.push(`${path}: no ${needed}`);
  }
  return faults;
}
