import type { RecordId } from "../base/ids.ts";
import { connectionProblem } from "../process/connections.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Flow } from "../process/records/flow.ts";

/*
 * How a path closes over a node that goes: what led to it leads on to where it led. Only where
 * that is plain: one way in or one way out; of several ways in and several out each would have
 * to be drawn to each.
 */

/** A flow while paths close. The record is the one that stays, with these values. */
interface Strand {
  readonly record: Flow;
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
  readonly targetSide: Flow["targetSide"];
  readonly condition: string;
  /** As it would stand in the record; null leaves it to what the others leave. */
  readonly stated: number | null;
  /** What it comes to, 0 to 1. */
  readonly share: number;
}

/** How far a share may be from what was meant before it is stated. */
const TOLERANCE = 1e-6;

/** The flows as they are when paths have closed over these nodes: those that stay, with new values. */
export function healedFlows(
  document: ProcessDocument,
  gone: ReadonlySet<RecordId>,
): ReadonlyMap<RecordId, Flow> {
  const strands = new Strands(document.flow.values());
  for (const id of gone) closeOver(document, strands, id);
  const healed = new Map<RecordId, Flow>();
  for (const strand of strands.all()) {
    if (gone.has(strand.sourceId) || gone.has(strand.targetId)) continue;
    const { record, sourceId, targetId, condition, stated } = strand;
    const isSame =
      record.sourceId === sourceId &&
      record.targetId === targetId &&
      record.condition === condition;
    if (isSame && record.probability === stated) continue;
    const moved =
      record.sourceId === sourceId && record.targetId === targetId
        ? {}
        : {
            sourceId,
            targetId,
            sourceSide: record.sourceId === sourceId ? record.sourceSide : null,
            targetSide: strand.targetSide,
            // They led round what lay along the old way.
            bends: [],
            labelAt: null,
          };
    healed.set(record.id, { ...record, ...moved, condition, probability: stated });
  }
  return healed;
}

/** The flows by both their ends, changed in place. */
class Strands {
  readonly #from = new Map<RecordId, Map<RecordId, Strand>>();
  readonly #into = new Map<RecordId, Set<RecordId>>();

  constructor(flows: Iterable<Flow>) {
    for (const record of flows) {
      const { sourceId, targetId, targetSide, condition, probability } = record;
      const stated = probability;
      this.put({ record, sourceId, targetId, targetSide, condition, stated, share: 0 });
    }
    for (const id of this.#from.keys()) this.restate(this.from(id));
  }

  from(id: RecordId): Strand[] {
    return [...(this.#from.get(id)?.values() ?? [])];
  }

  into(id: RecordId): Strand[] {
    return [...(this.#into.get(id) ?? [])].flatMap((from) => this.#from.get(from)?.get(id) ?? []);
  }

  *all(): Generator<Strand> {
    for (const strands of this.#from.values()) yield* strands.values();
  }

  put(strand: Strand): void {
    const { sourceId, targetId } = strand;
    const from = this.#from.get(sourceId) ?? new Map<RecordId, Strand>();
    const into = this.#into.get(targetId) ?? new Set<RecordId>();
    this.#from.set(sourceId, from.set(targetId, strand));
    this.#into.set(targetId, into.add(sourceId));
  }

  delete({ sourceId, targetId }: Strand): void {
    this.#from.get(sourceId)?.delete(targetId);
    this.#into.get(targetId)?.delete(sourceId);
  }

  /** Gives strands of one source the shares that their statements come to. */
  restate(strands: readonly Strand[]): void {
    for (const [index, share] of sharesOf(strands).entries()) {
      const strand = strands[index];
      if (strand !== undefined) this.put({ ...strand, share });
    }
  }
}

/** What each way comes to: stated, or an equal part of what the stated ones leave. */
function sharesOf(strands: readonly Pick<Strand, "stated">[]): number[] {
  const sum = strands.reduce((total, { stated }) => total + (stated ?? 0), 0);
  const unstated = strands.filter(({ stated }) => stated === null).length;
  return strands.map(({ stated }) => stated ?? Math.max(0, 1 - sum) / unstated);
}

function closeOver(document: ProcessDocument, strands: Strands, id: RecordId): void {
  const ins = strands.into(id).filter(({ sourceId }) => sourceId !== id);
  const all = strands.from(id);
  const outs = all.filter(({ targetId }) => targetId !== id);
  if (ins.length > 1 && outs.length > 1) return;
  // A deal that comes round to the same node leaves it in the end, by one of the other ways.
  const round = all.find(({ targetId }) => targetId === id)?.share ?? 0;
  for (const strand of [...ins, ...all]) strands.delete(strand);
  for (const inward of ins) lead(document, strands, inward, outs, round);
}

/** Leads one way in on to all ways out. */
function lead(
  document: ProcessDocument,
  strands: Strands,
  inward: Strand,
  outs: readonly Strand[],
  /** The part of the deals at the node that goes round to it again. */
  round: number,
): void {
  const { sourceId } = inward;
  const others = strands.from(sourceId);
  // What is left over for the node is left over for the ways out of it.
  const isRest = inward.stated === null && others.every(({ stated }) => stated !== null);
  const meant = [...others];
  /** The parts of the source's deals that would come straight back to it, or find no way. */
  let [back, lost] = [0, 0];
  for (const outward of outs) {
    const { targetId, targetSide } = outward;
    const part = round >= 1 ? 0 : Math.min(1, outward.share / (1 - round));
    const share = inward.share * part;
    if (targetId === sourceId) {
      back += share;
      continue;
    }
    if (!mayLead(document, sourceId, targetId)) {
      lost += share;
      continue;
    }
    const isAlone = outs.length === 1 && part === 1;
    const staysOpen = isAlone ? inward.stated === null : isRest && outward.stated === null;
    const strand: Strand = {
      record: outs.length === 1 ? inward.record : outward.record,
      sourceId,
      targetId,
      targetSide,
      condition: joined([inward.condition, outward.condition], ", "),
      stated: staysOpen ? null : isAlone ? inward.stated : exact(share),
      share,
    };
    const at = meant.findIndex((other) => other.targetId === targetId);
    const twin = meant[at];
    if (twin === undefined) meant.push(strand);
    else meant[at] = together(twin, strand);
  }
  if (meant.length > others.length || back > 0 || meant.some((one, at) => one !== others[at])) {
    settle(strands, meant, Math.min(1, back), lost > 0);
  }
}

/** Two ways to the same end as one. */
function together(twin: Strand, strand: Strand): Strand {
  const share = Math.min(1, twin.share + strand.share);
  return {
    ...twin,
    condition: joined([twin.condition, strand.condition], " / "),
    stated: twin.stated === null && strand.stated === null ? null : exact(share),
    share,
  };
}

/**
 * Puts the ways of one source. What would come straight back goes to the others in proportion;
 * what finds no way is left to those without a probability; else a probability is stated only
 * where leaving it out would come to something else.
 */
function settle(strands: Strands, wanted: readonly Strand[], back: number, isLost: boolean): void {
  const kept = 1 - back;
  const meant =
    back === 0 || kept < TOLERANCE
      ? wanted
      : wanted.map((strand) => {
          const share = Math.min(1, strand.share / kept);
          return { ...strand, share, stated: strand.stated === null ? null : exact(share) };
        });
  const comeTo = sharesOf(meant);
  const isRight =
    isLost || meant.every(({ share }, index) => Math.abs(share - (comeTo[index] ?? 0)) < TOLERANCE);
  for (const [index, strand] of meant.entries()) {
    if (isRight) strands.put({ ...strand, share: comeTo[index] ?? 0 });
    else strands.put({ ...strand, stated: strand.stated ?? exact(strand.share) });
  }
}

/** Whether a flow may lead there at all; that one does already is no hindrance. */
function mayLead(document: ProcessDocument, sourceId: RecordId, targetId: RecordId): boolean {
  const problem = connectionProblem(document, "flow", sourceId, targetId);
  return problem === null || problem === "alreadyConnected";
}

function joined(texts: readonly string[], separator: string): string {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))].join(
    separator,
  );
}

/** Without the noise of binary fractions: 0.1 · 0.7 is 0.07. */
function exact(share: number): number {
  return Math.min(1, Number(share.toFixed(9)));
}
