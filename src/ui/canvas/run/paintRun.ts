import type { Point, Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { placeOn, type Track, trackAlong } from "../../../core/drawing/routing/track.ts";
import { eachTraveller, endedBy, type Film, standingAt } from "../../../core/simulation/film.ts";
import type { Scene } from "../model/scene.ts";
import type { RunColors } from "./runColors.ts";
import { placesInStack } from "./stack.ts";

/** One moment of a run, and how it is seen. */
export interface RunPicture {
  readonly film: Film;
  /** In days. */
  readonly day: number;
  /** How many days a way is seen to take. */
  readonly travelDays: number;
  /** The view: where the canvas's origin lies in the window, and its scale. */
  readonly view: Point & { readonly zoom: number };
  /** In window pixels. */
  readonly width: number;
  readonly height: number;
  readonly colors: RunColors;
  readonly font: string;
  readonly count: (deals: number) => string;
}

/** In window pixels. */
const LETTER = 11;
const TRAY = 20;
const MARK = 4;
/** What has its text at its lower border has its numbers below it; a stage has them on it. */
const BELOW = TRAY / 2 - 1;
/** A node narrower than this has no room for numbers. */
const ROOM_FOR_NUMBERS = 28;
/** Deals that go the same way at the same time are seen beside each other, so far apart. */
const BESIDE = 1.8;

type Pen = CanvasRenderingContext2D;

/** Draws moments of a run over the scene: deals on their ways, and those that stand somewhere. */
export function createRunPainter(scene: Scene): (pen: Pen, picture: RunPicture) => void {
  const tracks = createTracks(scene);
  return (pen, picture) => {
    const { film, day, travelDays, view, width, height, colors } = picture;
    pen.clearRect(0, 0, width, height);
    const size = Math.min(6, Math.max(2.5, 5 * view.zoom));
    const onTheWay = new Map<RecordId, number>();
    const dots = new Path2D();
    eachTraveller(film, day, travelDays, (trip, path, share) => {
      const track = tracks(path.flows);
      const at = track === null ? null : placeOn(track, share);
      if (at === null) return;
      onTheWay.set(path.targetId, (onTheWay.get(path.targetId) ?? 0) + 1);
      const x = at.x * view.zoom + view.x + (((trip * 7) % 5) - 2) * BESIDE;
      const y = at.y * view.zoom + view.y + (((trip * 3) % 5) - 2) * BESIDE;
      if (x < -size || y < -size || x > width + size || y > height + size) return;
      dots.moveTo(x + size, y);
      dots.arc(x, y, size, 0, 2 * Math.PI);
    });
    for (const [state, id] of film.states.entries()) {
      const box = inWindow(scene.bounds(id), picture);
      if (box === null) continue;
      const { here, waiting } = standingAt(film, state, day);
      if (here === 0) continue;
      const line = box.y + box.height + (scene.node(id)?.kind === "stage" ? 0 : BELOW);
      paintStanding(pen, picture, { ...box, line }, here, waiting, onTheWay.get(id) ?? 0);
    }
    for (const id of film.ends.keys()) {
      const box = inWindow(scene.bounds(id), picture);
      const ended = endedBy(film, id, day);
      if (box === null || ended === 0) continue;
      const line = box.y + box.height + BELOW;
      paintTray(pen, picture, { ...box, line }, [{ mark: null, count: ended }]);
    }
    pen.fillStyle = colors.deal;
    pen.strokeStyle = colors.ground;
    pen.lineWidth = 1.5;
    pen.stroke(dots);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path, not an array
    pen.fill(dots);
  };
}

/** The tracks of paths; another one when a flow was led another way. */
function createTracks(scene: Scene): (flows: readonly RecordId[]) => Track | null {
  const known = new Map<
    readonly RecordId[],
    { readonly ways: readonly (readonly Point[])[]; readonly track: Track }
  >();
  return (flows) => {
    const ways = flows.flatMap((id) => {
      const points = scene.route(id)?.points;
      return points === undefined ? [] : [points];
    });
    if (ways.length === 0) return null;
    const before = known.get(flows);
    if (before?.ways.length === ways.length && ways.every((way, at) => way === before.ways[at])) {
      return before.track;
    }
    const track = trackAlong(ways);
    known.set(flows, { ways, track });
    return track;
  };
}

/** Where a node lies in the window; null where it can't be seen. */
function inWindow(bounds: Rect | undefined, { view, width, height }: RunPicture): Rect | null {
  if (bounds === undefined) return null;
  const box = {
    x: bounds.x * view.zoom + view.x,
    y: bounds.y * view.zoom + view.y,
    width: bounds.width * view.zoom,
    height: bounds.height * view.zoom,
  };
  const isSeen =
    box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height + TRAY > 0;
  return isSeen ? box : null;
}

/** A node in the window, and the height of the middle of its numbers. */
interface Place extends Rect {
  readonly line: number;
}

/** The numbers of a step, and its deals one by one below them: those that wait come first. */
function paintStanding(
  pen: Pen,
  picture: RunPicture,
  box: Place,
  here: number,
  waiting: number,
  onTheWay: number,
): void {
  const hasNumbers = paintTray(pen, picture, box, [
    ...(here > waiting ? [{ mark: "deal" as const, count: here - waiting }] : []),
    ...(waiting > 0 ? [{ mark: "waiting" as const, count: waiting }] : []),
  ]);
  const middle = {
    x: box.x + box.width / 2,
    y: box.line + (hasNumbers ? TRAY / 2 + 2 : 2),
  };
  const standing = Math.max(waiting, here - onTheWay);
  for (const [index, at] of placesInStack(standing, middle, box.width).entries()) {
    paintMark(pen, picture, index < waiting ? "waiting" : "deal", at);
  }
}

type MarkKind = "deal" | "waiting";

/** A round one moves on, a hollow square waits. */
function paintMark(pen: Pen, { colors }: RunPicture, kind: MarkKind, { x, y }: Point): void {
  if (kind === "deal") {
    pen.fillStyle = colors.deal;
    pen.beginPath();
    pen.arc(x, y, MARK - 0.5, 0, 2 * Math.PI);
    pen.fill();
    return;
  }
  pen.fillStyle = colors.ground;
  pen.fillRect(x - MARK + 1, y - MARK + 1, 2 * MARK - 2, 2 * MARK - 2);
  pen.strokeStyle = colors.waiting;
  pen.lineWidth = 1.75;
  pen.strokeRect(x - MARK + 1, y - MARK + 1, 2 * MARK - 2, 2 * MARK - 2);
}

/** Numbers in a pill at the line of a node, where there is room; whether there is. */
function paintTray(
  pen: Pen,
  picture: RunPicture,
  box: Place,
  entries: readonly { readonly mark: MarkKind | null; readonly count: number }[],
): boolean {
  if (box.width < ROOM_FOR_NUMBERS) return false;
  const { colors, font, count } = picture;
  pen.font = `600 ${LETTER}px ${font}`;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  const parts = entries.map(({ mark, count: deals }) => {
    const text = count(deals);
    const markWidth = mark === null ? 0 : 2 * MARK + 4;
    return { mark, text, markWidth, width: markWidth + pen.measureText(text).width };
  });
  const width = parts.reduce((sum, part) => sum + part.width + 8, 8);
  const [left, middle] = [box.x + box.width / 2 - width / 2, box.line];
  pen.beginPath();
  pen.roundRect(left, middle - TRAY / 2, width, TRAY, TRAY / 2);
  pen.fillStyle = colors.ground;
  pen.fill();
  pen.strokeStyle = colors.border;
  pen.lineWidth = 1;
  pen.stroke();
  let x = left + 8;
  for (const part of parts) {
    if (part.mark !== null) paintMark(pen, picture, part.mark, { x: x + MARK, y: middle });
    pen.fillStyle = colors.text;
    pen.fillText(part.text, x + part.markWidth, middle + 0.5);
    x += part.width + 8;
  }
  return true;
}
