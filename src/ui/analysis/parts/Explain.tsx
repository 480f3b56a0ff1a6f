import type { ProcessDocument } from "../../../core/process/document.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { type Answer, useAsking } from "./asking.ts";

/** "How is this computed?" beside a sentence with a number in it. */
export function Explain({
  title,
  explain,
  document,
}: {
  readonly title: string;
  /** Asked only when somebody wants to know. */
  readonly explain: () => Answer;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const { ask } = useAsking();
  return (
    <Button
      dense
      look="quiet"
      icon="info"
      aria-haspopup="dialog"
      onPress={({ target }) => ask({ title, explain, document }, target)}
    >
      {translate("analysis.card.explain")}
    </Button>
  );
}
