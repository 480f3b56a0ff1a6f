import type { FlowLink, FlowNode } from "../spec.ts";

/** Something that stands in a column: a node, or the room for a link that passes by. */
export interface Slot {
  /** Null where a link passes. */
  readonly node: FlowNode | null;
  readonly column: number;
  /** What flows through it. */
  readonly value: number;
}

/** A link on its way from column to column: at its ends a node, between them where it passes. */
export interface Way {
  readonly link: FlowLink;
  readonly slots: readonly Slot[];
}

export interface Columns {
  /** From the top downwards in each. */
  readonly columns: readonly (readonly Slot[])[];
  readonly forward: readonly Way[];
  /** To an earlier node or to itself. */
  readonly back: readonly FlowLink[];
  readonly exits: readonly FlowLink[];
  readonly slotOf: ReadonlyMap<string, Slot>;
}

const SWEEPS = 4;

/**
 * Sorts the nodes into columns, each behind all that lead to it, and within them so that ways
 * seldom cross (barycentres, Sugiyama et al. 1981).
 */
export function columnsOf(nodes: readonly FlowNode[], links: readonly FlowLink[]): Columns {
  const standing = nodes.filter(({ isExit }) => isExit !== true);
  const rank = new Map(standing.map(({ id }, index) => [id, index]));
  const exitIds = new Set(nodes.flatMap(({ id, isExit }) => (isExit === true ? [id] : [])));
  const ahead: FlowLink[] = [];
  const back: FlowLink[] = [];
  const exits: FlowLink[] = [];
  for (const link of links) {
    const [source, target] = [rank.get(link.source), rank.get(link.target)];
    if (source === undefined || !(link.value > 0)) continue;
    if (exitIds.has(link.target)) exits.push(link);
    else if (target !== undefined) (source < target ? ahead : back).push(link);
  }

  const column = new Map<string, number>();
  ahead.sort((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0));
  for (const { source, target } of ahead) {
    column.set(target, Math.max(column.get(target) ?? 0, (column.get(source) ?? 0) + 1));
  }
  const slotOf = new Map(
    standing.map((node) => {
      const through = Math.max(node.value, flowing(links, node.id));
      return [node.id, { node, column: column.get(node.id) ?? 0, value: through }];
    }),
  );
  const columns: Slot[][] = [];
  const put = (slot: Slot) => (columns[slot.column] ??= []).push(slot);
  for (const slot of slotOf.values()) put(slot);
  const forward = ahead.flatMap((link): Way[] => {
    const [source, target] = [slotOf.get(link.source), slotOf.get(link.target)];
    if (source === undefined || target === undefined) return [];
    const passing = Array.from({ length: target.column - source.column - 1 }, (_, index) => {
      return { node: null, column: source.column + 1 + index, value: link.value };
    });
    for (const slot of passing) put(slot);
    return [{ link, slots: [source, ...passing, target] }];
  });
  sortColumns(columns, forward);
  return { columns, forward, back, exits, slotOf };
}

/** What enters or leaves a node, whichever is more. */
function flowing(links: readonly FlowLink[], id: string): number {
  let entering = 0;
  let leaving = 0;
  for (const { source, target, value } of links) {
    if (target === id) entering += value;
    if (source === id) leaving += value;
  }
  return Math.max(entering, leaving);
}

function sortColumns(columns: Slot[][], ways: readonly Way[]): void {
  const before = new Map<Slot, Slot[]>();
  const after = new Map<Slot, Slot[]>();
  for (const { slots } of ways) {
    for (const [index, slot] of slots.entries()) {
      const next = slots[index + 1];
      if (next === undefined) continue;
      listOf(after, slot).push(next);
      listOf(before, next).push(slot);
    }
  }
  const place = new Map<Slot, number>();
  const number = () => {
    for (const column of columns) column.forEach((slot, index) => place.set(slot, index));
  };
  number();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const neighbours = sweep % 2 === 0 ? before : after;
    const wish = (slot: Slot) => {
      const near = neighbours.get(slot) ?? [];
      if (near.length === 0) return place.get(slot) ?? 0;
      return near.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / near.length;
    };
    for (const column of columns) {
      const wishes = new Map(column.map((slot) => [slot, wish(slot)]));
      column.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
    }
    number();
  }
}

function listOf(lists: Map<Slot, Slot[]>, slot: Slot): Slot[] {
  const known = lists.get(slot);
  if (known !== undefined) return known;
  const fresh: Slot[] = [];
  lists.set(slot, fresh);
  return fresh;
}
