import { checkQuality } from "../../core/quality/checker.ts";
import {
  findingText,
  propertyMessage,
  severityMessage,
  whyText,
} from "../../core/quality/findingText.ts";
import { PROPERTIES, SEVERITIES } from "../../core/quality/rule.ts";
import { tableLines } from "../table.ts";
import type { Outcome, Verb } from "../verb.ts";

/** The rules of the quality check; errors end the command with a code of their own. */
export const checkVerb: Verb = {
  name: "check",
  about: "cli.verb.check",
  options: [{ name: "why", value: null, about: "cli.option.why" }],
  examples: [
    { line: "check sales.stagecraft.json", about: "cli.example.check" },
    { line: "check sales.stagecraft.json --why", about: "cli.example.why" },
    { line: "check sales.stagecraft.json && echo good", about: "cli.example.checkThen" },
  ],
  run: ({ document, today, options, translate, formats }): Outcome => {
    const { findings, scores } = checkQuality(document, { today });
    const open = findings.filter(({ accepted }) => accepted === null);
    const counts = SEVERITIES.map(
      (severity) => [severity, open.filter((it) => it.severity === severity).length] as const,
    );
    const lines = open.flatMap((finding) => {
      const { code, severity } = finding;
      const head = `${translate(severityMessage(severity))} ${code}`;
      const why = options.has("why") ? [`  ${whyText(code, translate)}`] : [];
      return [`${head}: ${findingText(finding, translate, formats)}`, ...why];
    });
    const text = [
      ...lines,
      ...(lines.length === 0 ? [translate("cli.check.nothing")] : [""]),
      ...tableLines(
        [translate("cli.column.severity"), translate("cli.column.findings")],
        counts.map(([severity, count]) => [
          translate(severityMessage(severity)),
          formats.integer(count),
        ]),
      ),
      "",
      ...tableLines(
        [translate("cli.column.property"), translate("cli.column.score")],
        PROPERTIES.flatMap((property) => {
          const { score } = scores[property];
          return score === null
            ? []
            : [[translate(propertyMessage(property)), formats.percent(score)]];
        }),
      ),
    ];
    const hasErrors = open.some(({ severity }) => severity === "error");
    return {
      ending: hasErrors ? "findings" : "ok",
      json: {
        findings: findings.map((finding) => ({
          ...finding,
          text: findingText(finding, translate, formats),
        })),
        counts: Object.fromEntries(counts),
        scores,
      },
      text,
      missing: [],
    };
  },
};
