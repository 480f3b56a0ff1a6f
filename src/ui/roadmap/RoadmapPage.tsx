import { useTranslate } from "../../state/session/session.ts";

/** The roadmap of the open document: its head, a timeline and a table for each kind of record. */
export function RoadmapPage() {
  const translate = useTranslate();
  return <h1>{translate("process.field.period")}</h1>;
}
