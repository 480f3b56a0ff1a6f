import type { Point, Rect } from "../base/geometry.ts";
import type { ShapeCommand } from "./sceneTypes.ts";

// How far along its tangents the control points of a quarter circle lie: 4/3 (sqrt(2) - 1).
const QUARTER_CIRCLE = 0.5523;

export function linesThrough(points: readonly Point[]): ShapeCommand[] {
  return points.map((to, index) => ({ kind: index === 0 ? "move" : "line", to }));
}

export function polygon(points: readonly Point[]): ShapeCommand[] {
  return [...linesThrough(points), { kind: "close" }];
}

export function circle(centre: Point, radius: number): ShapeCommand[] {
  return roundedRect(
    { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius },
    radius,
  );
}

export function roundedRect(rect: Rect, radius: number): ShapeCommand[] {
  const { x, y, width, height } = rect;
  return roundedPolygon(
    [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
    Math.min(radius, width / 2, height / 2),
  );
}

/** The polygon with every corner cut by a curve that starts `radius` pixels before it. */
export function roundedPolygon(points: readonly Point[], radius: number): ShapeCommand[] {
  const commands: ShapeCommand[] = [];
  for (const [index, corner] of points.entries()) {
    const before = points.at(index - 1);
    const after = points[(index + 1) % points.length];
    if (before === undefined || after === undefined) continue;
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    commands.push(
      { kind: index === 0 ? "move" : "line", to: start },
      {
        kind: "curve",
        control1: towards(corner, before, radius * (1 - QUARTER_CIRCLE)),
        control2: towards(corner, after, radius * (1 - QUARTER_CIRCLE)),
        to: end,
      },
    );
  }
  return [...commands, { kind: "close" }];
}

/** The shape scaled from the origin and then moved. */
export function placed(
  commands: readonly ShapeCommand[],
  scale: number,
  offset: Point,
): ShapeCommand[] {
  const move = ({ x, y }: Point): Point => ({ x: x * scale + offset.x, y: y * scale + offset.y });
  return commands.map((command) => {
    switch (command.kind) {
      case "move":
      case "line":
        return { kind: command.kind, to: move(command.to) };
      case "curve":
        return {
          kind: "curve",
          control1: move(command.control1),
          control2: move(command.control2),
          to: move(command.to),
        };
      case "close":
        return command;
    }
  });
}

function towards(from: Point, to: Point, pixels: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : pixels / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
