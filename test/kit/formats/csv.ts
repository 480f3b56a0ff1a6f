import Papa from "papaparse";

/**
 * The rows of a file of comma-separated values, as Papa Parse reads it, which has to find out by
 * itself what separates its cells and ends its rows. Throws for whatever it complains about, and
 * for rows that have not as many cells as the first.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const { data, errors, meta } = Papa.parse<string[]>(text);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  if (meta.delimiter !== "," || meta.linebreak !== "\r\n") {
    throw new Error(`Read as separated by ${JSON.stringify([meta.delimiter, meta.linebreak])}`);
  }
  const end = data.pop();
  if (end === undefined || end.join() !== "") throw new Error("The last row has no end");
  const count = data[0]?.length ?? 0;
  if (data.some(({ length }) => length !== count)) throw new Error("Rows of different lengths");
  return data;
}

/** The rows by the names of their columns; a column that appears twice keeps its last value. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])),
  );
}
