import { addLanguage } from "../../../../core/edits/translate.ts";
import type { AnyRecord } from "../../../../core/process/kinds.ts";
import { runEdit } from "../../../../state/actions/runEdit.ts";
import { useSession, useTranslate } from "../../../../state/session/session.ts";
import { redo, undo, useEditor } from "../../../../state/store/editor.ts";
import { languageOptions } from "../../../inspector/panels/choices.ts";
import { Button, IconButton } from "../../../kit/Button.tsx";
import { ComboBox } from "../../../kit/ComboBox.tsx";
import { Segmented } from "../../../kit/Segmented.tsx";
import { TextField } from "../../../kit/TextField.tsx";
import { titleOf } from "./labels.ts";
import type { Narrowing } from "./narrowing.ts";
import styles from "./Languages.module.css";

interface ToolsProps {
  readonly narrowing: Narrowing;
  readonly onNarrow: (change: Partial<Narrowing>) => void;
  /** The record whose texts alone are shown. */
  readonly ofRecord: AnyRecord | null;
  readonly own: string;
  readonly others: readonly string[];
  readonly isReadOnly: boolean;
  readonly onAdded: (language: string) => void;
  readonly onCopy: () => void;
}

/** What is above the table: which texts, which languages, undo. */
export function Tools(props: ToolsProps) {
  const { narrowing, onNarrow, ofRecord, own, others, isReadOnly, onAdded, onCopy } = props;
  const translate = useTranslate();
  const locale = useSession((state) => state.locale);
  const canUndo = useEditor(({ history }) => history.past.length > 0);
  const canRedo = useEditor(({ history }) => history.future.length > 0);
  const free = languageOptions(locale).filter(
    ({ value }) => value !== own && !others.includes(value),
  );
  return (
    <div className={styles.tools}>
      <div className={styles.find}>
        <TextField
          label={translate("languages.find")}
          value={narrowing.words}
          onCommit={(words) => onNarrow({ words })}
        />
      </div>
      {others.length > 0 && (
        <Segmented
          label={translate("languages.which")}
          value={narrowing.isOpenOnly ? "open" : "all"}
          options={[
            { value: "all", label: translate("languages.all") },
            { value: "open", label: translate("languages.open") },
          ]}
          onChange={(which) => onNarrow({ isOpenOnly: which === "open" })}
        />
      )}
      {ofRecord !== null && (
        <Button dense iconAfter="close" onPress={() => onNarrow({ recordId: null })}>
          {translate("languages.only", { record: titleOf(translate, ofRecord) })}
        </Button>
      )}
      <span className={styles.spring} />
      {!isReadOnly && (
        <div className={styles.add}>
          <ComboBox
            key={others.join(" ")}
            label={translate("languages.add")}
            options={free}
            value={null}
            emptyText={translate("inspector.nothingFound")}
            onChange={(language) => {
              if (runEdit(addLanguage, { language }, { label: "languages.add" })) onAdded(language);
            }}
          />
        </div>
      )}
      <IconButton icon="copy" label={translate("languages.copy")} onPress={onCopy} />
      <IconButton
        icon="undo"
        label={translate("actions.edit.undo")}
        isDisabled={!canUndo || isReadOnly}
        onPress={undo}
      />
      <IconButton
        icon="redo"
        label={translate("actions.edit.redo")}
        isDisabled={!canRedo || isReadOnly}
        onPress={redo}
      />
    </div>
  );
}
