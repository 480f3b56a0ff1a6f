import { flowLabelSize } from "../../../core/drawing/flowLabel.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { pillLabel } from "./flowLabel.ts";
import type { LabelSizes } from "./scene.ts";

let known: {
  readonly document: Pick<ProcessDocument, "flow" | "metric">;
  readonly formats: Formats;
  readonly sizes: LabelSizes;
} | null = null;

/** The sizes of the pills of a document; the same function as long as nothing they say changed. */
export function labelSizesOf(document: ProcessDocument, formats: Formats): LabelSizes {
  const { flow, metric } = document;
  const isKnown = known?.document.flow === flow && known.document.metric === metric;
  if (known !== null && isKnown && known.formats === formats) return known.sizes;
  const sizes: LabelSizes = (arrow) =>
    flowLabelSize(arrow.kind === "flow" ? pillLabel(document, arrow, formats) : null);
  known = { document: { flow, metric }, formats, sizes };
  return sizes;
}
