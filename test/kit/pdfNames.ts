import { inflateSync } from "node:zlib";

/**
 * The names (`/Name`) of a PDF that mean something: those in its objects, packed into object
 * streams or not, but not those that stand in texts or in the contents of other streams.
 * Throws where a stream of objects is packed in a way that can't be looked into.
 */
export function pdfNames(bytes: Uint8Array): ReadonlySet<string> {
  const source = Buffer.from(bytes).toString("latin1");
  const names = namesIn(source);
  // A dictionary with the stream after it; names of its own are read above.
  const packed = /<<(?:(?!endobj)[^])*?\/ObjStm(?:(?!endobj)[^])*?>>\s*stream\r?\n/gu;
  for (const { 0: head, index } of source.matchAll(packed)) {
    const from = index + head.length;
    const content = source.slice(from, source.indexOf("endstream", from));
    const dictionary = namesIn(head);
    if ([...dictionary].some((name) => name.endsWith("Decode") && name !== "/FlateDecode")) {
      throw new Error("Objects of the PDF are packed in a way that can't be read");
    }
    const objects = dictionary.has("/FlateDecode")
      ? inflateSync(Buffer.from(content, "latin1")).toString("latin1")
      : content;
    for (const name of namesIn(objects)) names.add(name);
  }
  return names;
}

function namesIn(source: string): Set<string> {
  const names = new Set<string>();
  for (let at = 0; at < source.length;) {
    const character = source[at] ?? "";
    if (character === "(") at = endOfText(source, at);
    else if (character === "%") at = endOf(source, "\n", at);
    else if (source.startsWith("<<", at)) at += 2;
    else if (character === "<") at = endOf(source, ">", at);
    else if (character === "s" && /^stream\r?\n/u.test(source.slice(at, at + 8))) {
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
