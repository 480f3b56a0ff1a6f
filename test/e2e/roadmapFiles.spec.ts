import { JSDOM } from "jsdom";
import { parseCalendar, valueOf } from "../kit/formats/calendar.ts";
import { csvRecords } from "../kit/formats/csv.ts";
import { orderFaults } from "../kit/formats/project.ts";
import { parseXml, textsNamed } from "../kit/formats/xml.ts";
import { unzip } from "../kit/unzip.ts";
import { axeFaults } from "./kit/axe.ts";
import { bytesOf } from "./kit/download.ts";
import type { Editor } from "./kit/editor.ts";
import { expect, test } from "./kit/test.ts";

/** Runs the export; what can't be carried is told before there is a file. */
async function exportAfterReading(
  editor: Editor,
  item: string,
  title: RegExp,
): Promise<{ readonly told: readonly string[]; readonly name: string; readonly bytes: Buffer }> {
  const { page } = editor;
  const download = page.waitForEvent("download");
  await editor.run(item.replace(/ \(.*/, ""));
  const dialog = page.getByRole("dialog", { name: title });
  await expect(dialog).toBeVisible();
  const told = await dialog.getByRole("listitem").allInnerTexts();
  await dialog.getByRole("button", { name: "Save the file" }).click();
  const done = await download;
  return { told, name: done.suggestedFilename(), bytes: await bytesOf(done) };
}

/** An initiative of the template: with a comma, as names have. */
const NAME = "Partner channel, phase 1";

const column = (name: string) => (text: string) => csvRecords(text).map((row) => row[name]);

/** How another program reads each file: the names of what it finds. */
const FILES: readonly (readonly [
  item: string,
  ending: string,
  read: (text: string) => readonly unknown[],
])[] = [
  ["Export the roadmap as CSV", ".csv", column("title")],
  ["Export the roadmap for Jira", ".jira.csv", column("Summary")],
  ["Export the roadmap for Asana", ".asana.csv", column("Name")],
  ["Export the roadmap for GitLab", ".gitlab.csv", column("title")],
  ["Export the roadmap for Todoist", ".todoist.csv", column("CONTENT")],
  ["Export the roadmap for monday.com", ".monday.csv", column("Name")],
  [
    "Export the roadmap for Microsoft Project",
    ".xml",
    (text) => [...orderFaults(text), ...textsNamed(parseXml(text), "Name")],
  ],
  [
    "Export the roadmap as a calendar (iCalendar)",
    ".ics",
    (text) =>
      parseCalendar(text)
        .getAllSubcomponents()
        .map((component) => valueOf(component, "summary").replace(/^Initiative: /, "")),
  ],
  [
    "Export the roadmap as a Mermaid diagram",
    ".mmd",
    // That Mermaid draws it is tested without a browser.
    (text) => [...text.matchAll(/^ {4}(.*) :/gm)].map(([, name]) => name),
  ],
];

test("the roadmap in the formats of other tools, each with what it can't hold told first", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");

  await test.step("leaving what is told saves nothing", async () => {
    let saved = 0;
    page.on("download", () => (saved += 1));
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("menuitem", { name: "Export the roadmap for Jira" }).click();
    const dialog = page.getByRole("dialog", { name: "Before the file is saved" });
    await expect(dialog.getByRole("listitem").first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect(saved).toBe(0);
  });

  for (const [item, ending, read] of FILES) {
    const { told, name, bytes } = await exportAfterReading(editor, item, /^Before the file/);
    expect(told.length, item).toBeGreaterThan(0);
    expect(name).toMatch(new RegExp(`\\${ending}$`));
    expect(read(bytes.toString("utf8")), item).toContain(NAME);
  }

  // The page holds the whole of it: nothing has to be told.
  const html = await editor.export("Export the roadmap as a web page");
  const { document } = new JSDOM(html.bytes.toString("utf8")).window;
  expect(document.body.textContent).toContain(NAME);
  expect(document.querySelectorAll("script, link, a, img, iframe")).toHaveLength(0);
  const policy = document.querySelector("meta[http-equiv='Content-Security-Policy']");
  expect(policy?.getAttribute("content")).toContain("default-src 'none'");
});

test("the process as configuration of three CRMs, with every change told first", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  const stages = [...(await editor.document()).stage.values()].map(({ name }) => name);
  const systems = [
    [
      "Export as a HubSpot pipeline",
      "HubSpot",
      (bytes: Buffer) =>
        JSON.parse(bytes.toString("utf8")).stages.map(({ label }: { label: string }) => label),
    ],
    [
      "Export as Pipedrive stages",
      "Pipedrive",
      (bytes: Buffer) =>
        JSON.parse(bytes.toString("utf8")).stages.map(({ name }: { name: string }) => name),
    ],
    [
      "Export as Salesforce metadata",
      "Salesforce",
      (bytes: Buffer) => {
        const files = [...unzip(bytes)].map(
          ([path, file]) => [path, parseXml(Buffer.from(file).toString("utf8"))] as const,
        );
        const [, values] = files.find(([path]) => path.startsWith("standardValueSets/")) ?? [];
        return values === undefined ? [] : textsNamed(values, "label");
      },
    ],
  ] as const;
  for (const [item, system, read] of systems) {
    const { told, bytes } = await exportAfterReading(
      editor,
      item,
      new RegExp(`^Before it goes to ${system}$`),
    );
    expect(told.length, item).toBeGreaterThan(0);
    expect(read(bytes), item).toEqual(expect.arrayContaining(stages));
  }
  await editor.run("Export as a HubSpot pipeline");
  await expect(page.getByRole("dialog", { name: "Before it goes to HubSpot" })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
