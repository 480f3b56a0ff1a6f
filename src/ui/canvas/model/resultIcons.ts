import type { OutcomeResult } from "../../../core/process/records/outcome.ts";
import type { IconName } from "../../kit/Icon.tsx";

/** The sign of each way a deal can end. */
export const RESULT_ICONS: Readonly<Record<OutcomeResult, IconName>> = {
  won: "outcome",
  lost: "lost",
  disqualified: "ban",
  nurture: "recycle",
  handedOver: "arrow",
};
