import { createContext, useContext } from "react";
import type { Explanation } from "../../../core/analysis/explain.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";

/** A number by its name, and where it comes from. */
export interface NamedExplanation {
  readonly title: string;
  readonly explanation: Explanation;
}

/** Where the number that was pressed comes from; several where one press is about several. */
export type Answer = Explanation | readonly NamedExplanation[];

/** What is asked when a number is pressed. */
export interface NumberAsked {
  readonly title: string;
  /** Worked out only when somebody asks. */
  readonly explain: () => Answer;
  readonly document: ProcessDocument;
  /** What the number is about, for the way there. */
  readonly recordId?: RecordId | undefined;
}

type Ask = (asked: NumberAsked, at: Element) => void;

/** How numbers are asked about. */
export interface Asking {
  /** Opens the one explanation of the page beside the element that was pressed. */
  readonly ask: Ask;
  /** The element that says what pressing a number does: its description. */
  readonly hintId: string;
}

export const AskContext = createContext<Asking>({ ask: () => {}, hintId: "" });

export function useAsking(): Asking {
  return useContext(AskContext);
}
