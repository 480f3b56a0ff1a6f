import type { Point } from "../base/geometry.ts";
import type { ACTIVITY_TYPES } from "../process/records/activity.ts";
import type { OutcomeResult } from "../process/records/outcome.ts";
import type { ShapeCommand } from "./sceneTypes.ts";
import { circle, linesThrough, placed, roundedPolygon, roundedRect } from "./shapes.ts";

/** A list with steps below one another. */
const SUBTASK = [
  "4,5 8,5",
  "6,5 6,16 6.3,16.7 7,17 12,17",
  "6,9 12,9",
  box(12, 7, 8, 4, 1),
  box(12, 15, 8, 4, 1),
] as const;

/*
 * The pictures of a scene, those of the canvas, drawn for strokes of two units in a square of 24 units. A text is a
 * line through points; with `~` before it a closed shape with rounded corners.
 */
const DRAWINGS = {
  call: [
    "5,4 9,4 11,9 8.5,10.5 10.4,13.6 13.5,15.5 15,13 20,15 20,19 18,20 13,18.6 8,15.6 5.4,11 4,6 5,4",
  ],
  email: [box(3, 5, 18, 14, 2), "3.5,7 12,13 20.5,7"],
  meeting: [
    disc(9, 7, 4),
    "3,21 3,19 4.2,16.2 7,15 11,15 13.8,16.2 15,19 15,21",
    "16,3.1 18.2,4.6 19,7 18.2,9.4 16,10.9",
    "18,15.2 20.2,16.6 21,19 21,21",
  ],
  demo: [box(3, 4, 18, 12, 1), "12,16 12,20", "9,20 15,20", "8,12 11,9 13,11 16,8"],
  research: [disc(10, 10, 7), "21,21 15,15"],
  proposal: ["14,3 14,8 19,8", "~14,3 19,8 19,21 5,21 5,3", "9,13 15,13", "9,17 15,17"],
  negotiation: [
    "7,20 17,20",
    "6,6 12,5 18,6",
    "12,3 12,20",
    "9,12 6,6 3,12 4,14.2 6,15 8,14.2 9,12",
    "21,12 18,6 15,12 16,14.2 18,15 20,14.2 21,12",
  ],
  contract: ["3,19 6,9 8.5,6 9.5,9 7,15 9,17.5 11.5,13.5 13,17 15.5,15 17,17 21,17"],
  followUp: [
    "20,11 18.7,7.5 15.9,4.9 12,4 8.1,4.9 5.7,6.9 4.5,9",
    "4,5 4,9 8,9",
    "4,13 5.3,16.5 8.1,19.1 12,20 15.9,19.1 18.3,17.1 19.5,15",
    "20,19 20,15 16,15",
  ],
  recordUpdate: [
    oval(12, 6, 8, 3),
    "4,6 4,18 8,20.6 12,21 16,20.6 20,18 20,6",
    "4,12 8,14.6 12,15 16,14.6 20,12",
  ],
  internal: [
    "3,21 21,21",
    "5,21 5,5 5.6,3.6 7,3 17,3 18.4,3.6 19,5 19,21",
    "9,8 10,8",
    "9,12 10,12",
    "9,16 10,16",
    "14,8 15,8",
    "14,12 15,12",
    "14,16 15,16",
  ],
  collapsed: SUBTASK,
  other: SUBTASK,
  leads: [disc(12, 7, 4), "6,21 6,19 7.2,16.2 10,15 14,15", "16,19 22,19", "19,16 19,22"],
  won: [
    "8,21 16,21",
    "12,17 12,21",
    "7,4 17,4",
    "17,4 17,10 15,14 12,15.5 9,14 7,10 7,4",
    "7,6 4,6 4,9 7,11.5",
    "17,6 20,6 20,9 17,11.5",
  ],
  lost: [disc(12, 12, 9), "9,9 15,15", "15,9 9,15"],
  disqualified: [disc(12, 12, 9), "5.7,5.7 18.3,18.3"],
  nurture: [
    "12,17 10,19 12,21",
    "10,19 19,19 20.6,18.2 20.75,16.25 20.2,15.25",
    "8.5,11 7.8,8.3 5.1,9",
    "7.8,8.3 3.3,16.1 3.4,18 4.8,18.95 6,19",
    "15.5,11 18.2,11.7 18.9,9",
    "18.2,11.7 13.7,3.9 12,3 10.4,3.8 9.8,4.8",
  ],
  handedOver: ["5,12 19,12", "13,6 19,12 13,18"],
  decision: ["3,12 9.5,12 13,17 21,17", "9.5,12 13,7 21,7", "18,10 21,7 18,4", "18,20 21,17 18,14"],
  clock: [disc(12, 12, 9), "12,7 12,12 15,15"],
  target: [disc(12, 12, 9), disc(12, 12, 5), disc(12, 12, 1)],
  outsourced: ["12,6 6,6 6,18 18,18 18,12", "11,13 20,4", "15,4 20,4 20,9"],
  check: ["5,12.5 10,17.5 19,7"],
  info: [disc(12, 12, 9), "12,11 12,16.5", "12,7.6 12,7.7"],
  warning: ["~12,3 22,20.5 2,20.5", "12,9.5 12,13.5", "12,16.9 12,17"],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

type Part = string | readonly ShapeCommand[];

export type IconName = keyof typeof DRAWINGS;

const shapes = new Map<string, readonly ShapeCommand[]>();

/** The icon's strokes in a square of `size` pixels whose corner lies at the point. */
export function iconAt(name: IconName, corner: Point, size: number): ShapeCommand[] {
  let commands = shapes.get(name);
  if (commands === undefined) {
    commands = DRAWINGS[name].flatMap((part: Part) =>
      typeof part === "string" ? strokesOf(part) : part,
    );
    shapes.set(name, commands);
  }
  return placed(commands, size / 24, corner);
}

/** The icon of an activity type; a type of another tool gets the general one. */
export function activityIcon(type: string): IconName {
  return isKnownType(type) ? type : "other";
}

export function resultIcon(result: OutcomeResult): IconName {
  return result;
}

const KNOWN_TYPES: ReadonlySet<string> = new Set<(typeof ACTIVITY_TYPES)[number]>([
  "call",
  "email",
  "meeting",
  "demo",
  "research",
  "proposal",
  "negotiation",
  "contract",
  "followUp",
  "recordUpdate",
  "internal",
]);

function isKnownType(type: string): type is (typeof ACTIVITY_TYPES)[number] {
  return KNOWN_TYPES.has(type);
}

function strokesOf(text: string): ShapeCommand[] {
  const isClosed = text.startsWith("~");
  const points = (isClosed ? text.slice(1) : text).split(" ").map((pair) => {
    const [x, y] = pair.split(",");
    return { x: Number(x), y: Number(y) };
  });
  return isClosed ? roundedPolygon(points, 1.5) : linesThrough(points);
}

function box(x: number, y: number, width: number, height: number, radius: number): ShapeCommand[] {
  return roundedRect({ x, y, width, height }, radius);
}

function disc(x: number, y: number, radius: number): ShapeCommand[] {
  return circle({ x, y }, radius);
}

function oval(x: number, y: number, across: number, down: number): ShapeCommand[] {
  const stretch = (point: Point): Point => ({ x: x + (point.x * across) / down, y: y + point.y });
  return circle({ x: 0, y: 0 }, down).map((command) => {
    switch (command.kind) {
      case "close":
        return command;
      case "curve":
        return {
          kind: "curve",
          control1: stretch(command.control1),
          control2: stretch(command.control2),
          to: stretch(command.to),
        };
      default:
        return { kind: command.kind, to: stretch(command.to) };
    }
  });
}
