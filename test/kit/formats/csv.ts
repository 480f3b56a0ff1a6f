/**
 * A strict reader of comma-separated values (RFC 4180), written apart from the writer: rows end
 * in CRLF, quotes are doubled, nothing follows a closing quote but a comma or an end, and all rows
 * have as many cells as the first. Throws on anything else.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = next;
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    if (!text.startsWith("\r\n", at)) throw new Error(`No end of a row at ${at}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error("The last row has no end");
  const count = rows[0]?.length ?? 0;
  if (rows.some(({ length }) => length !== count)) throw new Error("Rows of different lengths");
  return rows;
}

function plainCell(text: string, start: number): { cell: string; next: number } {
  const end = /[,\r\n"]|$/u.exec(text.slice(start))?.index ?? 0;
  const next = start + end;
  if (text[next] === '"' || (text[next] === "\n" && text[next - 1] !== "\r")) {
    throw new Error(`A quote or line feed in a plain cell at ${next}`);
  }
  return { cell: text.slice(start, next), next };
}

function quotedCell(text: string, start: number): { cell: string; next: number } {
  let cell = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new Error("A quote is never closed");
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, next: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

/** The rows by the names of their columns; a column that appears twice keeps its last value. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])),
  );
}
