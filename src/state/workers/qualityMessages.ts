import type { Finding, QualityReport } from "../../core/quality/report.ts";
import type { CheckContext } from "../../core/quality/rule.ts";

/** Asks for the findings; who has a report already is told only what is new in it. */
export interface QualityQuestion extends CheckContext {
  /** The number of the last report that came; 0: there is none. */
  readonly known: number;
}

/** A stretch of the last report's findings that is in this one too, or findings that are new. */
export type FindingsPart =
  | { readonly from: number; readonly count: number }
  | { readonly added: readonly Finding[] };

/** A report. That of a large process would take the page long to receive at every edit. */
export interface QualityAnswer {
  /** Counts the reports, from 1. */
  readonly number: number;
  /** In order, together all findings. Stretches are of the report that was known. */
  readonly parts: readonly FindingsPart[];
  readonly scores: QualityReport["scores"];
}

/** The findings of an answer, given those of the report that was known. */
export function findingsOf(
  { parts }: Pick<QualityAnswer, "parts">,
  known: readonly Finding[],
): readonly Finding[] {
  const [only] = parts;
  const isSame = parts.length === 1 && only !== undefined && "from" in only;
  if (isSame && only.from === 0 && only.count === known.length) return known;
  const texts = new Map<string, string>();
  return parts.flatMap((part) =>
    "added" in part
      ? part.added.map((finding) => withOwnTexts(finding, texts))
      : known.slice(part.from, part.from + part.count),
  );
}

/**
 * The finding with each text as it was first met: a message brings the same few words of
 * thousands of findings each time as texts of their own.
 */
function withOwnTexts(finding: Finding, texts: Map<string, string>): Finding {
  const own = <Text extends string>(text: Text): Text => {
    const known = texts.get(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same text
    if (known !== undefined) return known as Text;
    texts.set(text, text);
    return text;
  };
  const { code, severity, property, values, accepted } = finding;
  const [first, ...others] = finding.elements;
  return {
    code: own(code),
    severity: own(severity),
    property: own(property),
    elements: [own(first), ...others.map(own)],
    values,
    accepted,
  };
}
