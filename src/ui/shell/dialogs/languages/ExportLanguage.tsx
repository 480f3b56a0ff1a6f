import { useMemo, useState } from "react";
import { LOCALE_NAMES } from "../../../../core/i18n/locales.ts";
import { type ProcessDocument, processOf } from "../../../../core/process/document.ts";
import { languagesOf } from "../../../../core/process/inLanguage.ts";
import { textGroups, textProgress } from "../../../../core/process/textTable.ts";
import { chooseExportLanguage, exportLanguageOf } from "../../../../state/export/exportLanguage.ts";
import {
  announce,
  closeDialog,
  useFormats,
  useTranslate,
} from "../../../../state/session/session.ts";
import { useEditor } from "../../../../state/store/editor.ts";
import { Button } from "../../../kit/Button.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { Select } from "../../../kit/Select.tsx";
import styles from "./Languages.module.css";

/** The language in which documents leave: texts, labels, numbers, dates and direction. */
export function ExportLanguage() {
  const document = useEditor((state) => state.document);
  return document === null ? null : <Choice document={document} />;
}

function Choice({ document }: { readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const formats = useFormats();
  const own = processOf(document).language;
  const [language, setLanguage] = useState(() => exportLanguageOf(document));
  const names = new Intl.DisplayNames(formats.locale, { type: "language" });
  const nameOf = (tag: string) => names.of(tag) ?? tag;
  const groups = useMemo(() => textGroups(document), [document]);
  const { total, translated, missing, outdated } = textProgress(groups, language);
  const known = languagesOf(document);
  // Labels, numbers and dates there are in languages of ours that it has no texts in, too.
  const options = [...known, ...LOCALE_NAMES.filter((locale) => !known.includes(locale))];
  const choose = () => {
    chooseExportLanguage(language);
    announce(translate("languages.exportChosen", { language: nameOf(language) }));
    closeDialog();
  };
  return (
    <Dialog
      size="small"
      title={translate("languages.exportTitle")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{translate("common.cancel")}</Button>
          <Button look="primary" onPress={choose}>
            {translate("languages.exportChoose")}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Select
          label={translate("languages.exportTitle")}
          value={language}
          onChange={setLanguage}
          options={options.map((tag) => ({
            value: tag,
            label:
              tag === own
                ? translate("languages.ownNamed", { language: nameOf(tag) })
                : nameOf(tag),
          }))}
        />
        <p className={styles.hint}>
          {translate("languages.exportHint", { language: nameOf(own) })}
        </p>
        {language !== own && (
          <p className={styles.hint} role="status">
            {formats.list([
              translate("languages.progress", {
                done: formats.integer(translated),
                total: formats.integer(total),
              }),
              translate("languages.missingCount", { count: formats.integer(missing) }),
              translate("languages.outdatedCount", { count: formats.integer(outdated) }),
            ])}
          </p>
        )}
      </div>
    </Dialog>
  );
}
