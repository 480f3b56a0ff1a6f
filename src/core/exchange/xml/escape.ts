const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// What XML 1.0 has no way to hold.
const ILLEGAL =
  // oxlint-disable-next-line no-control-regex -- naming the control characters is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as it may stand in XML and HTML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(ILLEGAL, "")
    .replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}
