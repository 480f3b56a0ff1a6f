import { roadmapOf } from "../../roadmap/roadmap.ts";
import type { Book } from "./book.ts";
import { startChapter, writeSection, writeText } from "./chapter.ts";
import { type Entry, writeTable } from "./table.ts";

const NOTHING = "–";

/** The plan in short: its strategies, what is to be done and asked for, and the important deals. */
export function writeRoadmap(book: Book): void {
  const { document, translate, today, words } = book;
  const { header, strategies, items, undated, deals, process } = roadmapOf(document, { today });
  const planned = [...items, ...undated];
  if (strategies.length + planned.length + deals.length === 0) return;
  const isOwn = header.title !== process.name && header.title !== "";
  const flow = startChapter(book, translate("report.roadmap"), isOwn ? header.title : "");
  if (header.period !== null) {
    const { start, end } = header.period;
    writeText(flow, translate("roadmap.document.period"), words.dates(start, end));
  }
  writeText(flow, translate("process.field.owner"), header.owner);
  writeText(flow, null, header.summary);
  if (strategies.length > 0) {
    writeSection(flow, translate("process.kinds.strategy"));
    writeTable(
      flow,
      [
        { title: translate("process.kind.strategy"), share: 0.5 },
        { title: translate("process.field.area"), share: 0.2 },
        { title: translate("process.field.goals"), share: 0.3 },
      ],
      [
        {
          title: "",
          rows: strategies.map(({ name, description, area, goals }): Entry[] => [
            { text: words.name(name), note: description },
            words.area(area),
            words.names(goals),
          ]),
        },
      ],
    );
  }
  if (planned.length > 0) {
    writeSection(flow, translate("report.plan"));
    writeTable(
      flow,
      [
        { title: translate("process.field.name"), share: 0.34 },
        { title: translate("roadmap.document.type"), share: 0.14 },
        { title: translate("process.field.department"), share: 0.16 },
        { title: translate("roadmap.document.period"), share: 0.2 },
        { title: translate("process.field.status"), share: 0.16 },
      ],
      [
        {
          title: "",
          rows: planned.map((item): Entry[] => [
            { text: words.name(item.name), note: item.owner },
            translate(`process.kind.${item.kind}`),
            words.department(item.department),
            words.dates(item.start, item.end) || translate("roadmap.document.undated"),
            words.status(item.status, item.overdue),
          ]),
        },
      ],
    );
  }
  if (deals.length === 0) return;
  writeSection(flow, translate("process.kinds.importantDeal"));
  writeTable(
    flow,
    [
      { title: translate("process.kind.importantDeal"), share: 0.36 },
      { title: translate("process.field.value"), share: 0.16, align: "end" },
      { title: translate("process.field.probability"), share: 0.12, align: "end" },
      { title: translate("process.field.closeDate"), share: 0.18 },
      { title: translate("process.field.status"), share: 0.18 },
    ],
    [
      {
        title: "",
        rows: deals.map((deal): Entry[] => [
          { text: words.name(deal.name), note: deal.account },
          words.money(deal.value) || NOTHING,
          words.percent(deal.probability) || NOTHING,
          words.day(deal.closeDate) || NOTHING,
          words.status(deal.status, deal.overdue),
        ]),
      },
    ],
  );
}
