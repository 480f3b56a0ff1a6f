import { seededRandom } from "../../src/core/base/random.ts";
import { documentOf, type ProcessDocument } from "../../src/core/process/document.ts";
import { type AnyRecord, createRecord } from "../../src/core/process/kinds.ts";

/** Nodes of a block: stages with their activities, and what stands between them. */
const PER_BLOCK = 20;
const STAGES = 3;
const ACTIVITIES = 4;
const BLOCK = { width: 1008, height: 640 };

/**
 * A process of so many nodes and 1.2 arrows a node, the same for the same number: blocks of
 * three stages with four activities each, two decisions, an activity that stands by itself, an
 * outcome and a note or a lead source, with loops back and arrows between far parts.
 */
export function seededDocument(nodeCount: number): ProcessDocument {
  const random = seededRandom(nodeCount);
  const records: AnyRecord[] = [
    createRecord("process", { id: "process", name: `${nodeCount} nodes` }),
  ];
  const blocks = Math.ceil(nodeCount / PER_BLOCK);
  const columns = Math.ceil(Math.sqrt((blocks * BLOCK.height * 1.6) / BLOCK.width));
  let flows = 0;
  const seen = new Set<string>();
  const flow = (sourceId: string, targetId: string, probability: number | null) => {
    const pair = `${sourceId} ${targetId}`;
    if (sourceId === targetId || seen.has(pair)) return;
    seen.add(pair);
    flows += 1;
    records.push(createRecord("flow", { id: `f${flows}`, sourceId, targetId, probability }));
  };
  for (let block = 0; block < blocks; block += 1) {
    const x = (block % columns) * BLOCK.width;
    const y = Math.floor(block / columns) * BLOCK.height;
    const own = `b${block}`;
    for (let stage = 0; stage < STAGES; stage += 1) {
      const stageId = `${own}s${stage}`;
      records.push(
        createRecord("stage", {
          id: stageId,
          name: `Stage ${block * STAGES + stage + 1}`,
          order: block * STAGES + stage + 1,
          expectedDays: 3 + Math.floor(random() * 10),
          x: x + stage * 336,
          y,
          width: 240,
          height: 400,
        }),
      );
      for (let at = 0; at < ACTIVITIES; at += 1) {
        const id = `${stageId}a${at}`;
        const place = { x: 12, y: 76 + at * 74 };
        const name = `Prepare step ${at + 1} of this stage`;
        records.push(createRecord("activity", { id, name, stageId, effortHours: 2, ...place }));
        if (at > 0) {
          const sourceId = `${stageId}a${at - 1}`;
          records.push(createRecord("dependency", { id: `${id}d`, sourceId, targetId: id }));
        }
      }
    }
    const below = y + 456;
    records.push(
      createRecord("decision", { id: `${own}d0`, name: "Worth it?", x: x + 24, y: below }),
      createRecord("decision", { id: `${own}d1`, name: "Do they agree?", x: x + 256, y: below }),
      createRecord("activity", { id: `${own}a`, name: "Hand over", x: x + 488, y: below }),
      createRecord("outcome", {
        id: `${own}o`,
        name: "Ended here",
        result: block === blocks - 1 ? "won" : "lost",
        x: x + 744,
        y: below,
      }),
      block % 5 === 0
        ? createRecord("leadSource", {
            id: `${own}l`,
            name: "Fairs",
            inflow: 40,
            x: x + 744,
            y: below + 64,
          })
        : createRecord("note", { id: `${own}n`, text: "Ask again", x: x + 744, y: below + 64 }),
    );
    if (block % 5 === 0) flow(`${own}l`, `${own}s0`, null);
    const next = block + 1 < blocks ? `b${block + 1}s0` : `${own}o`;
    flow(`${own}s0`, `${own}d0`, null);
    flow(`${own}d0`, `${own}s1`, null);
    flow(`${own}d0`, `${own}o`, 0.25);
    flow(`${own}s1`, `${own}d1`, null);
    flow(`${own}d1`, `${own}s2`, null);
    flow(`${own}d1`, `${own}o`, 0.2);
    flow(`${own}d1`, `${own}s0`, 0.1);
    flow(`${own}s2`, `${own}a`, null);
    flow(`${own}a`, next, null);
    // Arrows over a greater distance, a few of them back.
    while (seen.size < (block + 1) * 15) {
      const other = Math.min(blocks - 1, Math.max(0, block + Math.floor(random() * 9) - 3));
      const target = `b${other}${random() < 0.3 ? `d${Math.floor(random() * 2)}` : `s${Math.floor(random() * STAGES)}`}`;
      flow(`${own}s${Math.floor(random() * STAGES)}`, target, 0.05);
    }
  }
  return documentOf(records);
}
