import { approximateMeasurer } from "../../../core/drawing/approximateMeasurer.ts";
import type { FontWeight } from "../../../core/drawing/sceneTypes.ts";
import { breakLines } from "../../../core/drawing/textLines.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";

interface NameRoom {
  /** How long a line is at least, in canvas pixels. */
  readonly width: number;
  /** How large and how heavy the letters are, in canvas pixels. */
  readonly size: number;
  readonly weight: FontWeight;
}

/** How much wider a name may come out than it is thought to be: in other scripts, in other fonts. */
const CAUTION = 1.2;
/** Number, owner and button in the header of a stage, with the gaps between them. */
const BESIDE_STAGE = 130;
/** The most that a metric takes of the line, with its gap. */
const METRIC = 93;

/**
 * Whether the name of a node has room on so many lines, whatever the font. Then it is not clipped:
 * each clip is a piece of its own that the browser goes through at every step of the view.
 */
export function surelyFits(record: NodeRecord, lines: number, hasMetric: boolean): boolean {
  const room = roomOf(record, hasMetric);
  if (room === null || record.kind === "note") return false;
  const widthOf = (piece: string) => approximateMeasurer(piece, room.size, room.weight) * CAUTION;
  return breakLines(record.name.trim(), room.width, lines + 1, widthOf).length <= lines;
}

function roomOf(record: NodeRecord, hasMetric: boolean): NameRoom | null {
  switch (record.kind) {
    case "activity":
      return { width: hasMetric ? 169 - METRIC : 169, size: 13, weight: 400 };
    case "decision":
      return { width: 104, size: 13, weight: 500 };
    case "stage":
      return { width: record.width - BESIDE_STAGE, size: 14, weight: 600 };
    case "leadSource":
    case "outcome":
      return { width: 120, size: 13.5, weight: 600 };
    case "note":
      return null;
  }
}
