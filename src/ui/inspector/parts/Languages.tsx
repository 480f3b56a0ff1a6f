import { directionOfTag } from "../../../core/i18n/locales.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { findRecord, nameOf, processOf } from "../../../core/process/document.ts";
import { languagesOf, recordInLanguage } from "../../../core/process/inLanguage.ts";
import { groupOf, textProgress } from "../../../core/process/textTable.ts";
import { openDialog, useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Section } from "./Section.tsx";
import styles from "../Inspector.module.css";

/** What a record is called in the other languages of the document, and how far its texts are there. */
export function Languages({ id }: { readonly id: RecordId }) {
  const translate = useTranslate();
  const formats = useFormats();
  const document = useEditor((state) => state.document);
  const record = document === null ? undefined : findRecord(document, id);
  if (document === null || record === undefined) return null;
  const own = processOf(document).language;
  const others = languagesOf(document).filter((language) => language !== own);
  const group = groupOf(record);
  if (others.length === 0 || group.rows.length === 0) return null;
  const names = new Intl.DisplayNames(formats.locale, { type: "language" });
  return (
    <Section name="languages" title={translate("languages.section")}>
      <ul className={styles.languages}>
        {others.map((language) => {
          const { total, translated, outdated } = textProgress([group], language);
          const told = [
            translate("languages.progress", {
              done: formats.integer(translated),
              total: formats.integer(total),
            }),
            ...(outdated === 0
              ? []
              : [translate("languages.outdatedCount", { count: formats.integer(outdated) })]),
          ];
          return (
            <li key={language}>
              <span>{names.of(language) ?? language}</span>
              <span lang={language} dir={directionOfTag(language)} className={styles.said}>
                {nameOf(recordInLanguage(record, language))}
              </span>
              <small>{formats.list(told)}</small>
            </li>
          );
        })}
      </ul>
      <Button dense icon="language" onPress={() => openDialog("languages", { recordId: id })}>
        {translate("languages.sideBySide")}
      </Button>
    </Section>
  );
}
