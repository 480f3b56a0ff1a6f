import type { Formats } from "../core/i18n/format.ts";
import type { MessageKey } from "../core/i18n/catalogue.ts";
import type { MessageValues, Translate } from "../core/i18n/translator.ts";
import type { ProcessDocument } from "../core/process/document.ts";
import type { Writing } from "../core/analysis/writeUnit.ts";
import type { Ending } from "./exitCodes.ts";

/** An option of a command: `--name VALUE`, or `--name` alone where it takes none. */
export interface CliOption {
  readonly name: string;
  /** What stands for its value in the help; null for an option without one. */
  readonly value: string | null;
  readonly about: MessageKey;
}

/** What the command line says, read. */
export type OptionValues = ReadonlyMap<string, string | true>;

/** What a verb works with. */
export interface VerbContext extends Writing {
  readonly document: ProcessDocument;
  readonly options: OptionValues;
  readonly translate: Translate;
  readonly formats: Formats;
  /** The calendar day, ISO 8601. */
  readonly today: string;
  /** The moment in universal time, ISO 8601. */
  readonly now: string;
}

/** What a verb found. */
export interface Outcome {
  readonly ending: Ending;
  /** For programs: written with `--json`. */
  readonly json: object;
  /** For people: lines. */
  readonly text: readonly string[];
  /** What keeps numbers from being known, for people: said on standard error. */
  readonly missing: readonly string[];
  /** What is otherwise than in the process, for people: said on standard error. */
  readonly changed?: readonly string[];
  /** A file to be written; nothing is said on standard output then but with `--json`. */
  readonly output?: { readonly file: string; readonly content: string | Uint8Array };
}

export interface Verb {
  readonly name: string;
  readonly about: MessageKey;
  readonly options: readonly CliOption[];
  /** What follows `stagecraft`, and what that is for. */
  readonly examples: readonly { readonly line: string; readonly about: MessageKey }[];
  readonly run: (context: VerbContext) => Outcome | Promise<Outcome>;
}

/** The command line can't be followed: said on standard error. */
export class UsageProblem extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
