import { useState } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { findNode, nameOf, type ProcessDocument } from "../../../core/process/document.ts";
import type { AnyRecord, Kind } from "../../../core/process/kinds.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { choosable, useRecords } from "../model/useRecords.ts";
import { ManyChoice } from "./ManyChoice.tsx";

interface ReferencesChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  /** The record itself, which can't be chosen. */
  readonly own: RecordId;
  readonly value: readonly RecordId[];
  readonly to: readonly Kind[];
  readonly onChange: (value: readonly RecordId[]) => string | null;
}

/** A choice of any number of records. */
export function ReferencesChoice({ own, to, onChange, ...shared }: ReferencesChoiceProps) {
  const t = useTranslate();
  const records = useRecords((document) =>
    to.flatMap((kind) => choosable(document, kind).filter(({ id }) => id !== own)),
  );
  const document = useEditor((state) => state.document);
  const [problem, setProblem] = useState<string | null>(null);
  if (document === null) return null;
  const groups = to
    .map((kind) => ({
      key: kind,
      heading: t(`process.kind.${kind}`),
      entries: records
        .filter((record) => record.kind === kind)
        .map((record) => ({ id: record.id, name: spokenName(record, document, t) })),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <ManyChoice
      {...shared}
      groups={groups}
      problem={problem}
      onChange={(ids) => setProblem(onChange(ids))}
    />
  );
}

/** A record's name; an arrow without one is told by its ends. */
function spokenName(record: AnyRecord, document: ProcessDocument, t: Translate): string {
  const name = nameOf(record);
  if (name !== "" || record.kind !== "flow") return name || t("common.untitled");
  const [from, to] = [record.sourceId, record.targetId].map((id) => {
    const end = findNode(document, id);
    return (end === undefined ? "" : nameOf(end)) || t("common.untitled");
  });
  return t("roadmap.page.elements.flow", { from: from ?? "", to: to ?? "" });
}
