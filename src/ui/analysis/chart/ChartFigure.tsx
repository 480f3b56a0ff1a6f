import { useEffect, useId, useMemo, useState } from "react";
import { drawChart } from "../../../core/charts/draw.ts";
import type { ChartSpec } from "../../../core/charts/spec.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { paletteReferences } from "../../../core/drawing/palette.ts";
import { forgetChart, takeChart } from "../../../state/analysis/chartInUse.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { pageMeasurer } from "../../../state/export/textMeasurer.ts";
import { useFormats, useSession, useTranslate } from "../../../state/session/session.ts";
import { IconButton } from "../../kit/Button.tsx";
import { Menu, MenuItem } from "../../kit/Menu.tsx";
import type { Answer } from "../parts/asking.ts";
import { ChartPoints } from "./ChartPoints.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { useIsPaper } from "../../kit/useMedia.ts";
import { SceneView } from "./SceneView.tsx";
import { useWidth } from "./useWidth.ts";
import styles from "./chart.module.css";

const PALETTE = paletteReferences();
/** Where nothing is laid out. */
const STANDARD_WIDTH = 640;
/** About what is between the margins of a sheet, so that texts on paper are as large as others. */
const PAPER_WIDTH = 680;

interface ChartFigureProps {
  readonly spec: ChartSpec;
  /** The heading over the chart; left out where the panel's heading says it. */
  readonly heading?: string;
  /** What the numbers are of. */
  readonly document: ProcessDocument;
  /** Where a number comes from: of a bar, a step or a way by its id, of a curve by its place. */
  readonly explain: (id: string) => Answer;
}

/** A chart, or the same as a table; with a menu for the other and for files of it. */
export function ChartFigure({ spec, heading, document, explain }: ChartFigureProps) {
  const source = { document, explain };
  const translate = useTranslate();
  const formats = useFormats();
  const direction = useSession((state) => state.direction);
  const prefersTables = useSession((state) => state.chartTables);
  const [choice, setChoice] = useState<{ readonly asTable: boolean; readonly against: boolean }>();
  const [frame, frameWidth] = useWidth();
  const isPaper = useIsPaper();
  const width = isPaper ? PAPER_WIDTH : frameWidth === 0 ? STANDARD_WIDTH : frameWidth;
  const headingId = useId();
  const drawn = useMemo(
    () =>
      width === null
        ? null
        : drawChart(spec, {
            width: Math.max(240, Math.floor(width)),
            palette: PALETTE,
            direction,
            measure: pageMeasurer(),
            formats,
          }),
    [spec, width, direction, formats],
  );
  useEffect(() => () => forgetChart(spec), [spec]);
  // What is chosen for all charts holds for each until one is chosen for itself.
  const asTable = choice?.against === prefersTables ? choice.asTable : prefersTables;
  const exporting = (format: "svg" | "png" | "csv") => {
    takeChart(spec);
    runAction(`analysis.export.${format}`);
  };
  return (
    <figure
      className={styles.figure}
      aria-labelledby={heading === undefined ? undefined : headingId}
      aria-label={heading === undefined ? spec.title : undefined}
      data-chart={spec.kind}
    >
      <figcaption className={styles.caption}>
        {heading !== undefined && (
          <h3 id={headingId} className={styles.heading}>
            {heading}
          </h3>
        )}
        <span className={styles.menu}>
          <Menu
            label={translate("analysis.chart.menu", { title: spec.title })}
            placement="bottom end"
            trigger={
              <IconButton
                dense
                icon="more"
                label={translate("analysis.chart.menu", { title: spec.title })}
              />
            }
          >
            <MenuItem
              icon={asTable ? "chart" : "table"}
              label={translate(asTable ? "analysis.chart.asChart" : "analysis.chart.asTable")}
              onAction={() => setChoice({ asTable: !asTable, against: prefersTables })}
            />
            <MenuItem
              icon="download"
              label={translate("analysis.chart.svg")}
              onAction={() => exporting("svg")}
            />
            <MenuItem
              icon="download"
              label={translate("analysis.chart.png")}
              onAction={() => exporting("png")}
            />
            <MenuItem
              icon="table"
              label={translate("analysis.chart.csv")}
              onAction={() => exporting("csv")}
            />
          </Menu>
        </span>
      </figcaption>
      <div
        ref={frame}
        className={styles.frame}
        data-waiting={(!asTable && drawn === null) || undefined}
      >
        {asTable && <ChartTable spec={spec} {...source} />}
        {!asTable && drawn !== null && (
          <div className={styles.scroll}>
            <div className={styles.drawing}>
              <SceneView scene={drawn.scene} />
              <ChartPoints spec={spec} chart={drawn} {...source} />
            </div>
          </div>
        )}
      </div>
    </figure>
  );
}
