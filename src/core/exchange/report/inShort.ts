import { labelOf } from "../../analysisCharts/names.ts";
import { daysIn } from "../../analysis/durations.ts";
import { forecast } from "../../analysis/forecast.ts";
import { processOf } from "../../process/document.ts";
import { stageNumber } from "../../process/graph.ts";
import type { Stage } from "../../process/records/stage.ts";
import type { Book } from "./book.ts";
import { startChapter, writeSection, writeText } from "./chapter.ts";
import { type Entry, writeTable } from "./table.ts";

const NOTHING = "–";

/** The process for those who read no further: what it is for, for whom, and its stages in a table. */
export function writeInShort(book: Book, stages: readonly Stage[]): void {
  const { document, looks, translate, words } = book;
  const { name, purpose, idealCustomer, dealValue } = processOf(document);
  const flow = startChapter(book, translate("roadmap.document.process"));
  writeText(flow, null, name, { ...looks.part });
  writeText(flow, translate("process.field.purpose"), purpose);
  writeText(flow, translate("process.field.idealCustomer"), idealCustomer);
  writeText(flow, translate("process.field.dealValue"), words.money(dealValue));
  if (stages.length === 0) return;
  writeSection(flow, translate("process.kinds.stage"));
  writeTable(
    flow,
    [
      { title: translate("roadmap.document.number"), share: 0.07 },
      { title: translate("process.kind.stage"), share: 0.33 },
      { title: translate("process.field.ownerRole"), share: 0.22 },
      { title: translate("roadmap.document.expectedDays"), share: 0.12, align: "end" },
      { title: translate("roadmap.document.passOn"), share: 0.11, align: "end" },
      { title: translate("roadmap.document.winProbability"), share: 0.15, align: "end" },
    ],
    [{ title: "", rows: stages.map((stage) => stageRow(book, stage)) }],
  );
}

function stageRow({ document, translate, formats, words }: Book, stage: Stage): Entry[] {
  const state = forecast(document).states.get(stage.id);
  const days = daysIn(document, stage.id);
  return [
    formats.integer(stageNumber(document, stage.id)),
    {
      text: labelOf(document, stage.id, translate),
      note: stage.outsourced ? translate("process.field.outsourced") : "",
      to: stage.id,
    },
    labelOf(document, stage.ownerRoleId ?? "", translate),
    days.ok ? formats.days(days.value) : NOTHING,
    words.percent(state?.passOn ?? null) || NOTHING,
    words.percent(state?.winProbability ?? null) || NOTHING,
  ];
}
