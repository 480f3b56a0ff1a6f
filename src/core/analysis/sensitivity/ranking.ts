import type { RecordId } from "../../base/ids.ts";
import type { MessageKey } from "../../i18n/catalogue.ts";
import { findNode, nameOf, type ProcessDocument } from "../../process/document.ts";
import { type Effect, type Sensitivities, type Sensitivity } from "./sensitivities.ts";

/** An entry with what it does to one figure. */
export interface RankedSensitivity {
  readonly entry: Sensitivity;
  /** In the unit of the figure. */
  readonly change: number;
}

/** Those that move the figure, the strongest first: the bars of a tornado. */
export function ranked({ entries }: Sensitivities, effect: Effect): readonly RankedSensitivity[] {
  return entries
    .flatMap((entry): RankedSensitivity[] => {
      const change = entry.effects[effect];
      return change === null || change === 0 ? [] : [{ entry, change }];
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** What an entry does to a figure, by flow, stage or activity, for the canvas. */
export function byRecord(
  { entries }: Sensitivities,
  effect: Effect,
): ReadonlyMap<RecordId, RankedSensitivity> {
  return new Map(
    entries.flatMap((entry): [RecordId, RankedSensitivity][] => {
      const change = entry.effects[effect];
      return change === null ? [] : [[entry.recordId, { entry, change }]];
    }),
  );
}

/** The one change that pays most, in words. */
export interface BestChange {
  /** Its values are `gain` in the unit of the figure, `from` and `to` or `name`. */
  readonly message: MessageKey;
  readonly recordId: RecordId;
  readonly effect: Effect;
  /** How much better the figure gets, above 0. */
  readonly gain: number;
  readonly entry: Sensitivity;
  readonly names: Readonly<Record<string, string>>;
}

/** Money says most, then wins, then their rate; days pay only where nothing else does. */
const BY_WORTH: readonly Effect[] = ["revenuePerMonth", "winsPerMonth", "winRate", "meanDaysToWin"];

/**
 * The strongest change for the better, by the first of the figures that any change moves. A
 * transition that does harm pays by a point less of it. Null where nothing is known, or no
 * change makes a difference.
 */
export function bestChange(document: ProcessDocument, found: Sensitivities): BestChange | null {
  for (const effect of BY_WORTH) {
    const [best] = ranked(found, effect);
    if (best === undefined) continue;
    const { entry, change } = best;
    const { recordId } = entry;
    const isHarm = (effect === "meanDaysToWin") === change > 0;
    const gain = Math.abs(change);
    if (entry.changes === "days") {
      const record = document.stage.get(recordId) ?? document.activity.get(recordId);
      const name = record === undefined ? "" : nameOf(record);
      return { message: "whatIf.best.dayLess", recordId, effect, gain, entry, names: { name } };
    }
    const message = isHarm ? "whatIf.best.pointLess" : "whatIf.best.pointMore";
    return { message, recordId, effect, gain, entry, names: endsOf(document, recordId) };
  }
  return null;
}

function endsOf(document: ProcessDocument, flowId: RecordId): Record<string, string> {
  const flow = document.flow.get(flowId);
  const name = (id: RecordId | undefined) => {
    const node = id === undefined ? undefined : findNode(document, id);
    return node === undefined ? "" : nameOf(node);
  };
  return { from: name(flow?.sourceId), to: name(flow?.targetId) };
}
