import { randomIds } from "../core/base/ids.ts";
import { seededRandom } from "../core/base/random.ts";
import { failureMessage, repairMessage } from "../core/exchange/stagecraft/messages.ts";
import { readProcess } from "../core/exchange/stagecraft/read.ts";
import { loadMessages } from "../core/i18n/catalogue.ts";
import { createFormats } from "../core/i18n/format.ts";
import { type Locale, localeFor, LOCALE_NAMES } from "../core/i18n/locales.ts";
import { createTranslator, type Translate } from "../core/i18n/translator.ts";
import { type ProcessDocument, processOf } from "../core/process/document.ts";
import { inLanguage, languagesOf } from "../core/process/inLanguage.ts";
import { type Ending, EXIT } from "./exitCodes.ts";
import { COMMON_OPTIONS, generalHelp, verbHelp } from "./help.ts";
import { type CommandLine, parseLine, textOption } from "./parse.ts";
import { type Outcome, UsageProblem, type Verb } from "./verb.ts";
import { checkVerb } from "./verbs/check.ts";
import { crmVerb } from "./verbs/crm.ts";
import { forecastVerb } from "./verbs/forecast.ts";
import { goalVerb } from "./verbs/goal.ts";
import { roadmapVerb } from "./verbs/roadmap.ts";
import { simulateVerb } from "./verbs/simulate.ts";

const VERBS: readonly Verb[] = [
  forecastVerb,
  simulateVerb,
  goalVerb,
  checkVerb,
  crmVerb,
  roadmapVerb,
];

/** What the command needs of the machine it runs on. */
export interface Machine {
  /** The bytes of a file, "-" being standard input. Rejects where it can't be read. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file. Rejects where it can't be written. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Writes to standard output. */
  readonly say: (text: string) => void;
  /** Writes to standard error. */
  readonly complain: (text: string) => void;
  /** The calendar day, ISO 8601. */
  readonly today: string;
  /** The moment in universal time, ISO 8601. */
  readonly now: string;
  readonly version: string;
}

/** Follows a command line (without the program's name) and gives the exit code. */
export async function run(args: readonly string[], machine: Machine): Promise<number> {
  let locale: Locale = "en";
  let ending: Ending;
  try {
    const word = args.find((arg) => verbNamed(arg) !== undefined);
    const verb = verbNamed(word);
    const line = parseLine(args, [...(verb?.options ?? []), ...COMMON_OPTIONS]);
    locale = localeOf(line);
    ending = await follow(line, locale, machine);
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    const translate = createTranslator(locale, await loadMessages(locale));
    machine.complain(`${translate(error.key, error.values)}\n${translate("cli.seeHelp")}\n`);
    ending = "usage";
  }
  return EXIT[ending];
}

async function follow(
  { words, options }: CommandLine,
  locale: Locale,
  machine: Machine,
): Promise<Ending> {
  const translate = createTranslator(locale, await loadMessages(locale));
  const [name, file, ...more] = words;
  if (options.has("version")) {
    machine.say(`${machine.version}\n`);
    return "ok";
  }
  const verb = verbNamed(name);
  if (options.has("help") || name === undefined) {
    machine.say(
      `${verb === undefined ? generalHelp(VERBS, translate) : verbHelp(verb, translate)}\n`,
    );
    return name === undefined && !options.has("help") ? "usage" : "ok";
  }
  if (verb === undefined) throw new UsageProblem("cli.problem.unknownVerb", { name });
  if (file === undefined) throw new UsageProblem("cli.problem.noFile");
  const [surplus] = more;
  if (surplus !== undefined) throw new UsageProblem("cli.problem.surplus", { name: surplus });

  const bytes = await bytesOf(file, machine, translate);
  if (bytes === null) return "noFile";
  // Ids are only made for what has none; the same file gives the same ones each time.
  const read = readProcess(bytes, { newId: randomIds(seededRandom(1)) });
  if (!read.ok) {
    machine.complain(`${file}: ${failureMessage(translate, read.error)}\n`);
    return "brokenFile";
  }
  const { repairs } = read.value;
  const document = inLanguage(read.value.document, textsOf(options, read.value.document));
  const mended = repairs.map((repair) => repairMessage(translate, repair));
  complainOf(machine, translate("cli.repaired", { file }), mended);
  const { currency } = processOf(document);
  const outcome = await verb.run({
    document,
    options,
    translate,
    formats: createFormats(locale),
    currency,
    today: machine.today,
    now: machine.now,
  });
  if (options.has("json")) {
    const result = { file, process: processOf(document).name, currency, repairs, ...outcome.json };
    machine.say(`${JSON.stringify(result, plainLists, 2)}\n`);
  } else if (outcome.ending !== "unsound" && outcome.output === undefined) {
    machine.say(`${outcome.text.join("\n")}\n`);
  }
  if (outcome.ending === "outOfReach") {
    machine.complain(`${translate("cli.problem.outOfReach", { file })}\n`);
  }
  const title = outcome.ending === "unsound" ? "cli.problem.unsound" : "cli.missing";
  complainOf(machine, translate(title, { file }), outcome.missing);
  complainOf(machine, translate("crm.cli.changed", { file }), outcome.changed ?? []);
  if (outcome.output !== undefined && !(await isWritten(outcome.output, machine, translate))) {
    return "noFile";
  }
  return outcome.ending;
}

function verbNamed(name: string | undefined): Verb | undefined {
  return VERBS.find((verb) => verb.name === name);
}

function localeOf({ options }: CommandLine): Locale {
  const wanted = textOption(options, "language");
  if (wanted === null) return "en";
  const locale = localeFor(wanted);
  if (locale === null) {
    throw new UsageProblem("cli.problem.noLanguage", {
      name: wanted,
      names: LOCALE_NAMES.join(", "),
    });
  }
  return locale;
}

/** The language in which the texts of the process are read: the one asked for, else its own. */
function textsOf(options: CommandLine["options"], document: ProcessDocument): string {
  const [own = "", ...others] = languagesOf(document);
  const wanted = textOption(options, "texts");
  if (wanted === null || wanted === own) return own;
  if (others.includes(wanted)) return wanted;
  throw new UsageProblem("languages.cli.noTexts", {
    name: wanted,
    names: [own, ...others].join(", "),
  });
}

async function bytesOf(
  file: string,
  machine: Machine,
  translate: Translate,
): Promise<Uint8Array | null> {
  try {
    return await machine.read(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const key = code === "ENOENT" ? "cli.problem.notThere" : "cli.problem.unreadable";
    machine.complain(`${translate(key, { file, reason: code || String(error) })}\n`);
    return null;
  }
}

async function isWritten(
  { file, content }: NonNullable<Outcome["output"]>,
  machine: Machine,
  translate: Translate,
): Promise<boolean> {
  try {
    await machine.write(file, content);
    machine.complain(`${translate("crm.cli.written", { file })}\n`);
    return true;
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    machine.complain(`${translate("crm.cli.unwritable", { file, reason })}\n`);
    return false;
  }
}

function complainOf(machine: Machine, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  machine.complain(`${[title, ...lines.map((line) => `- ${line}`)].join("\n")}\n`);
}

/** Typed arrays are written as lists, maps as lists of their entries. */
function plainLists(_key: string, value: unknown): unknown {
  if (value instanceof Float64Array) return [...value];
  return value instanceof Map ? [...value] : value;
}
