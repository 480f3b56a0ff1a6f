import type { RecordId } from "../../../core/base/ids.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { pairing, usePairing } from "../../../state/analysis/pairing.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Progress } from "../../kit/Progress.tsx";
import styles from "./sections.module.css";

/** The chance that a scenario wins more than the process as it is; by simulation, when asked for. */
export function PairedChance({ scenarioId }: { readonly scenarioId: RecordId }) {
  const formats = useFormats();
  const chance = usePairing().answer?.chances.get(scenarioId) ?? null;
  return chance === null ? "–" : formats.percent(chance, 0);
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
