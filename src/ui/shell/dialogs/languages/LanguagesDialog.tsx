import { useMemo, useState } from "react";
import type { RecordId } from "../../../../core/base/ids.ts";
import { setTexts } from "../../../../core/edits/translate.ts";
import { writeTable } from "../../../../core/exchange/rows/column.ts";
import { type ProcessDocument, processOf } from "../../../../core/process/document.ts";
import { languagesOf } from "../../../../core/process/inLanguage.ts";
import {
  type TextGroup,
  textGroups,
  type TextRow,
  translationOf,
} from "../../../../core/process/textTable.ts";
import { runEdit } from "../../../../state/actions/runEdit.ts";
import {
  announce,
  closeDialog,
  sessionStore,
  showToast,
  useSession,
  useTranslate,
} from "../../../../state/session/session.ts";
import { useEditor } from "../../../../state/store/editor.ts";
import { Dialog } from "../../../kit/Dialog.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { labelOf, titleOf } from "./labels.ts";
import { type Column, TextRows } from "./TextRows.tsx";
import { Tools } from "./Tools.tsx";
import { everything, type Narrowing, narrowed, rowKey } from "./narrowing.ts";
import styles from "./Languages.module.css";

/** How many languages are shown beside the document's own at once. */
const MOST_COLUMNS = 2;

/** Every text of the process in its own language and in others, side by side. */
export function LanguagesDialog({ recordId }: { readonly recordId: RecordId | null }) {
  const document = useEditor((state) => state.document);
  return document === null ? null : <Desk document={document} recordId={recordId} />;
}

interface DeskProps {
  readonly document: ProcessDocument;
  readonly recordId: RecordId | null;
}

function Desk({ document, recordId }: DeskProps) {
  const translate = useTranslate();
  const locale = useSession((state) => state.locale);
  const isReadOnly = useEditor((state) => state.readOnly || state.isPresented);
  const own = processOf(document).language;
  const others = languagesOf(document).filter((language) => language !== own);
  const [chosen, setChosen] = useState<readonly string[]>(() => others.slice(0, MOST_COLUMNS));
  const wanted = chosen.filter((language) => others.includes(language));
  const shown = wanted.length > 0 ? wanted : others.slice(0, 1);
  const groups = useMemo(() => textGroups(document), [document]);
  const [narrowing, setNarrowing] = useState<Narrowing>(() => ({ ...everything, recordId }));
  // What fits is found when it is asked for: a text does not go while it is being written.
  const [keys, setKeys] = useState(() => narrowed(groups, narrowing, shown));
  const narrow = (change: Partial<Narrowing>, columns: readonly string[] = shown) => {
    const next = { ...narrowing, ...change };
    setNarrowing(next);
    setKeys(narrowed(groups, next, columns));
  };
  const show = (languages: readonly string[]) => {
    setChosen(languages);
    narrow({}, languages);
  };
  const seen = useMemo(() => visibleGroups(groups, keys), [groups, keys]);
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const columns: readonly Column[] = [own, ...shown].map((language) => ({
    language,
    name: names.of(language) ?? language,
    isOwn: language === own,
  }));
  const paste = (from: TextRow, language: string, cells: readonly string[]) => {
    const rows = seen.flatMap((group) => group.rows);
    const start = rows.findIndex((row) => rowKey(row) === rowKey(from));
    const texts = rows
      .slice(start, start + cells.length)
      .map((row, index) => ({ recordId: row.record.id, path: row.path, text: cells[index] ?? "" }));
    const options = { label: "languages.text", keepSelection: true };
    if (!runEdit(setTexts, { language, texts }, options)) return;
    announce(translate("languages.pasted", { count: texts.length }));
  };
  return (
    <Dialog
      size="full"
      title={translate("languages.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
    >
      <div className={styles.desk}>
        <Tools
          narrowing={narrowing}
          onNarrow={narrow}
          ofRecord={groups.find(({ record }) => record.id === narrowing.recordId)?.record ?? null}
          others={others}
          own={own}
          isReadOnly={isReadOnly}
          onAdded={(language) => show([...shown.slice(0, MOST_COLUMNS - 1), language])}
          onCopy={() => void copyTable(seen, columns)}
        />
        <div className={styles.scroller} data-scrolls="">
          <div
            role="table"
            aria-label={translate("languages.title")}
            className={styles.table}
            data-columns={columns.length}
          >
            <ColumnHeads
              columns={columns}
              others={others}
              groups={groups}
              isReadOnly={isReadOnly}
              onShow={(index, language) =>
                show(
                  language === null
                    ? shown.filter((_, at) => at !== index)
                    : [...shown.slice(0, index), language, ...shown.slice(index + 1)],
                )
              }
            />
            {seen.map(({ record, rows }) => (
              <TextRows
                key={record.id}
                record={record}
                rows={rows}
                columns={columns}
                isReadOnly={isReadOnly}
                onPaste={paste}
              />
            ))}
          </div>
          {seen.length === 0 && (
            <p className={styles.empty} role="status">
              {translate(narrowing.isOpenOnly ? "languages.nothingOpen" : "inspector.nothingFound")}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** The groups with those of their rows that are asked for; null asks for all. */
function visibleGroups(
  groups: readonly TextGroup[],
  keys: ReadonlySet<string> | null,
): readonly TextGroup[] {
  if (keys === null) return groups;
  return groups
    .map(({ record, rows }) => ({ record, rows: rows.filter((row) => keys.has(rowKey(row))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** What is seen, for a spreadsheet: what each text is of, and the text in each language. */
async function copyTable(groups: readonly TextGroup[], columns: readonly Column[]): Promise<void> {
  const { translate } = sessionStore.getState();
  const head = ["", "", ...columns.map(({ name }) => name)];
  const rows = groups.flatMap(({ record, rows: texts }) =>
    texts.map((row) => [
      titleOf(translate, record),
      labelOf(translate, row),
      ...columns.map(({ language, isOwn }) =>
        isOwn ? row.own : (translationOf(row, language)?.text ?? ""),
      ),
    ]),
  );
  try {
    await navigator.clipboard.writeText(writeTable([head, ...rows]));
    showToast({ tone: "good", text: translate("languages.copied") });
  } catch {
    showToast({ tone: "bad", text: translate("languages.notCopied") });
  }
}
