import type { RecordId } from "../base/ids.ts";
import type { RowStart } from "../process/order.ts";
import { activitiesInRows } from "../process/outline.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

export interface OrderInStageArguments {
  readonly stageId: RecordId;
  /** The activities of the stage as they are to come; those that are left out come last. */
  readonly order: readonly RecordId[];
  readonly rowStart: RowStart;
}

/**
 * Gives the activities of a stage an order, which is that in which they lie from above, in a row
 * from where rows begin: they change places, and the places stay.
 */
export const orderInStage: Edit<OrderInStageArguments> = (document, args) => {
  const { stageId, order, rowStart } = args;
  const before = activitiesInRows(document, stageId, rowStart);
  const wanted = new Map(order.map((id, index) => [id, index]));
  const turn = ({ id }: { readonly id: RecordId }) => wanted.get(id) ?? order.length;
  const changed = before
    .toSorted((a, b) => turn(a) - turn(b))
    .flatMap((activity, index) => {
      const place = before[index];
      return place === undefined ? [] : (changeOf(activity, { x: place.x, y: place.y }) ?? []);
    });
  return planOf(document, { ...EMPTY_DIFF, changed });
};
