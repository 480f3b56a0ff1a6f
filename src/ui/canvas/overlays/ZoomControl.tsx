import { useDealRun } from "../../../state/analysis/dealRun.ts";
import { runAction, shortcutOf } from "../../../state/actions/registry.ts";
import { useFormats, useSession, useTranslate } from "../../../state/session/session.ts";
import { isView } from "../../../state/session/view.ts";
import { useZoom } from "../../../state/session/zoom.ts";
import { IconButton } from "../../kit/Button.tsx";
import styles from "./overlays.module.css";

/** Zoom out, the zoom (press for 100 %), zoom in, fit. */
export function ZoomControl() {
  const translate = useTranslate();
  // The names of the buttons tell only shortcuts that are switched on.
  useSession((state) => state.characterKeys);
  const isRunOn = useDealRun((run) => run.status !== "none");
  return (
    <div className={styles.zoom} role="group" aria-label={translate("canvas.zoomControl")}>
      <IconButton
        dense
        icon="minus"
        label={translate("actions.view.zoomOut")}
        shortcut={shortcutOf("view.zoomOut")}
        onPress={() => runAction("view.zoomOut")}
      />
      <Percent />
      <IconButton
        dense
        icon="add"
        label={translate("actions.view.zoomIn")}
        shortcut={shortcutOf("view.zoomIn")}
        onPress={() => runAction("view.zoomIn")}
      />
      <IconButton
        dense
        icon="fit"
        label={translate("actions.view.zoomFit")}
        shortcut={shortcutOf("view.zoomFit")}
        onPress={() => runAction("view.zoomFit")}
      />
      {!isView && (
        <IconButton
          dense
          icon="play"
          label={translate("run.start")}
          isDisabled={isRunOn}
          onPress={() => runAction("view.run")}
        />
      )}
    </div>
  );
}

/** The only part that is another at each step of a zoom. */
function Percent() {
  const translate = useTranslate();
  const formats = useFormats();
  const percent = useZoom((zoom) => formats.percent(zoom, 0));
  return (
    <button
      type="button"
      className={styles.percent}
      aria-label={`${percent}, ${translate("actions.view.zoomReset")}`}
      onClick={() => runAction("view.zoomReset")}
    >
      {percent}
    </button>
  );
}
