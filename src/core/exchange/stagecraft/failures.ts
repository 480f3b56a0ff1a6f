/** What a file that is not ours seems to be. */
export type ForeignFormat =
  | "zip"
  | "pdf"
  | "image"
  | "office"
  | "gzip"
  | "xml"
  | "svg"
  | "html"
  | "bpmn"
  | "drawio"
  | "excalidraw"
  | "tldraw"
  | "jsonCanvas"
  | "reactFlow"
  | "n8n"
  | "nodeRed"
  | "mermaid"
  | "roadmap"
  | "fragment"
  | "process";

/** What a JSON value is. */
export type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null" | "missing";

/** Why a file cannot be opened at all. Lines and columns count from 1, columns in UTF-16 units. */
export type ReadFailure =
  /** No bytes, or nothing but blanks and zero bytes. */
  | { readonly reason: "empty" }
  | { readonly reason: "tooLarge"; readonly found: number; readonly limit: number }
  /** Neither UTF-8 nor UTF-16. */
  | { readonly reason: "notText" }
  | { readonly reason: "foreign"; readonly found: ForeignFormat }
  | {
      readonly reason: "notJson";
      readonly line: number;
      readonly column: number;
      /** The text stops in the middle: the file was cut off. */
      readonly cutOff: boolean;
    }
  | {
      readonly reason: "tooDeep";
      readonly line: number;
      readonly column: number;
      readonly limit: number;
    }
  | { readonly reason: "notAnObject"; readonly found: JsonType }
  /** JSON that says to be of a format nobody knows, or does not say it (null). */
  | { readonly reason: "unknownFormat"; readonly found: string | null }
  | { readonly reason: "badVersion"; readonly found: string }
  /** Written by a newer version: keep the file as it is and offer it for download. */
  | { readonly reason: "newer"; readonly found: number; readonly limit: number }
  | { readonly reason: "notAList"; readonly path: string; readonly found: JsonType }
  | { readonly reason: "tooMany"; readonly found: number; readonly limit: number };
