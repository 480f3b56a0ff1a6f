import { useMemo } from "react";
import type { Overlay } from "../../../core/drawing/heatShapes.ts";
import { useForecast } from "../../../state/analysis/forecastStore.ts";
import { heatOverlay, matterOverlay, volumeOverlay } from "../../../state/export/overlays.ts";
import { useSensitivities } from "../../../state/analysis/sensitivityStore.ts";
import { useFormats, useSession, useTranslate } from "../../../state/session/session.ts";

/** The heat that is switched on: as fresh as the forecast, and made anew only with it. */
export function useHeat(): Overlay | null {
  const heat = useSession((state) => state.heat);
  const document = useForecast((state) => state.foreseen?.computedFrom ?? null);
  const translate = useTranslate();
  const formats = useFormats();
  const known = useSensitivities();
  return useMemo(() => {
    switch (heat) {
      case "none":
        return null;
      case "worth":
      case "days":
        if (known === null) return null;
        return matterOverlay(known.document, known.found, heat, { translate, formats });
      default:
        return document === null ? null : heatOverlay(document, heat, { translate, formats });
    }
  }, [heat, document, known, translate, formats]);
}

/** How many deals take each flow, when flows are drawn as wide. */
export function useVolumes(): Overlay | null {
  const isOn = useSession((state) => state.flowWidths);
  const document = useForecast((state) => state.foreseen?.computedFrom ?? null);
  const translate = useTranslate();
  const formats = useFormats();
  return useMemo(
    () => (isOn && document !== null ? volumeOverlay(document, { translate, formats }) : null),
    [isOn, document, translate, formats],
  );
}
