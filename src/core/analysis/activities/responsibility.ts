import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { activitiesOf, stagesInOrder, standsInFlow } from "../../process/graph.ts";
import type { Activity } from "../../process/records/activity.ts";
import {
  responsibilitiesOf,
  type Responsibility,
  responsibleRole,
} from "../../process/responsibility.ts";

/** Who has to do with one activity. */
export interface ResponsibilityRow {
  readonly activityId: RecordId;
  /** Null where the activity stands in the flow. */
  readonly stageId: RecordId | null;
  /** Nobody does it. */
  readonly isOpen: boolean;
  /** The role that does it does so as the owner of the stage. */
  readonly isInherited: boolean;
  /** By role; roles that have nothing to do with it are left out. */
  readonly parts: ReadonlyMap<RecordId, readonly Responsibility[]>;
}

/** Roles by activities. */
export interface ResponsibilityMatrix {
  readonly roleIds: readonly RecordId[];
  readonly rows: readonly ResponsibilityRow[];
}

/** Every activity in the order of the stages, those that stand in the flow last. */
export function activitiesInOrder(document: ProcessDocument): readonly Activity[] {
  return [
    ...stagesInOrder(document).flatMap(({ id }) => activitiesOf(document, id)),
    ...[...document.activity.values()].filter(standsInFlow),
  ];
}

/** The responsibility matrix: which role does each activity, and which take part and how. */
export function responsibilityMatrix(document: ProcessDocument): ResponsibilityMatrix {
  const roleIds = [...document.role.keys()];
  const rows = activitiesInOrder(document).map((activity): ResponsibilityRow => {
    const doer = responsibleRole(document, activity);
    const concerned = new Set(activity.involved.map(({ recordId }) => recordId));
    if (doer !== null) concerned.add(doer);
    const parts = roleIds.flatMap((id): [RecordId, readonly Responsibility[]][] =>
      concerned.has(id) ? [[id, responsibilitiesOf(document, activity, id)]] : [],
    );
    return {
      activityId: activity.id,
      stageId: activity.stageId,
      isOpen: doer === null,
      isInherited: doer !== null && activity.roleId === null,
      parts: new Map(parts),
    };
  });
  return { roleIds, rows };
}

/** What a part in an activity is called. */
export function responsibilityMessage(part: Responsibility): `whatIf.part.${Responsibility}` {
  return `whatIf.part.${part}`;
}

/** The letter that stands for it in a cell. */
export function responsibilityLetter(part: Responsibility): `whatIf.letter.${Responsibility}` {
  return `whatIf.letter.${part}`;
}
