import { useMemo, useState } from "react";
import { passedOverMessage } from "../../../core/analysis/scenarios/applyChanges.ts";
import type { Comparison } from "../../../core/analysis/scenarios/compare.ts";
import type { NumberChange } from "../../../core/process/scenarioChanges.ts";
import { setFields } from "../../../core/edits/setFields.ts";
import { setScenarioChanges, type WantedChange } from "../../../core/edits/scenarios.ts";
import { writeValue } from "../../../core/charts/units.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import type { Scenario } from "../../../core/process/records/scenario.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button, IconButton } from "../../kit/Button.tsx";
import { ComboBox } from "../../kit/ComboBox.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { changeLabel, type ProcessNumber, processNumbers } from "../model/numbers.ts";
import styles from "./sections.module.css";

interface ScenarioNumbersProps {
  readonly scenario: Scenario;
  readonly document: ProcessDocument;
  readonly passedOver: Comparison["scenarios"][number]["passedOver"];
}

/** The numbers that a scenario has otherwise, and what can be done with it. */
export function ScenarioNumbers({ scenario, document, passedOver }: ScenarioNumbersProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const numbers = useMemo(
    () => processNumbers(document, { translate, formats }),
    [document, translate, formats],
  );
  const set = (changes: readonly WantedChange[]) =>
    runEdit(
      setScenarioChanges,
      { id: scenario.id, changes },
      { label: "analysis.scenarios.change", keepSelection: true },
    );
  return (
    <section className={styles.inset} aria-label={scenario.name}>
      <div className={styles.fields}>
        <TextField
          label={translate("analysis.scenarios.nameField")}
          value={scenario.name}
          onCommit={(name) => {
            runEdit(
              setFields,
              { ids: [scenario.id], fields: { name } },
              { keepSelection: true, mergeKey: `${scenario.id} name` },
            );
          }}
        />
        <Button icon="check" onPress={() => runAction("analysis.scenario.apply")}>
          {translate("analysis.scenarios.apply")}
        </Button>
        <Button look="danger" icon="delete" onPress={() => runAction("analysis.scenario.remove")}>
          {translate("analysis.scenarios.remove")}
        </Button>
      </div>
      {scenario.changes.length === 0 ? (
        <p className={styles.soft}>{translate("analysis.scenarios.noChanges")}</p>
      ) : (
        <ul className={styles.numbers} aria-label={translate("analysis.scenarios.numbers")}>
          {scenario.changes.map((change) => {
            const problem = passedOver.find((entry) => entry.change.id === change.id)?.problem;
            return (
              <ChangedNumber
                key={change.id}
                change={change}
                number={numbers.find(isOf(change))}
                label={changeLabel(document, change, numbers, translate)}
                problem={problem === undefined ? null : translate(passedOverMessage(problem))}
                onChange={set}
              />
            );
          })}
        </ul>
      )}
      <AddNumber
        numbers={numbers.filter((number) => !scenario.changes.some((it) => isOf(it)(number)))}
        onAdd={(number) => set(number.changesAt(number.now ?? 0))}
        write={(number) =>
          number.now === null ? "" : writeValue(number.now, number.unit, formats)
        }
      />
    </section>
  );
}

function isOf({ recordId, field }: Pick<NumberChange, "recordId" | "field">) {
  return (number: ProcessNumber) => number.recordId === recordId && number.field === field;
}

function ChangedNumber({
  change,
  number,
  label,
  problem,
  onChange,
}: {
  readonly change: NumberChange;
  readonly number: ProcessNumber | undefined;
  readonly label: string;
  readonly problem: string | null;
  readonly onChange: (changes: readonly WantedChange[]) => boolean;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const unit = number?.unit;
  return (
    <li className={styles.number}>
      <span className={styles.numberName} dir="auto">
        {label}
        {problem !== null && (
          <span className={styles.unknown}>
            <Icon name="alert" size={14} />
            {problem}
          </span>
        )}
      </span>
      <span className={styles.soft}>
        {number?.now === null || number === undefined
          ? ""
          : translate("analysis.scenarios.now", {
              value: writeValue(number.now, number.unit, formats),
            })}
      </span>
      <NumberField
        hideLabel
        label={label}
        value={change.value}
        percent={unit?.kind === "percent"}
        {...(unit?.kind === "money" && { unit: unit.currency })}
        {...(unit?.kind === "days" && { unit: translate("common.unit.daysShort") })}
        {...(unit?.kind === "hours" && { unit: translate("common.unit.hoursShort") })}
        onCommit={(value) => {
          if (value === null) return translate("common.notANumber");
          const isMade = onChange(
            unit?.kind === "percent" && number !== undefined
              ? number.changesAt(value)
              : [{ ...change, value }],
          );
          return isMade || value === change.value
            ? null
            : translate(passedOverMessage("outOfRange"));
        }}
      />
      <IconButton
        dense
        icon="close"
        label={translate("analysis.scenarios.reset", { name: label })}
        onPress={() => onChange([{ ...change, value: null }])}
      />
    </li>
  );
}

function AddNumber({
  numbers,
  onAdd,
  write,
}: {
  readonly numbers: readonly ProcessNumber[];
  readonly onAdd: (number: ProcessNumber) => void;
  readonly write: (number: ProcessNumber) => string;
}) {
  const translate = useTranslate();
  const [count, setCount] = useState(0);
  return (
    <div className={styles.addNumber}>
      <ComboBox
        // Empty again once a number was chosen.
        key={count}
        label={translate("analysis.scenarios.add")}
        options={numbers.map((number) => ({
          value: number.key,
          label: [number.label, write(number)].filter((part) => part !== "").join(" · "),
        }))}
        value={null}
        onChange={(key) => {
          const chosen = numbers.find((number) => number.key === key);
          if (chosen === undefined) return;
          onAdd(chosen);
          setCount(count + 1);
        }}
        emptyText={translate("analysis.nothingFits")}
      />
    </div>
  );
}
