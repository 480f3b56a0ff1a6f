import type { RecordId } from "../../../core/base/ids.ts";
import { explainChance } from "../../../core/simulation/explainSimulation.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { pairing, usePairing } from "../../../state/analysis/pairing.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Progress } from "../../kit/Progress.tsx";
import { Explained } from "../parts/Explained.tsx";
import styles from "./sections.module.css";

/** The chance that a scenario wins more than the process as it is; by simulation, when asked for. */
export function PairedChance({ scenarioId }: { readonly scenarioId: RecordId }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { answer, document } = usePairing();
  const chance = answer?.chances.get(scenarioId) ?? null;
  if (answer === null || document === null || chance === null) return "–";
  return (
    <Explained
      title={translate("analysis.scenarios.beats")}
      explain={() => explainChance(chance, answer.replications)}
      document={document}
    >
      {formats.percent(chance, 0)}
    </Explained>
  );
}

/** Lets both run against each other, with the same chances. */
export function Pairing() {
  const translate = useTranslate();
  const { status, progress, answer } = usePairing();
  if (status === "running") {
    return (
      <Progress
        label={translate("analysis.scenarios.pairing")}
        share={progress}
        onCancel={() => pairing.cancel()}
      />
    );
  }
  return (
    <div className={styles.deeds}>
      <Button icon="refresh" dense onPress={() => runAction("analysis.scenario.compare")}>
        {translate("analysis.scenarios.compare")}
      </Button>
      <p className={styles.soft}>
        {answer === null
          ? translate("analysis.scenarios.compareHint")
          : translate("analysis.scenarios.compared", { count: answer.replications })}
      </p>
    </div>
  );
}
