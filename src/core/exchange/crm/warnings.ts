import type { RecordId } from "../../base/ids.ts";
import { truncateText } from "../../base/text.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { OutcomeResult } from "../../process/records/outcome.ts";

interface About {
  /** The record to go to; null where it is about the whole. */
  readonly recordId: RecordId | null;
  /** What the record is called in the process, or what is left out. */
  readonly name: string;
}

/** Something that is otherwise in a CRM than in the process, or has to be seen to there. */
export type CrmWarning = About &
  (
    | {
        /** To the system's steps; away from what only closed deals may have. Of 0 to 1. */
        readonly code: "probabilityRounded" | "probabilityBounded";
        readonly from: number;
        readonly to: number;
      }
    /** The forecast does not say it, and the system wants one. 0 to 1. */
    | { readonly code: "probabilityAssumed"; readonly to: number }
    | { readonly code: "probabilityLeftOut" }
    /** Whole days; calendar days of working days. */
    | {
        readonly code: "daysRounded" | "daysInCalendar";
        readonly from: number;
        readonly to: number;
      }
    | {
        readonly code:
          | "nameCut"
          | "nameMadeUnique"
          | "nameMissing"
          | "nameOnOneLine"
          | "nameForMachines";
        readonly to: string;
      }
    /** So many parts of the guidance are cut or left out. */
    | { readonly code: "guidanceCut"; readonly to: number }
    | { readonly code: "countsAsLost"; readonly result: OutcomeResult }
    | { readonly code: "endAdded" }
    | {
        readonly code:
          | "stepsLeftOut"
          | "outcomesLeftOut"
          | "pipelineNumber"
          | "stagesReplaced"
          | "pathActivated"
          | "purposeCut"
          | "noStages";
      }
  );

/** What was changed, in words for its reader. */
export function crmWarningText(
  warning: CrmWarning,
  translate: Translate,
  formats: Formats,
): string {
  const { code } = warning;
  const name = shown(warning.name) || translate("common.untitled");
  switch (code) {
    case "probabilityRounded":
    case "probabilityBounded":
      return translate(`crm.warning.${code}`, {
        name,
        from: formats.percent(warning.from, 2),
        to: formats.percent(warning.to),
      });
    case "probabilityAssumed":
      return translate(`crm.warning.${code}`, { name, to: formats.percent(warning.to) });
    case "daysRounded":
    case "daysInCalendar":
      return translate(`crm.warning.${code}`, {
        name,
        from: formats.daysLong(warning.from),
        to: formats.daysLong(warning.to),
      });
    case "nameCut":
    case "nameMadeUnique":
    case "nameMissing":
    case "nameOnOneLine":
    case "nameForMachines":
      return translate(`crm.warning.${code}`, { name, to: shown(warning.to) });
    case "guidanceCut":
      return translate(`crm.warning.${code}`, { name, count: warning.to });
    case "countsAsLost":
      return translate(`crm.warning.${code}`, {
        name,
        result: translate(`process.result.${warning.result}`),
      });
    default:
      return translate(`crm.warning.${code}`, { name });
  }
}

/** More of a name nobody reads in a sentence; a list of names is longer. */
const LONGEST_SHOWN = 300;

function shown(text: string): string {
  const short = truncateText(text, LONGEST_SHOWN);
  return short === text ? text : `${short}…`;
}
