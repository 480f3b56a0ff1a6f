import { heldIn } from "./location.ts";
import { readPreference, writePreference } from "./preferences.ts";

/**
 * Which part of the canvas is shown: where its origin lies in the window, in pixels, and the zoom,
 * 1 = 100 %. Counted from the window, because what is above the canvas comes and goes, and the
 * diagram keeps its place on the screen.
 */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const NAME = "viewports";
/** Of more documents than these the ones looked at longest ago are forgotten. */
const MOST = 50;

/** The part of a document that was shown last in this browser; null for one never left. */
export function keptViewport(documentId: string): Viewport | null {
  const entry = entries().find(([id]) => id === documentId);
  return entry === undefined ? null : { x: entry[1], y: entry[2], zoom: entry[3] };
}

export function keepViewport(documentId: string, { x, y, zoom }: Viewport): void {
  // Its name is the whole process, and whose link it is need not be kept.
  if (heldIn(documentId) !== null) return;
  const others = entries().filter(([id]) => id !== documentId);
  writePreference(NAME, JSON.stringify([[documentId, x, y, zoom], ...others].slice(0, MOST)));
}

type Entry = readonly [id: string, x: number, y: number, zoom: number];

function entries(): readonly Entry[] {
  try {
    const stored: unknown = JSON.parse(readPreference(NAME, null, "[]"));
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [id, ...numbers]: unknown[] = value;
  return (
    typeof id === "string" && numbers.every((number) => Number.isFinite(number)) && numbers[2] !== 0
  );
}
