import type { RecordId } from "../../base/ids.ts";
import { cleanLine, cutText } from "../../base/text.ts";
import type { CrmWarning } from "./warnings.ts";

/** What a system asks of a name. */
export interface NameRule {
  /** UTF-16 units, the strictest of the ways to count; whatever a reader counts takes as many. */
  readonly most: number;
  /** Whether two of them may not be the same, capital or small. */
  readonly isUnique: boolean;
}

export interface Named {
  readonly recordId: RecordId | null;
  readonly name: string;
  /** Where the process has no name. */
  readonly fallback: string;
}

/** The names as the system takes them, in their order, and what had to be changed. */
export function fitNames(
  all: readonly Named[],
  rule: NameRule,
): { readonly names: readonly string[]; readonly warnings: readonly CrmWarning[] } {
  const warnings: CrmWarning[] = [];
  const taken = new Set<string>();
  const names = all.map(({ recordId, name, fallback }) => {
    const isMissing = name.trim() === "";
    const line = cleanLine(name).trim();
    const wanted = isMissing ? fallback : line;
    const cut = cutText(wanted, rule.most);
    const given = rule.isUnique ? freeName(cut, rule.most, taken) : cut;
    taken.add(sameness(given));
    if (given !== cut) warnings.push({ code: "nameMadeUnique", recordId, name, to: given });
    else if (cut !== wanted) warnings.push({ code: "nameCut", recordId, name, to: cut });
    else if (isMissing) warnings.push({ code: "nameMissing", recordId, name, to: given });
    else if (line !== name.trim()) {
      warnings.push({ code: "nameOnOneLine", recordId, name, to: given });
    }
    return given;
  });
  return { names, warnings };
}

/** The name with the least number after it that nobody has, cut where there is no room for both. */
function freeName(name: string, most: number, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(sameness(free)); number += 1) {
    const ending = ` ${number}`;
    free = cutText(name, most - ending.length) + ending;
  }
  return free;
}

/** Names that a system, or its user, takes for the same. */
function sameness(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
