import type { Point } from "../base/geometry.ts";
import type { ACTIVITY_TYPES } from "../process/records/activity.ts";
import type { OutcomeResult } from "../process/records/outcome.ts";
import type { ShapeCommand } from "./sceneTypes.ts";
import { circle, linesThrough, placed, roundedPolygon, roundedRect } from "./shapes.ts";

/*
 * The pictures of a scene, drawn for strokes of two units in a square of 24 units. A text is a
 * line through points; with `~` before it a closed shape with rounded corners.
 */
const DRAWINGS = {
  call: [
    "5,4 9,4 11,9 8.5,10.5 10.4,13.6 13.5,15.5 15,13 20,15 20,19 18,20 13,18.6 8,15.6 5.4,11 4,6 5,4",
  ],
  email: [box(3, 5, 18, 14, 2), "3.5,7 12,13 20.5,7"],
  meeting: [box(4, 5, 16, 16, 2), "16,3 16,7", "8,3 8,7", "4,11 20,11", "11.5,16 12.5,16"],
  demo: [box(3, 4, 18, 12, 1), "12,16 12,20", "9,20 15,20", "8,12 11,9 13,11 16,8"],
  research: [disc(10, 10, 7), "21,21 15,15"],
  proposal: ["14,3 14,8 19,8", "~14,3 19,8 19,21 5,21 5,3", "9,13 15,13", "9,17 15,17"],
  negotiation: [
    "~3,5 16,5 16,14 9,14 5,17.5 5,14 3,14",
    "19,9 21,9 21,17 19,17 19,20.5 15,17 12,17",
  ],
  contract: ["3,19 6,9 8.5,6 9.5,9 7,15 9,17.5 11.5,13.5 13,17 15.5,15 17,17 21,17"],
  followUp: ["4,13 5,9 8.5,6 12.5,5.5 16.5,7 19,10", "19.5,5 19,10 14,9.6", disc(12, 15, 3)],
  recordUpdate: [
    oval(12, 6, 8, 3),
    "4,6 4,18 8,20.6 12,21 16,20.6 20,18 20,6",
    "4,12 8,14.6 12,15 16,14.6 20,12",
  ],
  internal: [
    "4,6 5.5,7.5 8,4.5",
    "4,12 5.5,13.5 8,10.5",
    "4,18 5.5,19.5 8,16.5",
    "12,6 20,6",
    "12,12 20,12",
    "12,18 20,18",
  ],
  collapsed: [box(4, 5, 16, 6, 1.5), "6,15 18,15", "8,19 16,19"],
  other: [box(4, 4, 16, 16, 3), "9,12 11,14 15,10"],
  leads: [disc(9, 8, 4), "3,20 4,16 7,14.5 11,14.5 14,16 15,20", "19,8 19,14", "16,11 22,11"],
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
  nurture: ["4,12 4,9 6,7 20,7", "17,4 20,7 17,10", "20,12 20,15 18,17 4,17", "7,14 4,17 7,20"],
  handedOver: ["4,12 16,12", "12,7.5 16.5,12 12,16.5", "14,4 20,4 20,20 14,20"],
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
