import { useCallback, useRef, useState } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { fieldsForAudience } from "../../../core/roadmap/audience.ts";
import { useAudience } from "../../../state/session/audiences.ts";
import { usePlan } from "../../../state/roadmap/planStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { EmptySection, Section } from "../parts/Section.tsx";
import { KIND_ICONS } from "../model/sections.ts";
import { tableOf } from "../model/fieldSpecs.ts";
import type { PlanKind, PlanRecord } from "../model/planKinds.ts";
import { useRows } from "../model/useRecords.ts";
import { addPlanRecord, removePlanRecord } from "../model/write.ts";
import { rowId } from "./jump.ts";
import { Row } from "./Row.tsx";
import styles from "./tables.module.css";

const NAME_WIDTH = 270;
const BUTTON_WIDTH = 36;
/** A row has a dozen controls: a table is longer only when somebody asks for it. */
const MOST_ROWS = 30;

/** The records of one kind as a table that is edited in place. */
export function KindSection({ kind }: { readonly kind: PlanKind }) {
  const t = useTranslate();
  const formats = useFormats();
  const section = useRef<HTMLElement>(null);
  const rows = useRows(kind);
  const [added, setAdded] = useState<RecordId | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const chosenId = usePlan((state) => state.chosenId);
  const [open, setOpen] = useState<ReadonlySet<RecordId>>(new Set());

  const toggle = useCallback((id: RecordId) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const remove = useCallback((record: PlanRecord) => {
    const all = [...(section.current?.querySelectorAll("tbody tr[id]") ?? [])];
    const place = all.findIndex((row) => row.id === rowId(record.id));
    const next = all[place + 1] ?? all[place - 1] ?? section.current?.querySelector("header");
    const buttons = next?.querySelectorAll("button") ?? [];
    removePlanRecord(record.id, record.name);
    // The focus must not fall out of the page with the button that had it.
    [...buttons].at(-1)?.focus();
  }, []);
  const audience = useAudience();
  const add = () =>
    setAdded(addPlanRecord(kind, fieldsForAudience(kind, audience), `roadmap.page.add.${kind}`));

  const { columns } = tableOf(kind);
  const width = columns.reduce((sum, column) => sum + column.width, NAME_WIDTH + 2 * BUTTON_WIDTH);
  // Shares: what the window has beyond the least goes to every column.
  const share = (own: number) => ({ inlineSize: `${((100 * own) / width).toFixed(2)}%` });
  return (
    <Section
      ref={section}
      part={kind}
      title={t(`process.kinds.${kind}`)}
      head={{
        icon: KIND_ICONS[kind],
        about: t(`roadmap.page.about.${kind}`),
        count: rows.length,
        action: (
          <Button icon="add" onPress={add}>
            {t(`roadmap.page.add.${kind}`)}
          </Button>
        ),
      }}
    >
      {rows.length === 0 ? (
        <EmptySection>{t(`roadmap.page.empty.${kind}`)}</EmptySection>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} style={{ minInlineSize: width }}>
            <caption className="visuallyHidden">{t(`process.kinds.${kind}`)}</caption>
            <colgroup>
              <col style={share(BUTTON_WIDTH)} />
              <col style={share(NAME_WIDTH)} />
              {columns.map((column) => (
                <col key={column.field} style={share(column.width)} />
              ))}
              <col style={share(BUTTON_WIDTH)} />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visuallyHidden">{t("roadmap.page.detailsHead")}</span>
                </th>
                <th scope="col">{t("process.field.name")}</th>
                {columns.map((column) => (
                  <th key={column.field} scope="col">
                    {t(column.label)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visuallyHidden">{t("roadmap.page.actions")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((record, place) => {
                const isShown = showsAll || place < MOST_ROWS;
                if (!isShown && record.id !== chosenId && record.id !== added) return null;
                return (
                  <Row
                    key={record.id}
                    record={record}
                    number={place + 1}
                    isOpen={open.has(record.id)}
                    onToggle={toggle}
                    onRemove={remove}
                    isNew={record.id === added}
                  />
                );
              })}
            </tbody>
          </table>
          {!showsAll && rows.length > MOST_ROWS && (
            <div className={styles.rest}>
              <Button look="quiet" icon="chevronDown" onPress={() => setShowsAll(true)}>
                {t("roadmap.page.showAll", { number: formats.integer(rows.length) })}
              </Button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
