import {
  boundsOf,
  inflate,
  overlaps,
  type Point,
  type Rect,
  type Size,
} from "../../base/geometry.ts";
import type { Scene, SceneItem, ShapeCommand, TextMeasurer } from "../../drawing/sceneTypes.ts";
import { linesThrough, polygon } from "../../drawing/shapes.ts";
import {
  addHeading,
  addPage,
  type Book,
  type DraftPage,
  EDGE,
  pageSize,
  textLine,
} from "./book.ts";

/** Points of the diagram that a sheet and the next one both show, to be glued together. */
const OVERLAP = 24;
/** Below the diagram: the key map, and the foot of the page. */
const STRIP = 46;
const POINTS_PER_PIXEL = 0.75;
/** More sheets than these are a wall, not a document: the diagram is drawn smaller. */
const MOST_SHEETS = 100;
const MAP_CELL = { width: 11, height: 8 } as const;

/** How a picture is cut into sheets. Lengths are points. */
export interface SheetGrid {
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  /** What a sheet shows, from its corner. */
  readonly area: Rect;
  readonly isLying: boolean;
}

/** Cuts the diagram for paper that lies the way that takes fewer sheets. */
export function sheetGrid(book: Book, wished: number): SheetGrid {
  const { width, height } = book.diagram.bounds;
  const least = 0.05;
  for (let scale = Math.max(least, wished) * POINTS_PER_PIXEL; ; scale *= 0.9) {
    const gridOn = (wish: "portrait" | "landscape"): SheetGrid => {
      const page = pageSize(book, wish);
      const area = {
        x: EDGE,
        y: EDGE,
        width: page.width - 2 * EDGE,
        height: page.height - 2 * EDGE - STRIP,
      };
      const [columns, rows] = [
        countOf(width * scale, area.width),
        countOf(height * scale, area.height),
      ];
      return { scale, columns, rows, area, isLying: wish === "landscape" };
    };
    const [upright, lying] = [gridOn("portrait"), gridOn("landscape")];
    const best = sheetsOf(lying) < sheetsOf(upright) ? lying : upright;
    if (sheetsOf(best) <= MOST_SHEETS || scale < least * POINTS_PER_PIXEL) return best;
  }
}

function sheetsOf({ columns, rows }: SheetGrid): number {
  return columns * rows;
}

function countOf(length: number, area: number): number {
  return Math.max(1, Math.ceil((length - OVERLAP) / (area - OVERLAP)));
}

/**
 * The diagram across sheets in the order of reading. Each shows where it is to be joined and to
 * which others, and where on the whole it lies; sheets that would be empty are left out.
 */
export function writeSheets(book: Book, wished: number): void {
  const { diagram, translate, direction } = book;
  const grid = sheetGrid(book, wished);
  const { scale, columns, rows, area } = grid;
  const { bounds } = diagram;
  const step = { width: area.width - OVERLAP, height: area.height - OVERLAP };
  const reaches = diagram.items.map((item) => reachOf(item, book.measure));
  const spare = {
    x: (columns * step.width + OVERLAP - bounds.width * scale) / 2,
    y: (rows * step.height + OVERLAP - bounds.height * scale) / 2,
  };
  const title = translate("report.diagram");
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let index = 0; index < columns; index += 1) {
      // Sheets are read in the direction of the language, the picture stays as it is.
      const column = direction === "ltr" ? index : columns - 1 - index;
      const corner = { x: column * step.width - spare.x, y: row * step.height - spare.y };
      const seen = {
        x: bounds.x + corner.x / scale,
        y: bounds.y + corner.y / scale,
        width: area.width / scale,
        height: area.height / scale,
      };
      const items = diagram.items.filter((_, at) => {
        const reach = reaches[at];
        return reach !== undefined && reach !== null && overlaps(reach, seen);
      });
      if (items.length > 0) cells.push({ row, column, index, seen, scene: { ...diagram, items } });
    }
  }
  for (const cell of cells) {
    const page = addPage(book, grid.isLying ? "landscape" : "portrait", title, "foot");
    if (cell === cells[0]) addHeading(book, { level: 1, title, page, y: 0 });
    const name = translate("report.sheet", { sheet: nameOfCell(cell) });
    addHeading(book, { level: 2, title: name, page, y: 0 });
    const { seen } = cell;
    page.items.push({
      kind: "picture",
      scene: cell.scene,
      scale,
      origin: { x: area.x - seen.x * scale, y: area.y - seen.y * scale },
      clip: area,
    });
    writeMarks(book, page, grid, cell, cells);
    writeKeyMap(book, page, grid, cell, cells);
  }
}

interface Cell {
  readonly row: number;
  /** From the left, and in the order of reading. */
  readonly column: number;
  readonly index: number;
  readonly seen: Rect;
  readonly scene: Scene;
}

/** A letter for the row and a number for the place in it, as on a map. */
function nameOfCell({ row, index }: Pick<Cell, "row" | "index">): string {
  let letters = "";
  for (let rest = row; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${index + 1}`;
}

/** Crop marks at the corners; at each side that goes on, where to join it and which sheet comes. */
function writeMarks(
  book: Book,
  page: DraftPage,
  { area }: SheetGrid,
  cell: Cell,
  cells: readonly Cell[],
): void {
  const { edge, soft } = book.palette.neutrals;
  const [left, right] = [area.x, area.x + area.width];
  const [top, bottom] = [area.y, area.y + area.height];
  const gap = 4;
  const long = 12;
  const stroke = { color: edge, width: 0.5 };
  const line = (from: Point, to: Point, dash?: readonly number[]) =>
    page.items.push({
      kind: "path",
      commands: linesThrough([from, to]),
      fill: null,
      stroke: dash === undefined ? stroke : { ...stroke, dash },
    });
  for (const [x, out] of [
    [left, -1],
    [right, 1],
  ] as const) {
    for (const [y, away] of [
      [top, -1],
      [bottom, 1],
    ] as const) {
      line({ x: x + out * gap, y }, { x: x + out * (gap + long), y });
      line({ x, y: y + away * gap }, { x, y: y + away * (gap + long) });
    }
  }
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const look = { size: 8, weight: 600, color: soft } as const;
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const other = cells.find(
      ({ row, column }) => row === cell.row + dy && column === cell.column + dx,
    );
    if (other === undefined) continue;
    const at = {
      x: dx === 0 ? middle.x : dx > 0 ? right + 14 : left - 14,
      y: dy === 0 ? middle.y : dy > 0 ? bottom + 10 : top - 12,
    };
    page.items.push(arrowhead({ x: at.x + dx * 8, y: at.y + dy * 6 }, dx, dy, soft));
    const baseline = at.y + (dx === 0 ? 3 : -6);
    page.items.push(
      textLine(
        book,
        nameOfCell(other),
        { x: at.x + (dx === 0 ? 12 : 0), baseline, end: "center" },
        look,
      ),
    );
    // The sheet that is glued on top covers what lies beyond this line.
    if (dx > 0) line({ x: right - OVERLAP, y: top }, { x: right - OVERLAP, y: bottom }, [4, 3]);
    if (dy > 0) line({ x: left, y: bottom - OVERLAP }, { x: right, y: bottom - OVERLAP }, [4, 3]);
  }
}

function arrowhead({ x, y }: Point, dx: number, dy: number, color: string): SceneItem {
  const half = 2.5;
  const points = [
    { x: x + dx * 4, y: y + dy * 4 },
    { x: x + dy * half, y: y + dx * half },
    { x: x - dy * half, y: y - dx * half },
  ];
  return { kind: "path", commands: polygon(points), fill: color, stroke: null };
}

/** All sheets as little boxes, this one filled, and its name beside them. */
function writeKeyMap(
  book: Book,
  page: DraftPage,
  grid: SheetGrid,
  cell: Cell,
  cells: readonly Cell[],
): void {
  const { accent, edge, panel } = book.palette.neutrals;
  const { looks, translate } = book;
  const shrink = Math.min(
    1,
    34 / (grid.rows * MAP_CELL.height),
    120 / (grid.columns * MAP_CELL.width),
  );
  const size: Size = { width: MAP_CELL.width * shrink, height: MAP_CELL.height * shrink };
  const corner = {
    x: page.width / 2 - grid.columns * size.width,
    y: page.height - EDGE - 8 - (grid.rows * size.height) / 2,
  };
  for (const { row, column } of cells) {
    const isThis = row === cell.row && column === cell.column;
    page.items.push({
      kind: "rect",
      x: corner.x + column * size.width,
      y: corner.y + row * size.height,
      ...size,
      radius: 0,
      fill: isThis ? accent : panel,
      stroke: { color: edge, width: 0.5 },
    });
  }
  page.items.push(
    textLine(
      book,
      translate("report.sheet", { sheet: nameOfCell(cell) }),
      { x: page.width / 2 + 44, baseline: page.height - EDGE - 4, end: "center" },
      looks.item,
    ),
  );
}

/** All that an item covers; null where there is nothing to see. */
function reachOf(item: SceneItem, measure: TextMeasurer): Rect | null {
  switch (item.kind) {
    case "rect":
      return inflate(item, (item.stroke?.width ?? 0) / 2);
    case "path": {
      const points = item.commands.flatMap(pointsOf);
      const box = boundsOf(points.map((point) => ({ ...point, width: 0, height: 0 })));
      return box === null ? null : inflate(box, (item.stroke?.width ?? 0) / 2 + 0.1);
    }
    case "text": {
      const { size, weight, align, at, lines, lineHeight } = item;
      const width = Math.max(0, ...lines.map((line) => measure(line, size, weight)));
      const x = align === "left" ? at.x : align === "right" ? at.x - width : at.x - width / 2;
      return { x, y: at.y - size, width, height: size * 1.3 + (lines.length - 1) * lineHeight };
    }
  }
}

function pointsOf(command: ShapeCommand): Point[] {
  switch (command.kind) {
    case "move":
    case "line":
      return [command.to];
    case "curve":
      return [command.control1, command.control2, command.to];
    case "close":
      return [];
  }
}
