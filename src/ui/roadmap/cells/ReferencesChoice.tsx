import { useState } from "react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import type { RecordId } from "../../../core/base/ids.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { findNode, nameOf, type ProcessDocument } from "../../../core/process/document.ts";
import type { AnyRecord, Kind } from "../../../core/process/kinds.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import fieldStyles from "../../kit/Field.module.css";
import { Icon } from "../../kit/Icon.tsx";
import menuStyles from "../../kit/Menu.module.css";
import { choosable, useRecords } from "../model/useRecords.ts";
import styles from "./cells.module.css";

interface ReferencesChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  /** The record itself, which can't be chosen. */
  readonly own: RecordId;
  readonly value: readonly RecordId[];
  readonly to: readonly Kind[];
  readonly onChange: (value: readonly RecordId[]) => string | null;
}

/** A choice of any number of records, in a menu that stays open. */
export function ReferencesChoice({
  label,
  hideLabel,
  own,
  value,
  to,
  onChange,
}: ReferencesChoiceProps) {
  const t = useTranslate();
  const formats = useFormats();
  const records = useRecords((document) =>
    to.flatMap((kind) => choosable(document, kind).filter(({ id }) => id !== own)),
  );
  const document = useEditor((state) => state.document);
  const [problem, setProblem] = useState<string | null>(null);
  if (document === null) return null;
  const chosen = new Set(value);
  const names = records
    .filter(({ id }) => chosen.has(id))
    .map((record) => spokenName(record, document, t));
  const sections = to
    .map((kind) => ({ kind, entries: records.filter((record) => record.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
  const text = names.length === 0 ? t("roadmap.page.noneChosen") : formats.list(names);
  return (
    <MenuTrigger>
      <div className={fieldStyles.field}>
        {!hideLabel && (
          <span className={fieldStyles.label} aria-hidden>
            {label}
          </span>
        )}
        <Button
          className={`${fieldStyles.control} ${fieldStyles.select}`}
          aria-label={`${label}: ${text}`}
        >
          <span className={fieldStyles.value} data-placeholder={names.length === 0 || undefined}>
            {names.length === 0 ? "–" : text}
          </span>
          <Icon name="chevronDown" size={14} />
        </Button>
        {problem !== null && (
          <p className={styles.check} data-tone="problem">
            <Icon name="alert" size={14} />
            {problem}
          </p>
        )}
      </div>
      <Popover className={`${menuStyles.popover} ${styles.many}`} offset={4}>
        {sections.length === 0 ? (
          <p className={menuStyles.heading}>{t("roadmap.page.elements.none")}</p>
        ) : (
          <Menu
            className={menuStyles.menu}
            aria-label={label}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) => {
              if (keys === "all") return;
              // In the order of their choosing: what was chosen before comes first.
              const kept = value.filter((id) => keys.has(id));
              const added = [...keys].map(String).filter((id) => !chosen.has(id));
              setProblem(onChange([...kept, ...added]));
            }}
          >
            {sections.map(({ kind, entries }) => (
              <MenuSection key={kind} className={menuStyles.section}>
                {sections.length > 1 && (
                  <Header className={menuStyles.heading}>{t(`process.kind.${kind}`)}</Header>
                )}
                {entries.map((record) => {
                  const name = spokenName(record, document, t);
                  return (
                    <MenuItem
                      key={record.id}
                      id={record.id}
                      textValue={name}
                      className={menuStyles.item}
                    >
                      {({ isSelected }) => (
                        <>
                          <span className={menuStyles.icon}>
                            {isSelected && <Icon name="check" />}
                          </span>
                          <span className={menuStyles.text} dir="auto">
                            {name}
                          </span>
                        </>
                      )}
                    </MenuItem>
                  );
                })}
              </MenuSection>
            ))}
          </Menu>
        )}
      </Popover>
    </MenuTrigger>
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
