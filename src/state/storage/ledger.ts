/*
 * A small account, outside of the database, of what the database must hold: one line a
 * document with the number of its last stored edit. A database that comes back empty or older,
 * as damaged ones do without any error, does not go unnoticed.
 */

const PREFIX = "stagecraft.kept.";

/** What the account says of one document. */
export interface LedgerLine {
  readonly id: string;
  readonly seq: number;
  readonly name: string;
}

/** Every line that makes sense; none where the browser forbids the account. */
export function readLedger(): readonly LedgerLine[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      if (!key.startsWith(PREFIX)) return [];
      const line = lineOf(key.slice(PREFIX.length), localStorage.getItem(key));
      return line === null ? [] : [line];
    });
  } catch {
    return [];
  }
}

/** Notes that the document is stored up to this edit. */
export function noteKept({ id, seq, name }: LedgerLine): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify({ seq, name }));
  } catch {
    // Without the account a loss may go unnoticed; what is stored is stored all the same.
  }
}

export function strikeOut(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // There was no account to strike it from.
  }
}

function lineOf(id: string, text: string | null): LedgerLine | null {
  try {
    const value: unknown = JSON.parse(text ?? "");
    if (typeof value !== "object" || value === null || !("seq" in value)) return null;
    const { seq } = value;
    if (typeof seq !== "number" || !Number.isSafeInteger(seq) || seq < 0) return null;
    return { id, seq, name: "name" in value && typeof value.name === "string" ? value.name : "" };
  } catch {
    return null;
  }
}
