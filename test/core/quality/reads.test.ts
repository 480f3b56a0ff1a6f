import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readProcess } from "../../../src/core/exchange/stagecraft/read.ts";
import {
  allRecords,
  documentOf,
  type ProcessDocument,
} from "../../../src/core/process/document.ts";
import type { AnyRecord, Kind } from "../../../src/core/process/kinds.ts";
import { type AnyRule, RULES } from "../../../src/core/quality/rules.ts";
import { allCases, TODAY } from "./cases/index.ts";

/*
 * A rule is checked again only when a field that it says it reads has changed. Here each field
 * that a check really reads is written down.
 */

/** Read to put stages and activities in an order, which no finding depends on. */
const FOR_ORDER = ["stage.x", "stage.y", "activity.x", "activity.y"];
/** Read by the forecast for days, money and calendar, of which no rule speaks. */
const FOR_DAYS = [
  "process.dealValue",
  "process.dayKind",
  "process.calendarLocationId",
  "process.workingDaysPerWeek",
  "stage.durationFrom",
  "stage.durationShape",
  "stage.expectedDays",
  "stage.shortestDays",
  "stage.longestDays",
  "stage.daysDeviation",
  "stage.ownerRoleId",
  "stage.costPerVisit",
  "leadSource.costPerLead",
  "activity.durationDays",
  "activity.shortestDays",
  "activity.longestDays",
  "activity.effortHours",
  "activity.roleId",
  "role.costPerHour",
  "dependency.sourceId",
  "dependency.targetId",
  "dependency.dependencyType",
  "dependency.lagDays",
];

const documents = [...allCases.flatMap(([, { finds, passes }]) => [finds, passes]), ...templates()];

describe.each(RULES.map((rule): [string, AnyRule] => [rule.code, rule]))("%s", (_, rule) => {
  it("reads what it says it reads", () => {
    const read = new Set<string>();
    for (const document of documents) {
      const watched = watchedDocument(document, (kind, field) => read.add(`${kind}.${field}`));
      if (rule.scope === "whole") rule.check(watched, TODAY);
      else {
        for (const kind of rule.of) {
          for (const record of watched[kind].values()) rule.check(record, watched, TODAY);
        }
      }
    }
    const said = Object.entries(rule.reads).flatMap(([kind, fields]) =>
      fields.map((field) => `${kind}.${field}`),
    );
    const allowed = new Set([...said, ...FOR_ORDER, ...(asksForecast(rule) ? FOR_DAYS : [])]);
    expect([...read].filter((field) => !allowed.has(field))).toEqual([]);
  });
});

function asksForecast({ code }: AnyRule): boolean {
  return code === "PR6" || code === "GO3_CAPACITY";
}

function watchedDocument(
  document: ProcessDocument,
  tell: (kind: Kind, field: string) => void,
): ProcessDocument {
  let isOpen = false;
  const watched = documentOf(
    [...allRecords(document)].map(
      (record): AnyRecord =>
        new Proxy(record, {
          get: (target, name) => {
            const isField = typeof name === "string" && name !== "id" && name !== "kind";
            if (isOpen && isField) tell(target.kind, name);
            return Reflect.get(target, name);
          },
        }),
    ),
  );
  isOpen = true;
  return watched;
}

function templates(): ProcessDocument[] {
  const folder = new URL("../../../templates/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const read = readProcess(readFileSync(new URL(file, folder), "utf8"), {
        newId: () => "none",
      });
      if (!read.ok) throw new Error(`Cannot read ${file}`);
      return read.value.document;
    });
}
