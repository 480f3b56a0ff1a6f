import { writeAsana } from "../../core/exchange/roadmap/asana/write.ts";
import { writeRoadmapCsv } from "../../core/exchange/roadmap/csv/write.ts";
import { writeGitLab } from "../../core/exchange/roadmap/gitlab/write.ts";
import { writeRoadmapPage } from "../../core/exchange/roadmap/html/write.ts";
import {
  type CalendarContext,
  writeCalendar,
} from "../../core/exchange/roadmap/icalendar/write.ts";
import { writeJira } from "../../core/exchange/roadmap/jira/write.ts";
import { writeRoadmap } from "../../core/exchange/roadmap/json/write.ts";
import { writeRoadmapMarkdown } from "../../core/exchange/roadmap/markdown/write.ts";
import { writeMermaid } from "../../core/exchange/roadmap/mermaid/write.ts";
import { writeMonday } from "../../core/exchange/roadmap/monday/write.ts";
import type { OutWarning, RoadmapOut } from "../../core/exchange/roadmap/out.ts";
import { writeProject } from "../../core/exchange/roadmap/project/write.ts";
import { writeTodoist } from "../../core/exchange/roadmap/todoist/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { DEPARTMENTS } from "../../core/process/fields.ts";
import type { Audience } from "../../core/roadmap/audience.ts";
import { ownWords } from "../ownWords.ts";
import { textOption } from "../parse.ts";
import { type Outcome, UsageProblem, type Verb, type VerbContext } from "../verb.ts";

type Write = (document: ProcessDocument, context: CalendarContext) => RoadmapOut;

const FORMATS = {
  json: (document, context) => whole(writeRoadmap(document, context)),
  markdown: (document, context) => whole(writeRoadmapMarkdown(document, context)),
  html: writeRoadmapPage,
  csv: writeRoadmapCsv,
  jira: writeJira,
  asana: writeAsana,
  gitlab: writeGitLab,
  todoist: writeTodoist,
  monday: writeMonday,
  project: writeProject,
  icalendar: writeCalendar,
  mermaid: writeMermaid,
} as const satisfies Readonly<Record<string, Write>>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys it was given
const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

/** The roadmap in a format that other departments' tools read, whole or for an audience. */
export const roadmapVerb: Verb = {
  name: "roadmap",
  about: "roadmapOut.cli.verb",
  options: [
    { name: "format", value: "FORMAT", about: "roadmapOut.cli.format" },
    { name: "department", value: "NAME", about: "roadmapOut.cli.department" },
    { name: "location", value: "NAME", about: "roadmapOut.cli.location" },
    { name: "out", value: "FILE", about: "roadmapOut.cli.out" },
  ],
  examples: [
    {
      line: "roadmap sales.stagecraft.json --format markdown",
      about: "roadmapOut.cli.markdown",
    },
    {
      line: "roadmap sales.stagecraft.json --format jira --department marketing --out jira.csv",
      about: "roadmapOut.cli.marketing",
    },
  ],
  run: async (context): Promise<Outcome> => {
    const { document, options, today, now } = context;
    const format = formatOf(context);
    const audience = audienceOf(context);
    const out = textOption(options, "out");
    const { text, warnings } = FORMATS[format](document, {
      ...(await ownWords(context)),
      today,
      audience,
      createdAt: now,
      authority: `${encodeURIComponent(processOf(document).id)}.stagecraft.invalid`,
    });
    const told = warnings.map((warning) => warningText(warning, context));
    return {
      ending: "ok",
      json: {
        format,
        audience,
        roadmap: text,
        warnings: warnings.map((warning, index) => ({ ...warning, text: told[index] })),
      },
      text: [text.replace(/\n$/u, "")],
      ...(out !== null && { output: { file: out, content: text } }),
      missing: [],
      changed: told,
    };
  },
};

function whole(text: string): RoadmapOut {
  return { text, warnings: [] };
}

function formatOf({ options }: VerbContext): keyof typeof FORMATS {
  const wanted = textOption(options, "format")?.toLowerCase();
  const format = FORMAT_NAMES.find((name) => name === wanted);
  if (format !== undefined) return format;
  throw new UsageProblem("roadmapOut.cli.noFormat", { names: FORMAT_NAMES.join("|") });
}

function audienceOf(context: VerbContext): Audience {
  return { department: departmentOf(context), locationId: locationOf(context) };
}

/** A known department, or one that something in the plan is of, whatever its letters' case. */
function departmentOf({ document, options }: VerbContext): string | null {
  const wanted = textOption(options, "department");
  if (wanted === null) return null;
  const { initiative, milestone, ask } = document;
  const inPlan = [...initiative.values(), ...milestone.values(), ...ask.values()];
  const names = [...new Set([...DEPARTMENTS, ...inPlan.map(({ department }) => department)])];
  const found =
    names.find((name) => name === wanted) ??
    names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageProblem("roadmapOut.cli.noDepartment", { name: wanted, names: names.join(", ") });
}

function locationOf({ document, options }: VerbContext): string | null {
  const wanted = textOption(options, "location");
  if (wanted === null) return null;
  const locations = [...document.location.values()];
  const found =
    document.location.get(wanted) ??
    locations.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found.id;
  const names = locations.map(({ id, name }) => `${name} (${id})`).join(", ");
  throw new UsageProblem("roadmapOut.cli.noLocation", { name: wanted, names: names || "–" });
}

function warningText({ reason, names }: OutWarning, { translate, formats }: VerbContext): string {
  const said = translate(`roadmapOut.reason.${reason}`);
  return names.length === 0 ? said : `${said} ${formats.list(names)}`;
}
