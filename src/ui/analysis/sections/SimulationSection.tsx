import type { ReactNode } from "react";
import { OPTION_LIMITS, type SimulationOptions } from "../../../core/simulation/options.ts";
import { runAction } from "../../../state/actions/registry.ts";
import {
  simulating,
  simulationOptions,
  useSimulating,
  useSimulationOptions,
} from "../../../state/analysis/simulating.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { Select } from "../../kit/Select.tsx";
import { Switch } from "../../kit/Switch.tsx";
import { watchDeals } from "../model/show.ts";
import { Gaps } from "../parts/Gaps.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Progress } from "../../kit/Progress.tsx";
import { SimulationResults } from "./SimulationResults.tsx";
import styles from "./sections.module.css";

/** What chance does to it: deals that come at random, and people who have only so many hours. */
export function SimulationSection() {
  const translate = useTranslate();
  const { status, progress, answer, document } = useSimulating();
  const latest = useEditor((state) => state.document);
  return (
    <Panel
      section="simulation"
      title={translate("analysis.section.simulation")}
      about={translate("analysis.simulation.about")}
      span={12}
    >
      <div className={styles.stack}>
        <Options isRunning={status === "running"} />
        {status === "running" && (
          <Progress
            label={translate("analysis.simulation.running")}
            share={progress}
            onCancel={() => simulating.cancel()}
          />
        )}
        {status === "failed" && <Note tone="bad">{translate("analysis.simulation.failed")}</Note>}
        {answer === null && status === "none" && (
          <p className={styles.empty}>{translate("analysis.simulation.none")}</p>
        )}
        {answer !== null && document !== null && document !== latest && status !== "running" && (
          <Note tone="warn">{translate("analysis.simulation.stale")}</Note>
        )}
        {answer?.known === false && document !== null && (
          <Gaps gaps={answer.gaps} document={document} />
        )}
        {answer?.known === true && document !== null && (
          <SimulationResults result={answer} document={document} />
        )}
      </div>
    </Panel>
  );
}

function Note({ tone, children }: { readonly tone: "warn" | "bad"; readonly children: ReactNode }) {
  return (
    <p className={styles.note} data-tone={tone} role="status">
      <Icon name="alert" size={14} />
      {children}
    </p>
  );
}

/** Months that can be simulated, as days. */
const HORIZONS = [91, 182, 365, 730] as const;

function Options({ isRunning }: { readonly isRunning: boolean }) {
  const translate = useTranslate();
  const options = useSimulationOptions();
  const change = (part: Partial<SimulationOptions>) => simulationOptions.setState(part);
  const whole = (name: "seed" | "replications", label: string) => {
    const [least, most] = OPTION_LIMITS[name];
    return (
      <NumberField
        label={label}
        value={options[name]}
        onCommit={(value) => {
          if (value === null || value !== Math.round(value) || value < least || value > most) {
            return translate("analysis.simulation.outside", { least, most });
          }
          change({ [name]: value });
          return null;
        }}
      />
    );
  };
  return (
    <div className={styles.fields}>
      <Select
        label={translate("analysis.simulation.horizon")}
        options={HORIZONS.map((days) => ({
          value: String(days),
          label: translate("analysis.simulation.months", { count: Math.round(days / 30.4) }),
        }))}
        value={String(options.days)}
        onChange={(days) => change({ days: Number(days), warmUpDays: Number(days) })}
      />
      {whole("replications", translate("analysis.simulation.replications"))}
      {whole("seed", translate("analysis.simulation.seed"))}
      <Switch
        isSelected={options.withCapacity}
        onChange={(withCapacity) => change({ withCapacity })}
      >
        {translate("analysis.simulation.withCapacity")}
      </Switch>
      <Button icon="refresh" isDisabled={isRunning} onPress={() => runAction("analysis.simulate")}>
        {translate("analysis.simulation.run")}
      </Button>
      <Button look="quiet" icon="play" onPress={watchDeals}>
        {translate("run.start")}
      </Button>
    </div>
  );
}
