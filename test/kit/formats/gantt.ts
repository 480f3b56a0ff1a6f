import mermaid from "mermaid";

/*
 * Mermaid itself, drawing into the page of jsdom: for tests that say so at their head
 * (`@vitest-environment jsdom`). It measures texts, which jsdom can't.
 */

export interface DrawnTask {
  readonly id: string;
  readonly section: string;
  /** As it is written in the drawing. */
  readonly name: string;
  readonly start: string;
  readonly days: number;
  readonly tags: readonly string[];
}

export interface DrawnGantt {
  readonly title: string;
  readonly tasks: readonly DrawnTask[];
  readonly svg: Document;
}

interface Task extends Readonly<Record<(typeof TAGS)[number], boolean | undefined>> {
  readonly id: string;
  readonly type: string;
  readonly startTime: Date;
  readonly endTime: Date;
}

const TAGS = ["active", "done", "crit", "milestone"] as const;
const DAY = 86_400_000;

mermaid.initialize({ startOnLoad: false });

/** The diagram as Mermaid draws it. Throws where Mermaid finds a fault. */
export async function drawnGantt(text: string): Promise<DrawnGantt> {
  const size = () => ({ x: 0, y: 0, width: 100, height: 10 });
  Object.assign(SVGElement.prototype, { getBBox: size });
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  if (type !== "gantt") throw new Error(`Read as ${type}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind of diagram has its own
  const tasks = (db as unknown as { getTasks: () => readonly Task[] }).getTasks();
  const drawn = await mermaid.render("gantt", text);
  const svg = new DOMParser().parseFromString(drawn.svg, "text/html");
  const textOf = (selector: string) => svg.querySelector(selector)?.textContent?.trim() ?? "";
  return {
    svg,
    title: textOf(".titleText"),
    tasks: tasks.map((task) => ({
      id: task.id,
      section: task.type,
      name: textOf(`[id="gantt-${task.id}-text"]`),
      start: new Date(Number(task.startTime) - offset(task.startTime)).toISOString().slice(0, 10),
      days: Math.round(
        (Number(task.endTime) -
          offset(task.endTime) -
          Number(task.startTime) +
          offset(task.startTime)) /
          DAY,
      ),
      tags: TAGS.filter((tag) => task[tag]),
    })),
  };
}

/** Mermaid reads days in the time zone of the machine. */
function offset(moment: Date): number {
  return moment.getTimezoneOffset() * 60_000;
}
