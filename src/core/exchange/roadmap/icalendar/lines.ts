/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** A property with a value that is no text: a day, a moment, a word of the format's own. */
export function plainLine(name: string, value: string): string {
  return `${name}:${value}`;
}

/** A property with text: backslash, semicolon, comma and line ends are escaped (3.3.11). */
export function textLine(name: string, text: string): string {
  return `${name}:${escaped(text)}`;
}

/** Several texts, separated by commas. */
export function listLine(name: string, texts: readonly string[]): string {
  return `${name}:${texts.map(escaped).join(",")}`;
}

export function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** The lines with their ends, long ones folded between characters, never within one. */
export function folded(lines: readonly string[]): string {
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}

function foldedLine(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
