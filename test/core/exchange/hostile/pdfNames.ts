/**
 * The names (`/Name`) of a PDF that mean something: those in its objects, not those that stand
 * in texts or in the contents of streams.
 */
export function pdfNames(bytes: Uint8Array): ReadonlySet<string> {
  const source = Buffer.from(bytes).toString("latin1");
  const names = new Set<string>();
  for (let at = 0; at < source.length;) {
    const character = source[at] ?? "";
    if (character === "(") at = endOfText(source, at);
    else if (character === "%") at = endOf(source, "\n", at);
    else if (source.startsWith("<<", at)) at += 2;
    else if (character === "<") at = endOf(source, ">", at);
    else if (/^stream\r?\n/u.test(source.slice(at, at + 8))) {
      at = endOf(source, "endstream", at);
    } else if (character === "/") {
      const name = /^\/[^\s()<>[\]{}/%]*/u.exec(source.slice(at, at + 128))?.[0] ?? "/";
      names.add(decoded(name));
      at += name.length;
    } else at += 1;
  }
  return names;
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}

/** The index after the bracket that closes a text; brackets inside are balanced or escaped. */
function endOfText(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "(") depth += 1;
    else if (source[at] === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error("A text of the PDF is never closed");
}

/** `/J#53` is another way to write `/JS`. */
function decoded(name: string): string {
  return name.replaceAll(/#([\dA-Fa-f]{2})/gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
