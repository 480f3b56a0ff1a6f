import { useId, useMemo, useState } from "react";
import type { ProcessDocument } from "../../../../core/process/document.ts";
import { titlesOf } from "../../../../state/export/exports.ts";
import { copyPicture } from "../../../../state/export/copying.ts";
import { forExport } from "../../../../state/export/exportLanguage.ts";
import {
  type PictureChoice,
  pictureSize,
  rememberChoice,
  rememberedChoice,
} from "../../../../state/export/pictureChoice.ts";
import { pictureBlob, savePicture, selectedNodes } from "../../../../state/export/pictures.ts";
import { closeDialog, useTranslate } from "../../../../state/session/session.ts";
import { useEditor } from "../../../../state/store/editor.ts";
import { Button } from "../../../kit/Button.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { Progress } from "../../../kit/Progress.tsx";
import { PictureOptions } from "./PictureOptions.tsx";
import { PicturePreview } from "./PicturePreview.tsx";
import { SizeLine } from "./SizeLine.tsx";
import { useOneAtATime } from "../useOneAtATime.ts";
import { usePictureScene } from "./usePictureScene.ts";
import styles from "./Picture.module.css";

/** The diagram as a picture: what it will look like and how large it gets, before it is made. */
export function PictureDialog() {
  const process = useEditor((state) => state.document);
  return process === null ? null : <Desk process={forExport(process)} />;
}

function Desk({ process }: { readonly process: ProcessDocument }) {
  const translate = useTranslate();
  const sizeId = useId();
  const selection = useEditor((state) => state.selection);
  const selected = useMemo(() => selectedNodes(process, selection), [process, selection]);
  const [choice, setChoice] = useState(rememberedChoice);
  const drawing = usePictureScene(process, choice.part === "selection" ? selected : null);
  const work = useOneAtATime();
  const change = (changed: Partial<PictureChoice>) => {
    const next = { ...choice, ...changed };
    setChoice(next);
    rememberChoice(next);
  };
  const { scene } = drawing;
  const size = scene === null ? null : pictureSize(choice, scene.bounds);
  const isReady = size !== null && size.possibleScale === null && work.progress === null;
  const save = () => {
    if (scene === null) return;
    void work.begin(async (pause) => {
      await savePicture(process, scene, choice, pause);
      closeDialog();
    });
  };
  const copy = () => {
    if (scene === null) return;
    void work.begin(async (pause) => {
      const blob = pictureBlob(scene, choice, titlesOf(process), pause);
      if (await copyPicture(choice.format, blob)) closeDialog();
    });
  };
  return (
    <Dialog
      size="large"
      title={translate("pictures.title")}
      closeLabel={translate("common.close")}
      onClose={() => {
        work.cancel();
        closeDialog();
      }}
      footer={
        <>
          {work.progress !== null && (
            <div className={styles.work}>
              <Progress
                label={translate("pictures.making")}
                share={work.progress}
                onCancel={work.cancel}
              />
            </div>
          )}
          <Button icon="copy" isDisabled={!isReady} aria-describedby={sizeId} onPress={copy}>
            {translate("pictures.copy")}
          </Button>
          <Button
            look="primary"
            icon="download"
            isDisabled={!isReady}
            aria-describedby={sizeId}
            onPress={save}
          >
            {translate("pictures.save")}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.shown}>
          <PicturePreview drawing={drawing} ground={choice.ground} />
          <div id={sizeId} role="status" className={styles.size}>
            {size !== null && (
              <SizeLine
                size={size}
                isVector={choice.format === "svg"}
                onScale={(scale) => change({ size: { kind: "scale", scale } })}
              />
            )}
          </div>
        </div>
        <PictureOptions
          choice={choice}
          standardWidth={scene === null ? null : Math.ceil(scene.bounds.width)}
          hasSelection={selected !== null}
          onChange={change}
        />
      </div>
    </Dialog>
  );
}
