import {
  actionById,
  currentContext,
  runAction,
  shortcutOf,
} from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { isIconName } from "../../kit/Icon.tsx";
import { MenuItem } from "../../kit/Menu.tsx";

/** Listed only while they can be done. */
const WHEN_POSSIBLE = new Set([
  "arrange.group",
  "arrange.ungroup",
  "arrange.lock",
  "arrange.unlock",
]);
/** An action as an item of a menu. */
export function ActionItem({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const action = actionById(id);
  const isEnabled = action?.isEnabled?.(currentContext()) !== false;
  if (action === undefined || (!isEnabled && WHEN_POSSIBLE.has(id))) return null;
  const { icon } = action;
  return (
    <MenuItem
      id={id}
      label={translate(action.label)}
      icon={isIconName(icon) ? icon : undefined}
      shortcut={shortcutOf(id)}
      isDisabled={!isEnabled}
      onAction={() => runAction(id)}
    />
  );
}
