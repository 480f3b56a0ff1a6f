import { useRef } from "react";
import { assertNever } from "../../../core/base/assertNever.ts";
import { cleanLine, cleanText } from "../../../core/base/text.ts";
import { editorOf, rowName, type RowRecord, type Words } from "../model/cells.ts";
import {
  matching,
  NEW_ROLE,
  NONE,
  roleChoices,
  stageChoices,
  targetChoices,
  typeChoices,
} from "../model/choices.ts";
import type { Column } from "../model/outlineStore.ts";
import { numberText } from "../model/values.ts";
import {
  COLUMN_LABELS,
  commitValue,
  connectTo,
  giveNewRole,
  giveRole,
  giveType,
  leadTo,
  putIntoStage,
  textProblem,
  writeField,
} from "../model/write.ts";
import { ChoiceEditor } from "./ChoiceEditor.tsx";
import { type Leave, TextEditor } from "./TextEditor.tsx";
import { ValuePanel } from "./ValuePanel.tsx";

interface CellEditorProps {
  readonly words: Words;
  readonly record: RowRecord;
  readonly column: Column;
  readonly onDone: (leave: Leave) => void;
}

/** The field in which a cell is edited. */
export function CellEditor({ words, record, column, onDone }: CellEditorProps) {
  const { translate } = words;
  const typed = useRef("");
  const editor = editorOf(words, record, column);
  if (editor === null) return null;
  const name = rowName(words, record);
  const label = translate("outline.cell", { column: translate(COLUMN_LABELS[column]), name });
  const shared = { label, onDone };
  switch (editor.editor) {
    case "text":
      return (
        <TextEditor
          {...shared}
          value={editor.value}
          onCommit={(text) => {
            const clean = editor.field === "name" ? cleanLine(text).trim() : cleanText(text);
            const problem = textProblem(clean);
            if (problem === null) writeField(record.id, editor.field, clean, column);
            return problem;
          }}
        />
      );
    case "value": {
      const [only, ...others] = editor.fields;
      if (only === undefined || others.length > 0) {
        return <ValuePanel words={words} fields={editor.fields} label={label} onDone={onDone} />;
      }
      return (
        <TextEditor
          {...shared}
          isNumber
          value={numberText(only, words)}
          onCommit={(text) => commitValue(only, text)}
        />
      );
    }
    case "type": {
      const choices = typeChoices(words, record);
      return (
        <ChoiceEditor
          {...shared}
          choicesFor={(text) => matching(choices, text)}
          onChoose={(id) => giveType(record, id)}
        />
      );
    }
    case "stage": {
      const choices = stageChoices(words);
      return (
        <ChoiceEditor
          {...shared}
          choicesFor={(text) => matching(choices, text)}
          onChoose={(id) => putIntoStage(record.id, id === NONE ? null : id)}
        />
      );
    }
    case "connect":
      return (
        <ChoiceEditor
          {...shared}
          label={translate("outline.connect", { name })}
          choicesFor={(text) => targetChoices(words, record.id, text)}
          onChoose={(id) => connectTo(record.id, id)}
        />
      );
    case "target": {
      if (record.kind !== "flow" && record.kind !== "dependency") return null;
      return (
        <ChoiceEditor
          {...shared}
          choicesFor={(text) => targetChoices(words, record.sourceId, text, record)}
          onChoose={(id) => leadTo(record.id, id)}
        />
      );
    }
    case "role":
      return (
        <ChoiceEditor
          {...shared}
          choicesFor={(text) => {
            typed.current = text.trim();
            return roleChoices(words, text);
          }}
          onChoose={(id) => {
            if (id === NEW_ROLE) giveNewRole(record, typed.current);
            else giveRole(record, id === NONE ? null : id.slice("role:".length));
          }}
        />
      );
    default:
      return assertNever(editor);
  }
}
