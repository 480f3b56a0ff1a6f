import { useRef } from "react";
import { assertNever } from "../../../core/base/assertNever.ts";
import { cleanLine, cleanText } from "../../../core/base/text.ts";
import { readNumber } from "../../../core/i18n/readNumber.ts";
import { sessionStore } from "../../../state/session/session.ts";
import { editorOf, type NumberCell, rowName, type RowRecord, type Words } from "../model/cells.ts";
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
import {
  COLUMN_LABELS,
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
  const editor = editorOf(record, column);
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
    case "number":
      return (
        <TextEditor
          {...shared}
          isNumber
          value={numberText(editor, words)}
          onCommit={(text) => commitNumber(record, editor, text, column)}
        />
      );
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

/** Decimals of a percentage that are kept. */
const DECIMALS = 4;

/** The number as one types it: without its unit. */
function numberText({ value, percent }: NumberCell, { formats }: Words): string {
  if (value === null) return "";
  return percent ? formats.percent(value, 2) : formats.number(value, DECIMALS);
}

function commitNumber(
  record: RowRecord,
  { field, percent }: NumberCell,
  text: string,
  column: Column,
): string | null {
  const { translate, formats, locale } = sessionStore.getState();
  const read = readNumber(text, locale);
  if (read === undefined) return translate("common.notANumber");
  const number = read === null ? null : Number((percent ? read / 100 : read).toFixed(DECIMALS));
  if (percent && number !== null && (number < 0 || number > 1)) {
    const [min, max] = [formats.percent(0), formats.percent(1)];
    return translate("inspector.problem.between", { min, max });
  }
  const least = record.kind === "dependency" ? Number.NEGATIVE_INFINITY : 0;
  if (number !== null && number < least) {
    return translate("inspector.problem.atLeast", { min: formats.integer(0) });
  }
  // A dependency always has a lag: none is one of no days.
  const value = number === null && record.kind === "dependency" ? 0 : number;
  writeField(record.id, field, value, column);
  return null;
}
