import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { applyDiff, composeDiffs, type Diff, isEmptyDiff } from "../diff.ts";
import type { Consequence } from "./consequence.ts";
import { bendsGoAlong } from "./bendsGoAlong.ts";
import { densityRestacks } from "./densityRestacks.ts";
import { dependentsGo } from "./dependentsGo.ts";
import { referencesLetGo } from "./referencesLetGo.ts";
import { stagedActivitiesLoseFlows } from "./stagedActivitiesLoseFlows.ts";
import { stagesGrow } from "./stagesGrow.ts";
import { stagesOpen } from "./stagesOpen.ts";
import { textsChangeLanguage } from "./textsChangeLanguage.ts";

/** What follows from an edit, in the order in which it follows. */
const CONSEQUENCES: readonly Consequence[] = [
  stagedActivitiesLoseFlows,
  dependentsGo,
  referencesLetGo,
  densityRestacks,
  stagesOpen,
  stagesGrow,
  bendsGoAlong,
  textsChangeLanguage,
];

/** The diff together with all that follows from it. */
export function withConsequences(document: ProcessDocument, diff: Diff): Diff {
  let whole = diff;
  let after = applyDiff(document, whole);
  const gone = new Set<RecordId>(diff.removed.map((record) => record.id));
  for (const consequence of CONSEQUENCES) {
    const further = consequence(after, whole, gone);
    if (isEmptyDiff(further)) continue;
    for (const record of further.removed) gone.add(record.id);
    whole = composeDiffs(document, whole, further);
    after = applyDiff(document, whole);
  }
  return whole;
}
