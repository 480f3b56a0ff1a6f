import { useMemo } from "react";
import { removeLanguage } from "../../../../core/edits/translate.ts";
import { type TextGroup, textProgress } from "../../../../core/process/textTable.ts";
import { runEdit } from "../../../../state/actions/runEdit.ts";
import { announce, useFormats, useTranslate } from "../../../../state/session/session.ts";
import { IconButton } from "../../../kit/Button.tsx";
import { Select } from "../../../kit/Select.tsx";
import type { Column } from "./TextRows.tsx";
import styles from "./Languages.module.css";

/** No language: the column goes. */
const NONE = "";

interface HeadsProps {
  readonly columns: readonly Column[];
  /** The languages of the document beside its own. */
  readonly others: readonly string[];
  readonly groups: readonly TextGroup[];
  readonly isReadOnly: boolean;
  /** Shows another language in a column beside the own, counted from 0; null: takes it away. */
  readonly onShow: (index: number, language: string | null) => void;
}

/** What each column is, how far its language is, and which one it shows. */
export function ColumnHeads({ columns, others, groups, isReadOnly, onShow }: HeadsProps) {
  const translate = useTranslate();
  return (
    <div role="rowgroup" className={styles.heads}>
      <div role="row" className={styles.row}>
        <div role="columnheader" className={styles.field}>
          {translate("process.field.text")}
        </div>
        {columns.map((column, index) => (
          <div role="columnheader" key={column.language} className={styles.head}>
            {column.isOwn ? (
              <>
                <span className={styles.ownName}>{column.name}</span>
                <small className={styles.progress}>{translate("languages.own")}</small>
              </>
            ) : (
              <OtherHead
                column={column}
                choices={others.filter(
                  (language) =>
                    language === column.language ||
                    columns.every((shown) => shown.language !== language),
                )}
                canGo={columns.length > 2}
                groups={groups}
                isReadOnly={isReadOnly}
                onShow={(language) => onShow(index - 1, language)}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface OtherHeadProps {
  readonly column: Column;
  readonly choices: readonly string[];
  readonly canGo: boolean;
  readonly groups: readonly TextGroup[];
  readonly isReadOnly: boolean;
  readonly onShow: (language: string | null) => void;
}

function OtherHead({ column, choices, canGo, groups, isReadOnly, onShow }: OtherHeadProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = new Intl.DisplayNames(formats.locale, { type: "language" });
  const { total, translated, outdated } = useMemo(
    () => textProgress(groups, column.language),
    [groups, column.language],
  );
  const remove = () => {
    if (!runEdit(removeLanguage, { language: column.language }, { label: "languages.removal" })) {
      return;
    }
    announce(translate("languages.removed", { language: column.name }));
  };
  const progress = translate("languages.progress", {
    done: formats.integer(translated),
    total: formats.integer(total),
  });
  return (
    <>
      <div className={styles.headLine}>
        <Select
          label={translate("languages.column")}
          hideLabel
          value={column.language}
          options={[
            ...choices.map((language) => ({
              value: language,
              label: names.of(language) ?? language,
            })),
            ...(canGo ? [{ value: NONE, label: translate("languages.hide") }] : []),
          ]}
          onChange={(language) => onShow(language === NONE ? null : language)}
        />
        <IconButton
          dense
          icon="delete"
          label={translate("languages.remove", { language: column.name })}
          isDisabled={isReadOnly}
          onPress={remove}
        />
      </div>
      <small className={styles.progress}>
        <span className={styles.bar} aria-hidden>
          <span style={{ inlineSize: `${total === 0 ? 0 : (100 * translated) / total}%` }} />
        </span>
        <span>{progress}</span>
        {outdated > 0 && (
          <span className={styles.late}>
            {translate("languages.outdatedCount", { count: formats.integer(outdated) })}
          </span>
        )}
      </small>
    </>
  );
}
