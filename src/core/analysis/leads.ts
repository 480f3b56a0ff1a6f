import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { ProcessDocument } from "../process/document.ts";
import { type Figure, known, unknown } from "./figure.ts";
import { type Gap, gapAt } from "./gaps.ts";

/** Leads a month of all sources; unknown while any source's is not stated. */
export function leadsPerMonth(document: ProcessDocument): Figure {
  if (document.leadSource.size === 0) return unknown([gapAt("noLeadSource", null)]);
  const gaps: Gap[] = [];
  let total = 0;
  for (const { id, inflow } of document.leadSource.values()) {
    if (inflow === null) gaps.push(gapAt("leadSourceWithoutInflow", id));
    else total += inflow;
  }
  return gaps.length > 0 ? unknown(gaps) : known(total);
}

/**
 * Of a lead that enters, the probability of each source. The gaps are the sources whose inflow
 * has to be stated before leads can be shared out among them.
 */
export function leadShares(
  document: ProcessDocument,
): Result<ReadonlyMap<RecordId, number>, readonly Gap[]> {
  const sources = [...document.leadSource.values()];
  // With one source the win rate does not depend on how many leads come.
  if (sources.length === 1) return ok(new Map(sources.map(({ id }) => [id, 1])));
  const leads = leadsPerMonth(document);
  if (leads.known && leads.value > 0) {
    return ok(new Map(sources.map(({ id, inflow }) => [id, (inflow ?? 0) / leads.value])));
  }
  const unstated = sources.filter(({ inflow }) => inflow === null);
  const asked = unstated.length > 0 ? unstated : sources;
  return fail(asked.map(({ id }) => gapAt("leadSourceWithoutInflow", id)));
}
