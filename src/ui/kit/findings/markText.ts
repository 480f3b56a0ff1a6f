import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { FindingMark } from "../../../state/analysis/recordFindings.ts";

/** What a mark says in words, such as "1 error and 2 warnings". */
export function markText(
  { errors, warnings }: FindingMark,
  translate: Translate,
  formats: Formats,
): string {
  return formats.list([
    ...(errors > 0 ? [translate("findings.errors", { count: errors })] : []),
    ...(warnings > 0 ? [translate("findings.warnings", { count: warnings })] : []),
  ]);
}
