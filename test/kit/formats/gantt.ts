export interface GanttTask {
  readonly section: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly id: string;
  readonly start: string;
  /** Days. */
  readonly length: number;
}

const ENTITY = /#(?<code>\d+);/gu;
const NAME = /^(?:[^#;:%"&<>`\\{}[\]]|#\d+;)+$/u;
const WORDS =
  /^(?:acc|axis|call|click|date|end|excludes|gantt|href|includes|inclusive|section|tick|title|today|top|week|\d)/iu;
const TASK =
  /^(?<name>.*) :(?<tags>(?:(?:active|done|crit|milestone), )*)(?<id>t\d+), (?<start>\d{4}-\d{2}-\d{2}), (?<length>\d+)d$/u;

/** A strict reader of the part of Mermaid's gantt that is written here. Throws on anything else. */
export function parseGantt(text: string): { title: string; tasks: readonly GanttTask[] } {
  const [first, title, format, axis, ...rest] = text.replace(/\n$/u, "").split("\n");
  if (
    first !== "gantt" ||
    format !== "    dateFormat YYYY-MM-DD" ||
    axis !== "    axisFormat %Y-%m"
  ) {
    throw new Error("Not the head of a gantt");
  }
  const tasks: GanttTask[] = [];
  let section: string | null = null;
  for (const line of rest) {
    const words = indented(line);
    if (words.startsWith("section ")) {
      section = nameIn(words.slice("section ".length));
      continue;
    }
    const { name, tags, id, start, length } = TASK.exec(words)?.groups ?? {};
    if (name === undefined || section === null) throw new Error(`No task: ${line}`);
    if (WORDS.test(name)) throw new Error(`A word of Mermaid's own: ${line}`);
    tasks.push({
      section,
      name: nameIn(name),
      tags: (tags ?? "").split(", ").filter((tag) => tag !== ""),
      id: id ?? "",
      start: start ?? "",
      length: Number(length),
    });
  }
  if (new Set(tasks.map(({ id }) => id)).size < tasks.length) throw new Error("An id twice");
  return { title: nameIn(indented(title ?? "").replace(/^title /u, "")), tasks };
}

function indented(line: string): string {
  if (!/^ {4}\S/u.test(line)) throw new Error(`Not indented: ${line}`);
  return line.slice(4);
}

function nameIn(text: string): string {
  if (!NAME.test(text)) throw new Error(`No name: ${text}`);
  return text.replaceAll(ENTITY, (_, code: string) => String.fromCodePoint(Number(code)));
}
