import { PNG_LIMITS } from "../../../../core/exchange/png/size.ts";
import type { PictureSize } from "../../../../state/export/pictureChoice.ts";
import { useFormats, useTranslate } from "../../../../state/session/session.ts";
import { Button } from "../../../kit/Button.tsx";
import { Icon } from "../../../kit/Icon.tsx";
import styles from "./Picture.module.css";

/** How large the picture gets; where that is too large, why, and what can be had. */
export function SizeLine({
  size: { width, height, possibleScale },
  isVector,
  onScale,
}: {
  readonly size: PictureSize;
  readonly isVector: boolean;
  readonly onScale: (scale: number) => void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const sides = { width: formats.integer(width), height: formats.integer(height) };
  if (possibleScale === null) {
    return translate(isVector ? "pictures.vector" : "pictures.pixels", sides);
  }
  const limits = {
    side: formats.integer(PNG_LIMITS.side),
    all: formats.integer(Math.floor(PNG_LIMITS.area / 1_000_000)),
  };
  return (
    <span className={styles.tooLarge}>
      <Icon name="alert" />
      <span>{translate("pictures.tooLarge", { ...sides, ...limits })}</span>
      <Button dense onPress={() => onScale(possibleScale)}>
        {translate("pictures.useScale", { scale: `${formats.number(possibleScale, 3)}×` })}
      </Button>
    </span>
  );
}
