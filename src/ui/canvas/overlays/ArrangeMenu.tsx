import { currentContext, actionById } from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { MenuSeparator, Submenu } from "../../kit/Menu.tsx";
import { ActionItem } from "./ActionItem.tsx";

/** Parts with a line between them. */
const PARTS: readonly (readonly string[])[] = [
  [
    "arrange.alignLeft",
    "arrange.alignCentre",
    "arrange.alignRight",
    "arrange.alignTop",
    "arrange.alignMiddle",
    "arrange.alignBottom",
  ],
  ["arrange.distributeX", "arrange.distributeY", "arrange.stackX", "arrange.stackY"],
  ["arrange.layoutSelection", "arrange.tidy"],
  ["arrange.sameWidth", "arrange.sameHeight", "arrange.sameSize"],
  ["arrange.front", "arrange.forward", "arrange.backward", "arrange.back"],
];

/** How what is selected can be arranged; what can't be done now is left out. */
export function ArrangeMenu({ onChosen }: { readonly onChosen: () => void }) {
  const translate = useTranslate();
  const context = currentContext();
  const parts = PARTS.map((part) =>
    part.filter((id) => actionById(id)?.isEnabled?.(context) !== false),
  ).filter((part) => part.length > 0);
  if (parts.length === 0) return null;
  return (
    <Submenu id="arrange" label={translate("arrange.menu")} icon="alignLeft" onChosen={onChosen}>
      {parts.flatMap((part, index) => [
        ...(index > 0 ? [<MenuSeparator key={`before ${part[0]}`} />] : []),
        ...part.map((id) => <ActionItem key={id} id={id} />),
      ])}
    </Submenu>
  );
}
