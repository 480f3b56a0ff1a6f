import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { daysOf, plannedRecord, type PlannedRecord } from "../../../core/roadmap/planner/items.ts";
import { planStore } from "../../roadmap/planStore.ts";
import type { Action, ActionContext } from "../action.ts";

/** The actions that have words in `planner.action`. */
export type PlanVerb =
  Extract<MessageKey, `planner.action.${string}`> extends `planner.action.${infer Verb}`
    ? Verb
    : never;

/** Whether the roadmap is open. */
export function isPlanning({ page, editor }: ActionContext): boolean {
  return page.name === "roadmap" && editor.document !== null;
}

/** What is chosen on the timeline, while it is there to be planned. */
export function chosen(context: ActionContext): PlannedRecord | null {
  const { document } = context.editor;
  const { chosenId } = planStore.getState();
  if (!isPlanning(context) || document === null || chosenId === null) return null;
  return plannedRecord(document, chosenId) ?? null;
}

/** Whether it stands on the calendar at all. */
export function isDated(record: PlannedRecord): boolean {
  const { start, end } = daysOf(record);
  return start !== null || end !== null;
}

/** What an action of the timeline is known by. */
export function action(verb: PlanVerb): Pick<Action, "id" | "label" | "group" | "scope"> {
  const label: MessageKey = `planner.action.${verb}`;
  return { id: `plan.${verb}`, label, group: "plan", scope: "timeline" };
}

/** An action on what is chosen; not to be had where nothing is. */
export function onItem(
  verb: PlanVerb,
  icon: string,
  shortcuts: readonly string[],
  perform: (record: PlannedRecord) => void,
): Action {
  return {
    ...action(verb),
    icon,
    shortcuts,
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const record = chosen(context);
      if (record !== null) perform(record);
    },
  };
}

/** An action on how the timeline is shown; buckets have no scale. */
export function onTimeline(verb: PlanVerb, icon: string, perform: () => void): Action {
  return {
    ...action(verb),
    icon,
    isEnabled: (context) => isPlanning(context) && planStore.getState().view === "dates",
    perform,
  };
}
