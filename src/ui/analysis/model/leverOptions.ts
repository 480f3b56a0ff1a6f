import { leverWords } from "../../../core/analysis/explainWhatIf.ts";
import type { Lever } from "../../../core/analysis/goals/levers.ts";
import { sayLever, type Speaking } from "../../../core/analysis/sayWhatIf.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";

/** A lever to choose, by its name. */
export interface LeverOption {
  readonly lever: Lever;
  /** Tells it from the others. */
  readonly value: string;
  readonly label: string;
}

interface Named extends LeverOption {
  /** What its name is made of. */
  readonly words: string;
}

type NameLevers = (
  levers: readonly Lever[],
  document: ProcessDocument,
  speaking: Speaking,
) => readonly LeverOption[];

/**
 * Names levers, a thousand of them maybe, again and again: one that is called as it was the last
 * time stays the same object, and the list as well where all are.
 */
export function createLeverNaming(): NameLevers {
  let last: { readonly translate: Speaking["translate"] | null; readonly named: readonly Named[] } =
    { translate: null, named: [] };
  return (levers, document, speaking) => {
    const { translate } = speaking;
    const known = new Map(
      last.translate === translate ? last.named.map((one) => [one.value, one]) : [],
    );
    const named = levers.map((lever): Named => {
      const value = `${lever.changes} ${lever.recordId}`;
      const words = Object.values(leverWords(document, lever).names).join("\n");
      const before = known.get(value);
      if (before?.words === words) return before;
      return { lever, value, words, label: sayLever(document, lever, speaking) };
    });
    const isSame =
      last.translate === translate &&
      named.length === last.named.length &&
      named.every((one, index) => one === last.named[index]);
    if (!isSame) last = { translate, named };
    return last.named;
  };
}
