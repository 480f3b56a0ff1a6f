import type { CalendarContext } from "../../core/exchange/roadmap/icalendar/write.ts";
import type { RoadmapOut } from "../../core/exchange/roadmap/out.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { currentAudience } from "../session/audiences.ts";
import { openDialog } from "../session/session.ts";
import { today } from "../session/today.ts";
import { make, nameOfRoadmap, ownLanguage } from "./exports.ts";

/** A format that other departments' tools read the roadmap in. */
interface RoadmapFormat {
  /** Of the file, with its dot; formats that share one are told apart before it. */
  readonly extension: string;
  readonly type: string;
  /** Fetched when first asked for. */
  readonly load: () => Promise<(document: ProcessDocument, context: CalendarContext) => RoadmapOut>;
}

const CSV = "text/csv";

export const ROADMAP_FORMATS = {
  page: {
    extension: ".html",
    type: "text/html",
    load: async () => (await import("../../core/exchange/roadmap/html/write.ts")).writeRoadmapPage,
  },
  csv: {
    extension: ".csv",
    type: CSV,
    load: async () => (await import("../../core/exchange/roadmap/csv/write.ts")).writeRoadmapCsv,
  },
  jira: {
    extension: ".jira.csv",
    type: CSV,
    load: async () => (await import("../../core/exchange/roadmap/jira/write.ts")).writeJira,
  },
  asana: {
    extension: ".asana.csv",
    type: CSV,
    load: async () => (await import("../../core/exchange/roadmap/asana/write.ts")).writeAsana,
  },
  gitLab: {
    extension: ".gitlab.csv",
    type: CSV,
    load: async () => (await import("../../core/exchange/roadmap/gitlab/write.ts")).writeGitLab,
  },
  todoist: {
    extension: ".todoist.csv",
    type: CSV,
    load: async () => (await import("../../core/exchange/roadmap/todoist/write.ts")).writeTodoist,
  },
  monday: {
    extension: ".monday.csv",
    type: CSV,
    load: async () => (await import("../../core/exchange/roadmap/monday/write.ts")).writeMonday,
  },
  project: {
    extension: ".xml",
    type: "application/xml",
    load: async () => (await import("../../core/exchange/roadmap/project/write.ts")).writeProject,
  },
  calendar: {
    extension: ".ics",
    type: "text/calendar",
    load: async () =>
      (await import("../../core/exchange/roadmap/icalendar/write.ts")).writeCalendar,
  },
  mermaid: {
    extension: ".mmd",
    type: "text/plain",
    load: async () => (await import("../../core/exchange/roadmap/mermaid/write.ts")).writeMermaid,
  },
} as const satisfies Readonly<Record<string, RoadmapFormat>>;

export type RoadmapFormatName = keyof typeof ROADMAP_FORMATS;

/**
 * Saves the roadmap in a format. What the format can't carry is listed first, and the file is
 * saved when the user says so.
 */
export async function downloadRoadmap(
  name: RoadmapFormatName,
  process: ProcessDocument,
): Promise<void> {
  const format: RoadmapFormat = ROADMAP_FORMATS[name];
  const file = nameOfRoadmap(process, format.extension);
  await make(file, async () => {
    const [{ translate, formats }, write] = await Promise.all([
      ownLanguage(process),
      format.load(),
    ]);
    const { text, warnings } = write(process, {
      translate,
      formats,
      today: today(),
      audience: currentAudience(),
      createdAt: new Date().toISOString(),
      authority: `${encodeURIComponent(processOf(process).id)}.stagecraft.invalid`,
    });
    const blob = new Blob([text], { type: `${format.type};charset=utf-8` });
    if (warnings.length === 0) return blob;
    const save = () => make(file, () => Promise.resolve(blob));
    openDialog("exportWarnings", { file, warnings, save });
    return null;
  });
}
