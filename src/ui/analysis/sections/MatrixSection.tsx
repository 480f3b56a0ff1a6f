import { useMemo, useState } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Button } from "react-aria-components";
import {
  responsibilityLetter,
  responsibilityMatrix,
  responsibilityMessage,
  type ResponsibilityRow,
} from "../../../core/analysis/activities/responsibility.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { setInvolvement } from "../../../core/edits/setInvolvement.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { RESPONSIBILITIES, type Responsibility } from "../../../core/process/responsibility.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Disclosure } from "../../kit/Disclosure.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { Panel } from "../parts/Panel.tsx";
import menuStyles from "../../kit/Menu.module.css";
import styles from "./sections.module.css";

/** Who does what: roles by activities, each cell edited in place. */
export function MatrixSection({ document }: { readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const { roleIds, rows } = useMemo(() => responsibilityMatrix(document), [document]);
  const stages = useMemo(() => byStage(rows), [rows]);
  const [opened, setOpened] = useState<ReadonlySet<RecordId | null> | null>(null);
  const open = opened ?? new Set([stages.keys().next().value ?? null]);
  if (roleIds.length === 0 || rows.length === 0) return null;
  return (
    <Panel
      title={translate("analysis.matrix.title")}
      about={translate("analysis.matrix.about")}
      span={12}
    >
      <div className={styles.stack}>
        <dl className={styles.letters}>
          {RESPONSIBILITIES.map((part) => (
            <div key={part}>
              <dt>{translate(responsibilityLetter(part))}</dt>
              <dd>{translate(responsibilityMessage(part))}</dd>
            </div>
          ))}
        </dl>
        {[...stages].map(([stageId, own]) => (
          <Disclosure
            key={stageId}
            level={3}
            title={
              stageId === null
                ? translate("analysis.matrix.inFlow")
                : labelOf(document, stageId, translate)
            }
            isOpen={open.has(stageId)}
            onOpenChange={(isOpen) => {
              const next = new Set(open);
              if (isOpen) next.add(stageId);
              else next.delete(stageId);
              setOpened(next);
            }}
          >
            <div className={styles.tableScroll}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{translate("process.kind.activity")}</th>
                    {roleIds.map((id) => (
                      <th key={id} scope="col" dir="auto">
                        {labelOf(document, id, translate)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {own.map((row) => (
                    <MatrixRow
                      key={row.activityId}
                      row={row}
                      roleIds={roleIds}
                      document={document}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          </Disclosure>
        ))}
      </div>
    </Panel>
  );
}

function MatrixRow({
  row,
  roleIds,
  document,
}: {
  readonly row: ResponsibilityRow;
  readonly roleIds: readonly RecordId[];
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  return (
    <tr>
      <th scope="row" dir="auto">
        {labelOf(document, row.activityId, translate)}
        {row.isOpen && (
          <span className={styles.unknown}>
            <Icon name="alert" size={14} />
            {translate("analysis.matrix.nobody")}
          </span>
        )}
      </th>
      {roleIds.map((roleId) => (
        <td key={roleId}>
          <Cell row={row} roleId={roleId} document={document} />
        </td>
      ))}
    </tr>
  );
}

function Cell({
  row,
  roleId,
  document,
}: {
  readonly row: ResponsibilityRow;
  readonly roleId: RecordId;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const parts = row.parts.get(roleId) ?? [];
  const words = parts.map((part) => translate(responsibilityMessage(part)));
  const label = translate("analysis.matrix.cell", {
    activity: labelOf(document, row.activityId, translate),
    role: labelOf(document, roleId, translate),
    parts: words.length === 0 ? translate("analysis.matrix.nothing") : words.join(", "),
  });
  const set = (wanted: readonly Responsibility[]) =>
    runEdit(
      setInvolvement,
      { activityId: row.activityId, roleId, parts: wanted },
      { label: "analysis.matrix.title", keepSelection: true },
    );
  return (
    <MenuTrigger>
      <Button
        className={styles.cell}
        aria-label={label}
        data-empty={parts.length === 0 || undefined}
        data-inherited={(row.isInherited && parts.includes("responsible")) || undefined}
      >
        {parts.length === 0
          ? "·"
          : parts.map((part) => translate(responsibilityLetter(part))).join(" ")}
      </Button>
      <Popover className={menuStyles.popover} offset={4}>
        <AriaMenu
          className={menuStyles.menu}
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={parts}
          onSelectionChange={(keys) => {
            const wanted =
              keys === "all" ? RESPONSIBILITIES : RESPONSIBILITIES.filter((part) => keys.has(part));
            set(wanted);
          }}
        >
          {RESPONSIBILITIES.map((part) => (
            <MenuItem
              key={part}
              id={part}
              className={menuStyles.item}
              textValue={translate(responsibilityMessage(part))}
            >
              {({ isSelected }) => (
                <>
                  <span className={menuStyles.icon}>{isSelected && <Icon name="check" />}</span>
                  <span className={menuStyles.text}>{translate(responsibilityMessage(part))}</span>
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function byStage(
  rows: readonly ResponsibilityRow[],
): ReadonlyMap<RecordId | null, readonly ResponsibilityRow[]> {
  const groups = new Map<RecordId | null, ResponsibilityRow[]>();
  for (const row of rows) {
    const group = groups.get(row.stageId);
    if (group === undefined) groups.set(row.stageId, [row]);
    else group.push(row);
  }
  return groups;
}
