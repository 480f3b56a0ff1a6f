import type { RecordId } from "../../base/ids.ts";
import { addNode } from "../../edits/addNode.ts";
import { connect } from "../../edits/connect.ts";
import type { Step } from "../../edits/inTurn.ts";
import type { MessageKey } from "../../i18n/catalogue.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { ACTIVITY_TYPES } from "../../process/records/activity.ts";
import type { Fix, FixName } from "./fix.ts";

interface NewActivity {
  readonly activityType: (typeof ACTIVITY_TYPES)[number];
  readonly adds: MessageKey;
  /** Left out: the label that names what is added. */
  readonly name?: FixName;
  /** The stage it goes into; undefined where there is none. */
  readonly stageOf: (
    document: ProcessDocument,
    elements: readonly [RecordId, ...RecordId[]],
  ) => RecordId | undefined;
  /** The activity of that stage that has to be done before it, if any. */
  readonly after?: (
    document: ProcessDocument,
    elements: readonly [RecordId, ...RecordId[]],
  ) => RecordId | undefined;
}

/** Adds an activity to a stage, done by the stage's owner. */
export function addActivity({ activityType, adds, name, stageOf, after }: NewActivity): Fix {
  return {
    name: name ?? "addActivity",
    adds,
    steps: (document, elements, { context, words }) => {
      const stage = document.stage.get(stageOf(document, elements) ?? "");
      if (stage === undefined) return null;
      const id = context.newId();
      const sourceId = after?.(document, elements);
      const fields = { name: words(adds), activityType, roleId: stage.ownerRoleId };
      const steps: Step[] = [
        (before) =>
          addNode(
            before,
            { kind: "activity", x: stage.x, y: stage.y, into: stage.id, fields },
            { newId: () => id },
          ),
      ];
      if (sourceId !== undefined) {
        const ends = { sourceId, targetId: id, kind: "dependency" } as const;
        steps.push((before) => ({ ...connect(before, ends, context), select: [id] }));
      }
      return steps;
    },
  };
}
