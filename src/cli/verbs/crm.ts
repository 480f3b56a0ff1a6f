import { CRM_SYSTEMS, type CrmSystem } from "../../core/exchange/crm/systems.ts";
import { salesforceFiles } from "../../core/exchange/crm/salesforce/write.ts";
import { crmWarningText } from "../../core/exchange/crm/warnings.ts";
import { writeCrm } from "../../core/exchange/crm/write.ts";
import { gapLines } from "../names.ts";
import { ownWords } from "../ownWords.ts";
import { textOption } from "../parse.ts";
import { type Outcome, UsageProblem, type Verb, type VerbContext } from "../verb.ts";

/** The process as configuration of a CRM: JSON, or a zip into a file. */
export const crmVerb: Verb = {
  name: "crm",
  about: "crm.cli.verb",
  options: [
    { name: "system", value: CRM_SYSTEMS.join("|"), about: "crm.cli.system" },
    { name: "output", value: "FILE", about: "crm.cli.output" },
  ],
  examples: [
    { line: "crm sales.stagecraft.json --system hubspot", about: "crm.cli.hubspot" },
    {
      line: "crm sales.stagecraft.json --system salesforce --output sales.zip",
      about: "crm.cli.salesforce",
    },
  ],
  run: async (context): Promise<Outcome> => {
    const { document, options, translate, formats } = context;
    const system = systemOf(context);
    const output = textOption(options, "output");
    const isJson = options.has("json");
    const words = await ownWords(context);
    const { content, warnings, gaps } = writeCrm(system, document, words);
    if (typeof content !== "string" && output === null && !isJson) {
      throw new UsageProblem("crm.cli.noOutput");
    }
    return {
      ending: "ok",
      json: {
        system,
        configuration:
          typeof content === "string"
            ? JSON.parse(content)
            : Object.fromEntries(salesforceFiles(document, words).content),
        warnings: warnings.map((warning) => ({
          ...warning,
          text: crmWarningText(warning, translate, formats),
        })),
        gaps,
      },
      text: typeof content === "string" ? [content.trimEnd()] : [],
      ...(output !== null && { output: { file: output, content } }),
      missing: gapLines(context, gaps),
      changed: warnings.map((warning) => crmWarningText(warning, translate, formats)),
    };
  },
};

function systemOf({ options }: VerbContext): CrmSystem {
  const wanted = textOption(options, "system")?.toLowerCase();
  const system = CRM_SYSTEMS.find((name) => name === wanted);
  if (system !== undefined) return system;
  throw new UsageProblem("crm.cli.noSystem", { names: CRM_SYSTEMS.join("|") });
}
