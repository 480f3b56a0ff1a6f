/** Cells that hold numbers stand right, names left. */
type Alignment = "left" | "right";

const GAP = "  ";

/** Rows of cells as lines, each column as wide as its widest cell; without rows, no lines. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((cells) => widthOf(cells[column] ?? ""))),
  );
  return lines.map((cells) =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0, column === 0 ? "left" : "right"))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(cell: string, width: number, alignment: Alignment): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(cell)));
  return alignment === "left" ? cell + blanks : blanks + cell;
}

/** Places that a text takes on a terminal: marks over letters and half-spaces take none. */
function widthOf(text: string): number {
  return Array.from(text.replaceAll(/[\p{M}\p{Cf}]/gu, "")).length;
}
