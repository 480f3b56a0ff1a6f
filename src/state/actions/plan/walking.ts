import type { RecordId } from "../../../core/base/ids.ts";
import { planArrows } from "../../../core/roadmap/planner/arrows.ts";
import { lanesNow, readingOrder } from "../../roadmap/lanesNow.ts";
import { firstBeside } from "../../roadmap/planning.ts";
import { choose, planStore } from "../../roadmap/planStore.ts";
import { arrowWords } from "../../roadmap/words.ts";
import { announce } from "../../session/session.ts";
import type { Action } from "../action.ts";
import { action, chosen, isPlanning, type PlanVerb } from "./onPlan.ts";

/** To a record in reading order; `at` is the place of the chosen one, -1 where there is none. */
export function goTo(
  verb: PlanVerb,
  key: string,
  find: (order: readonly RecordId[], at: number) => RecordId | undefined,
): Action {
  return walk(verb, key, (chosenId) => {
    const order = readingOrder(lanesNow());
    return find(order, chosenId === null ? -1 : order.indexOf(chosenId)) ?? null;
  });
}

/** To the first record of the lane before or after that of the chosen one. */
export function toLane(verb: PlanVerb, key: string, by: 1 | -1): Action {
  return walk(verb, key, (chosenId) => firstBeside(chosenId, by));
}

function walk(
  verb: PlanVerb,
  key: string,
  find: (chosenId: RecordId | null) => RecordId | null,
): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: isPlanning,
    perform: () => {
      const { chosenId, port } = planStore.getState();
      const id = find(chosenId);
      if (id === null) return;
      choose(id);
      port?.focus(id);
    },
  };
}

/** From one arrow of the chosen record to its next, round and round; each is read out. */
export function walkArrows(verb: PlanVerb, key: string, by: 1 | -1): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const { document } = context.editor;
      const record = chosen(context);
      if (record === null || document === null) return;
      const { translate: t, formats } = context.session;
      const own = planArrows(document).filter(
        ({ fromId, toId }) => fromId === record.id || toId === record.id,
      );
      const { arrow } = planStore.getState();
      const at = own.findIndex(
        ({ fromId, toId }) => fromId === arrow?.fromId && toId === arrow.toId,
      );
      const index = at === -1 ? (by > 0 ? 0 : own.length - 1) : (at + by + own.length) % own.length;
      const next = own[index];
      if (next === undefined) {
        announce(t("planner.said.noArrows"), "place");
        return;
      }
      planStore.setState({ arrow: { fromId: next.fromId, toId: next.toId } });
      const number = formats.integer(index + 1);
      const count = formats.integer(own.length);
      const text = arrowWords(next, document, t);
      announce(t("planner.said.dependency", { number, count, text }), "place");
    },
  };
}
