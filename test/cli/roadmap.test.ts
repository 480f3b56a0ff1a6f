import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";

const SEVEN = join(import.meta.dirname, "../../templates/seven-stage.stagecraft.json");

async function roadmap(...args: readonly string[]) {
  const files = new Map<string, string>();
  let [out, errors] = ["", ""];
  const code = await run(["roadmap", SEVEN, ...args], {
    read: (file) => Promise.resolve(readFileSync(file)),
    write: (name, content) => {
      if (name.includes("nowhere/")) return Promise.reject(new Error("no such folder"));
      files.set(name, typeof content === "string" ? content : new TextDecoder().decode(content));
      return Promise.resolve();
    },
    say: (text) => void (out += text),
    complain: (text) => void (errors += text),
    today: "2026-11-22",
    now: "2026-11-22T12:00:00.000Z",
    version: "1.2.3",
  });
  return { code, out, errors, files };
}

describe("stagecraft roadmap", () => {
  it.each([
    ["json", /^\{\n {2}"format": "stagecraft.roadmap"/u],
    ["markdown", /^# Sales roadmap 2027/u],
    ["html", /^<!DOCTYPE html>/u],
    ["csv", /^\uFEFFid,type,title/u],
    ["jira", /Summary/u],
    ["asana", /Name/u],
    ["gitlab", /^title,description/u],
    ["todoist", /^TYPE,CONTENT/u],
    ["monday", /^Name,Group/u],
    ["project", /^<\?xml/u],
    ["icalendar", /^BEGIN:VCALENDAR\r\n/u],
    ["mermaid", /^gantt/u],
  ])("writes %s to standard output, and to a file the same", async (format, beginning) => {
    const said = await roadmap("--format", format);
    expect(said.code).toBe(0);
    expect(said.out).toMatch(beginning);
    expect(said.out).toContain("Referral programme");
    const written = await roadmap("--format", format.toUpperCase(), "--out", "plan");
    expect(written.code).toBe(0);
    expect(written.out).toBe("");
    expect(written.files.get("plan")).toBe(said.out);
  });

  it("leaves out what does not concern the audience, and says so on standard error", async () => {
    const { out, errors } = await roadmap("--format", "csv", "--department", "Marketing");
    const { data } = Papa.parse<Record<string, string>>(out.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const titles = data.map((row) => row["title"]);
    expect(titles).toContain("Case studies for the pitch");
    expect(titles).toContain("New question set for needs");
    expect(titles).not.toContain("Partner channel, phase 1");
    expect(errors).toContain("It holds only what concerns: Marketing");
    const whole = await roadmap("--format", "csv");
    expect(whole.errors).not.toContain("only what concerns");
    const page = await roadmap("--format", "markdown", "--location", "helsinki");
    expect(page.out).toContain("- **For**: Helsinki");
    expect(page.errors).toBe("");
  });

  it("writes all of it as JSON for programs", async () => {
    const { out } = await roadmap("--format", "jira", "--department", "support", "--json");
    expect(JSON.parse(out)).toMatchObject({
      format: "jira",
      audience: { department: "support", locationId: null },
      warnings: [{ reason: "audience", names: ["Support"] }, {}, {}, {}, {}, {}],
    });
  });

  it.each([
    [[], 2, "Say which format: --format json|markdown|"],
    [["--format", "word"], 2, "Say which format"],
    [["--format", "csv", "--department", "Nobody"], 2, "There is no department “Nobody”"],
    [["--format", "csv", "--location", "Oslo"], 2, "Helsinki (loc-helsinki)"],
    [["--format", "csv", "--out", "nowhere/x"], 3, "nowhere/x"],
    [["--help"], 0, ""],
  ])("%j ends with %i", async (args, code, said) => {
    const found = await roadmap(...args);
    expect(found.code).toBe(code);
    expect(found.errors).toContain(said);
    if (args[0] === "--help") expect(found.out).toContain("--department NAME");
  });
});
