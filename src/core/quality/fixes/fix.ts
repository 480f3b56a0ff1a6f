import type { RecordId } from "../../base/ids.ts";
import type { EditContext } from "../../edits/edit.ts";
import type { Step } from "../../edits/inTurn.ts";
import type { MessageKey } from "../../i18n/catalogue.ts";
import type { ProcessDocument } from "../../process/document.ts";

/** What a fix is called; each is a message. */
export type FixName =
  Extract<MessageKey, `quality.fix.${string}`> extends `quality.fix.${infer Name}` ? Name : never;

/** What a fix needs beside the document. */
export interface FixMeans {
  readonly context: EditContext;
  /** Names of what is added, in the language of the document. */
  readonly words: (key: MessageKey) => string;
  /** The calendar day, ISO 8601. */
  readonly today: string;
}

/** A way to put right what a rule finds: edits that are one step to undo. */
export interface Fix {
  readonly name: FixName;
  /** The name of what it adds, for `name` in its label. */
  readonly adds?: MessageKey;
  /** The edits in their order; null where this finding can't be put right so. */
  readonly steps: (
    document: ProcessDocument,
    elements: readonly [RecordId, ...RecordId[]],
    means: FixMeans,
  ) => readonly Step[] | null;
}
