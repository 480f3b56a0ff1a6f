import type { ActionGroup } from "../../state/actions/action.ts";
import { ACTIONS, currentContext, runAction, shortcutOf } from "../../state/actions/registry.ts";
import { useTranslate } from "../../state/session/session.ts";
import { isIconName } from "../kit/Icon.tsx";
import { MenuItem, MenuSection } from "../kit/Menu.tsx";

/** The actions of some groups as menu items; each group is a section. */
export function ActionItems({ groups }: { readonly groups: readonly ActionGroup[] }) {
  const translate = useTranslate();
  const context = currentContext();
  return groups.map((group) => (
    <MenuSection key={group} title={translate(`shell.group.${group}`)}>
      {ACTIONS.filter((action) => action.group === group).map((action) => (
        <MenuItem
          key={action.id}
          id={action.id}
          label={translate(action.label)}
          icon={isIconName(action.icon) ? action.icon : undefined}
          shortcut={shortcutOf(action.id)}
          isChecked={action.isChecked?.(context)}
          isDisabled={action.isEnabled?.(context) === false}
          onAction={() => runAction(action.id)}
        />
      ))}
    </MenuSection>
  ));
}
