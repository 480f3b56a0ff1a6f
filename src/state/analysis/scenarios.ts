import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import { addScenario } from "../../core/edits/scenarios.ts";
import type { NumberChange } from "../../core/process/scenarioChanges.ts";
import { runEdit } from "../actions/runEdit.ts";
import { sessionStore } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";

/** The scenario whose numbers are in sight: the one that actions are about. */
export const chosenScenario = createStore<{ readonly id: RecordId | null }>(() => ({ id: null }));

export function useChosenScenario(): RecordId | null {
  return useStore(chosenScenario, ({ id }) => id);
}

export function chooseScenario(id: RecordId | null): void {
  chosenScenario.setState({ id });
}

/** Makes a scenario and chooses it; says whether it was made. */
export function newScenario(name?: string, changes: readonly NumberChange[] = []): boolean {
  const { document } = editorStore.getState();
  if (document === null) return false;
  const { translate } = sessionStore.getState();
  const made = runEdit(
    addScenario,
    {
      name: name ?? translate("analysis.scenarios.name", { number: document.scenario.size + 1 }),
      changes,
    },
    { label: "analysis.scenarios.new", keepSelection: true },
  );
  if (!made) return false;
  const after = editorStore.getState().document;
  const added = [...(after?.scenario.keys() ?? [])].find((id) => !document.scenario.has(id));
  chooseScenario(added ?? null);
  return true;
}
