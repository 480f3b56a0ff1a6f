import type { ReactNode } from "react";
import { PNG_LIMITS } from "../../../../core/exchange/png/size.ts";
import { PICTURE_SCALES, type PictureChoice } from "../../../../state/export/pictureChoice.ts";
import { useFormats, useTranslate } from "../../../../state/session/session.ts";
import { NumberField } from "../../../kit/NumberField.tsx";
import { Segmented } from "../../../kit/Segmented.tsx";
import styles from "./Picture.module.css";

/** In pixels: less could show nothing. */
const LEAST_WIDTH = 16;
const MOST_WIDTH = PNG_LIMITS.side;

interface PictureOptionsProps {
  readonly choice: PictureChoice;
  /** In pixels, at a scale of 1; null until it is known. */
  readonly standardWidth: number | null;
  readonly hasSelection: boolean;
  readonly onChange: (changed: Partial<PictureChoice>) => void;
}

export function PictureOptions({
  choice,
  standardWidth,
  hasSelection,
  onChange,
}: PictureOptionsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { format, part, ground, size } = choice;
  const scales = [
    ...PICTURE_SCALES,
    // One that was offered because no larger one is possible.
    ...(size.kind === "scale" && !PICTURE_SCALES.some((scale) => scale === size.scale)
      ? [size.scale]
      : []),
  ];
  return (
    <div className={styles.options}>
      <Choice label={translate("pictures.format")}>
        <Segmented
          label={translate("pictures.format")}
          value={format}
          onChange={(chosen) => onChange({ format: chosen })}
          options={[
            { value: "png", label: "PNG" },
            { value: "svg", label: "SVG" },
          ]}
        />
      </Choice>
      {hasSelection && (
        <Choice label={translate("pictures.part")}>
          <Segmented
            label={translate("pictures.part")}
            value={part}
            onChange={(chosen) => onChange({ part: chosen })}
            options={[
              { value: "whole", label: translate("pictures.whole") },
              { value: "selection", label: translate("pictures.selection") },
            ]}
          />
        </Choice>
      )}
      <Choice label={translate("pictures.ground")}>
        <Segmented
          label={translate("pictures.ground")}
          value={ground}
          onChange={(chosen) => onChange({ ground: chosen })}
          options={[
            { value: "white", label: translate("pictures.white") },
            { value: "transparent", label: translate("pictures.transparent") },
          ]}
        />
      </Choice>
      {format === "png" && (
        <Choice label={translate("pictures.size")}>
          <Segmented
            label={translate("pictures.size")}
            value={size.kind === "scale" ? String(size.scale) : "width"}
            onChange={(chosen) =>
              onChange({
                size:
                  chosen === "width"
                    ? { kind: "width", width: Math.max(LEAST_WIDTH, standardWidth ?? 1600) }
                    : { kind: "scale", scale: Number(chosen) },
              })
            }
            options={[
              ...scales.map((scale) => ({
                value: String(scale),
                label: `${formats.number(scale, 3)}×`,
              })),
              { value: "width", label: translate("pictures.otherSize") },
            ]}
          />
        </Choice>
      )}
      {format === "png" && size.kind === "width" && (
        <NumberField
          label={translate("pictures.width")}
          value={size.width}
          onCommit={(width) => {
            if (width === null || width < LEAST_WIDTH || width > MOST_WIDTH) {
              return translate("pictures.widthBetween", {
                least: formats.integer(LEAST_WIDTH),
                most: formats.integer(MOST_WIDTH),
              });
            }
            onChange({ size: { kind: "width", width: Math.round(width) } });
          }}
        />
      )}
    </div>
  );
}

/** The label is seen; the group itself says it to screen readers. */
function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
