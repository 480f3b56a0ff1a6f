import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { stateDetails } from "../../src/core/analysis/details.ts";
import { forecast } from "../../src/core/analysis/forecast.ts";
import { unpackForecast } from "../../src/core/analysis/packedForecast.ts";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { LOCALE_NAMES } from "../../src/core/i18n/locales.ts";
import { checkQuality } from "../../src/core/quality/checker.ts";
import { USUAL_OPTIONS } from "../../src/core/simulation/options.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { ANALYSES } from "../../src/state/workers/analyses.ts";
import type { AnalysisName, AnswerTo, QuestionOf } from "../../src/state/workers/questions.ts";
import { buildProcess, type ProcessBuilder } from "../kit/processBuilder.ts";
import { unzip } from "../kit/unzip.ts";

const ROOT = join(import.meta.dirname, "../..");
const SEVEN = join(ROOT, "templates/seven-stage.stagecraft.json");
const TODAY = "2026-01-31";
const folder = mkdtempSync(join(tmpdir(), "stagecraft-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function stagecraft(...args: readonly string[]) {
  let out = "";
  let errors = "";
  const code = await run(args, {
    read: (file) => readFile(file === "." ? folder : file),
    write: (name, content) => writeFile(name, content),
    say: (text) => {
      out += text;
    },
    complain: (text) => {
      errors += text;
    },
    today: TODAY,
    now: `${TODAY}T12:00:00.000Z`,
    version: "1.2.3",
  });
  return { code, out, errors };
}

async function jsonOf(...args: readonly string[]): Promise<unknown> {
  const { code, out, errors } = await stagecraft(...args, "--json");
  expect([code, errors]).toEqual([0, ""]);
  return JSON.parse(out);
}

function written(name: string, describe: (b: ProcessBuilder) => void): string {
  const file = join(folder, `${name}.stagecraft.json`);
  writeFileSync(file, writeProcess(buildProcess(describe).document));
  return file;
}

function documentIn(file: string): ProcessDocument {
  const read = readProcess(readFileSync(file), { newId: () => "new" });
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.document;
}

/** What comes out of a program's text is what goes into it: the digits of numbers, all of them. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The same where blocks of numbers are written as lists. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      part instanceof Float64Array ? [...part] : part,
    ),
  );
}

/** What the page's worker answers about a document, as it arrives in the page. */
async function workerAnswer<Name extends AnalysisName>(
  document: ProcessDocument,
  name: Name,
  question: QuestionOf<Name>,
): Promise<AnswerTo<Name>> {
  const goOn = () => Promise.resolve();
  return structuredClone(await ANALYSES[name](structuredClone(document), question, goOn));
}

describe("the figures are those of the page's worker, to the last digit", () => {
  const document = documentIn(SEVEN);

  it("of a forecast", async () => {
    const packed = await workerAnswer(document, "forecast", null);
    const { figures, gaps, states, flows, outcomes } = unpackForecast(packed);
    const found = await jsonOf("forecast", SEVEN);
    expect(found).toMatchObject({ process: "B2B process, seven stages", currency: "EUR" });
    expect(found).toMatchObject(sent({ figures, gaps }) ?? {});
    const listed = (entries: ReadonlyMap<string, object>) =>
      sent([...entries].map(([id, entry]) => ({ id, ...entry })));
    expect(found).toMatchObject({
      states: listed(states),
      flows: listed(flows),
      outcomes: listed(outcomes),
    });
  });

  it("of a forecast in detail", async () => {
    const found = await jsonOf("forecast", SEVEN);
    const details = await workerAnswer(document, "detailedForecast", null);
    const { figures, cycleTime, rampUp } = details;
    const states = details.stateIds.map((id) => {
      const { outcomes, ...state } = stateDetails(details, id) ?? { outcomes: new Map() };
      return { id, ...state, outcomes: Object.fromEntries(outcomes) };
    });
    expect(found).toMatchObject(plain({ details: { figures, states, cycleTime, rampUp } }) ?? {});
  });

  it("of a goal, by one number and backwards", async () => {
    const flow = "flow-prospect-needs";
    const args = ["--outcome", "won", "--target", "20", "--per", "month"];
    const found = await jsonOf("goal", SEVEN, ...args, "--change", flow);
    const levers = await workerAnswer(document, "levers", null);
    const lever = levers.find(({ recordId }) => recordId === flow);
    if (lever === undefined) throw new Error("No such lever");
    const question = { lever, measure: { figure: "winsPerMonth" }, target: 20 } as const;
    const answer = await workerAnswer(document, "goalSeek", question);
    const quota = { of: "wins", amount: 20, per: "month" } as const;
    expect(answer.answer).toBe("reached");
    expect(found).toMatchObject({
      now: sent(forecast(document).figures.winsPerMonth),
      target: 20,
      answers: [sent({ lever, ...answer })],
      requirements: sent(await workerAnswer(document, "requirements", quota)),
    });
  });

  it("of a simulation", async () => {
    const found = await jsonOf(
      "simulate",
      SEVEN,
      "--seed",
      "7",
      "--deals",
      "300",
      "--replications",
      "5",
    );
    const options = { ...USUAL_OPTIONS, seed: 7, days: 92, replications: 5 };
    const answer = await workerAnswer(document, "simulate", options);
    expect(answer.known).toBe(true);
    expect(found).toMatchObject(plain(answer) ?? {});
    expect(found).toMatchObject({ names: { "source-events": "Trade fairs" } });
  });

  it("of a check", async () => {
    const { findings, scores } = checkQuality(document, { today: TODAY });
    const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the verb writes
    const found = (await jsonOf("check", SEVEN)) as {
      findings: { code: string }[];
      scores: object;
    };
    expect(codes(found.findings)).toEqual(codes(findings));
    expect(found.scores).toEqual(sent(scores));
  });
});

describe("in words", () => {
  it("a forecast, also in other languages", async () => {
    const english = await stagecraft("forecast", SEVEN);
    expect(english).toMatchObject({ code: 0, errors: "" });
    expect(english.out).toMatch(/^Win rate\s+9\.19%$/m);
    expect(english.out).toMatch(/^Days to win, half of the deals \(P50\)\s+\d.* days$/m);
    expect((await stagecraft("--language", "sv-SE", "forecast", SEVEN)).out).toMatch(
      /^Vinstfrekvens\s+9,19\s%$/m,
    );
    expect((await stagecraft("forecast", SEVEN, "--language=fa")).out).toMatch(
      /^نرخ برد\s+۹٫۱۹٪$/m,
    );
  });

  it("the texts of the process in another of its languages", async () => {
    const file = written("translated", (b) => {
      const won = b.outcome("Vunnen", {
        translations: [{ language: "fi", field: "name", text: "Voitettu" }],
      });
      const stage = b.stage("Sälj", { expectedDays: 5 });
      b.flow(b.leadSource("Mässa", { inflow: 10 }), stage);
      b.flow(stage, won);
      b.process({ language: "sv" });
    });
    expect((await stagecraft("forecast", file)).out).toContain("Vunnen");
    const finnish = await stagecraft("forecast", file, "--texts", "fi");
    expect(finnish.out).toContain("Voitettu");
    expect(finnish.out).not.toContain("Vunnen");
    const none = await stagecraft("forecast", file, "--texts", "fa");
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.errors).toContain("sv, fi");
  });

  it("a simulation, with its spread and where deals wait", async () => {
    const args = ["--days", "90", "--replications", "10"];
    const { code, out } = await stagecraft("simulate", SEVEN, ...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^90 days, simulated 10 times, seed 1$/m);
    expect(out).toMatch(/^\s+Mean\s+P10\s+P50\s+P90$/m);
    expect(out).toMatch(/^Account executive\s+\d.*%/m);
    const free = await stagecraft("simulate", SEVEN, ...args, "--no-capacity");
    expect(free.out).not.toContain("Account executive");
  });

  it("a goal: what it takes, and which single number would do", async () => {
    const { code, out } = await stagecraft(
      "goal",
      SEVEN,
      "--figure",
      "revenuePerMonth",
      "--target",
      "2.4e6",
      "--per",
      "year",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Now\s+EUR\s110,319$/m);
    expect(out).toMatch(/^Target\s+EUR\s200,000$/m);
    expect(out).toMatch(/^Sales development rep\s/m);
    expect(out).toMatch(/^- Deal value: EUR\s21,755 instead of EUR\s12,000/m);
  });

  it("findings with their reasons", async () => {
    const { out } = await stagecraft("check", SEVEN, "--why");
    expect(out).toMatch(/^Warning ME1: Nothing is measured in “Prepare and research”.*\n {2}\S/m);
    expect(out).toMatch(/^Error\s+0$/m);
  });

  it("help, in every language, with what each verb takes", async () => {
    for (const language of LOCALE_NAMES) {
      const general = await stagecraft("--help", "--language", language);
      expect(general).toMatchObject({ code: 0, errors: "" });
      for (const verb of ["forecast", "simulate", "goal", "check"]) {
        expect(general.out).toContain(`stagecraft ${verb} `);
        const { out: own } = await stagecraft(verb, "--help", "--language", language);
        expect(own).toContain("--json");
        expect(own).not.toMatch(/\{\{|cli\./);
      }
    }
    expect((await stagecraft("goal", "--help")).out).toContain("--target X");
    expect((await stagecraft("--version")).out).toBe("1.2.3\n");
  });
});

describe("what is wrong has an exit code of its own, and words on standard error", () => {
  const endless = written("endless", (b) => {
    const stage = b.stage("Round");
    b.flow(b.leadSource("Web", { inflow: 5 }), stage);
    b.flow(stage, stage, 1);
  });
  const broken = join(folder, "broken.stagecraft.json");
  writeFileSync(broken, '{"format": "stagecraft.process", "version": 1, "stages": [');
  const mended = join(folder, "mended.stagecraft.json");
  writeFileSync(mended, '{"format": "stagecraft.process", "version": "1"}');

  it.each<[string, string[], number, RegExp]>([
    ["no verb", ["forcast", SEVEN], 2, /no verb “forcast”/],
    ["no file named", ["forecast"], 2, /which file/],
    ["two files", ["forecast", SEVEN, "more"], 2, /“more” is one word too many/],
    ["an option of another verb", ["forecast", SEVEN, "--why"], 2, /no option --why/],
    ["a value missing", ["goal", SEVEN, "--target"], 2, /--target needs a value/],
    ["a value too many", ["check", SEVEN, "--why=so"], 2, /--why takes no value/],
    ["no number", ["goal", SEVEN, "--figure", "winRate", "--target", "much"], 2, /“much”/],
    ["no target", ["goal", SEVEN, "--outcome", "won"], 2, /--target X/],
    ["nothing to reach it", ["goal", SEVEN, "--target", "1"], 2, /either --outcome or --figure/],
    ["no such figure", ["goal", SEVEN, "--figure", "luck", "--target", "1"], 2, /winRate, /],
    ["no such outcome", ["goal", SEVEN, "--outcome", "glory", "--target", "1"], 2, /Customer won/],
    [
      "several such outcomes",
      ["goal", SEVEN, "--outcome", "lost", "--target", "0.1"],
      2,
      /several outcomes: say which one of/,
    ],
    [
      "no such period",
      ["goal", SEVEN, "--outcome", "won", "--target", "9", "--per", "day"],
      2,
      /month, quarter, year/,
    ],
    [
      "nothing to change",
      ["goal", SEVEN, "--outcome", "won", "--target", "9", "--change", "moon"],
      2,
      /“moon”/,
    ],
    ["half a seed", ["simulate", SEVEN, "--seed", "0.5"], 2, /--seed: “0\.5”/],
    ["too many days", ["simulate", SEVEN, "--days", "9999"], 2, /--days: “9999”/],
    ["too many deals", ["simulate", SEVEN, "--deals", "1e7"], 2, /12,001 leads come in/],
    ["deals and days", ["simulate", SEVEN, "--deals", "9", "--days", "9"], 2, /either --deals/],
    ["a simulation of an unsound process", ["simulate", endless], 5, /“Round” go round/],
    ["no such language", ["forecast", SEVEN, "--language", "xx"], 2, /en, sv, fi, id, ru, fa/],
    ["no such file", ["forecast", "nowhere.json"], 3, /nowhere\.json is not there/],
    ["a folder", ["check", "."], 3, /can't be read \(EISDIR\)/],
    ["a damaged file", ["forecast", broken], 4, /incomplete: it ends in the middle, at line 1/],
    ["another file", ["check", join(ROOT, "package.json")], 4, /does not say what it is/],
    ["an unsound process", ["forecast", endless], 5, /“Round” go round without end/],
    [
      "a goal of an unsound process",
      ["goal", endless, "--figure", "winRate", "--target", "0.5"],
      5,
      /“Round” go round without end/,
    ],
    [
      "a target out of reach",
      ["goal", SEVEN, "--outcome", "won", "--target", "90%"],
      6,
      /no single number reaches the target/,
    ],
  ])("%s", async (_, args, code, errors) => {
    const found = await stagecraft(...args);
    expect(found.errors).toMatch(errors);
    expect(found.code).toBe(code);
    expect(found.errors).not.toContain("    at ");
  });

  it("errors of the check, which are what it was asked for, stand in its output", async () => {
    const found = await stagecraft("check", endless);
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/^Error LOOP_WITHOUT_EXIT: /m);
    expect(found.errors).toBe("");
  });

  it("what was put right, and what is not known, is told beside the result", async () => {
    const found = await stagecraft("check", mended);
    expect(found.errors).toMatch(/put right while reading:\n- The version number/);
    const open = written("open", (b) => {
      const stage = b.stage("Call", { expectedDays: 3 });
      b.flow(b.leadSource("Web"), stage);
      b.flow(stage, b.outcome("Won"), 0.5);
      b.flow(stage, b.outcome("Lost", { result: "lost" }));
    });
    const half = await stagecraft("forecast", open);
    expect(half.code).toBe(0);
    expect(half.out).toMatch(/^Win rate\s+50%$/m);
    expect(half.errors).toMatch(/not everything is known:\n- Set how many leads/);
  });
});

describe("configuration of a CRM", () => {
  it.each(["hubspot", "pipedrive"])(
    "for %s is JSON on standard output, with what changed beside it",
    async (system) => {
      const { code, out, errors } = await stagecraft("crm", SEVEN, "--system", system);
      expect(code).toBe(0);
      expect(JSON.stringify(JSON.parse(out))).toContain("Assess needs");
      expect(errors).toMatch(/not everything is as it is in the process:\n- /u);
    },
  );

  it("for Salesforce is a zip in a file", async () => {
    const file = join(folder, "sales.zip");
    const { code, out, errors } = await stagecraft(
      "crm",
      SEVEN,
      "--system",
      "salesforce",
      "--output",
      file,
    );
    expect([code, out]).toEqual([0, ""]);
    expect(errors).toContain(`${file} is written.`);
    expect([...unzip(readFileSync(file)).keys()]).toContain("package.xml");
  });

  it("as JSON for programs holds the files, the warnings and their words", async () => {
    const { out } = await stagecraft("crm", SEVEN, "--system", "Salesforce", "--json");
    const { configuration, warnings } = JSON.parse(out);
    expect(Object.keys(configuration)).toContain("package.xml");
    expect(warnings[0]).toMatchObject({ code: expect.any(String), text: expect.any(String) });
  });

  it.each([
    ["no system", [], 2, /Say which CRM: --system hubspot\|pipedrive\|salesforce/u],
    ["another system", ["--system", "siebel"], 2, /Say which CRM/u],
    ["a zip to standard output", ["--system", "salesforce"], 2, /--output FILE/u],
    [
      "a place that is none",
      ["--system", "hubspot", "--output", "/nowhere/x.json"],
      3,
      /can't be written \(ENOENT\)/u,
    ],
  ])("%s", async (_, options, expected, said) => {
    const { code, errors } = await stagecraft("crm", SEVEN, ...options);
    expect(code).toBe(expected);
    expect(errors).toMatch(said);
  });
});
