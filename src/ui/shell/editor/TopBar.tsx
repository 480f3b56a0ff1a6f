import { Toolbar } from "react-aria-components";
import { runAction, shortcutOf } from "../../../state/actions/registry.ts";
import { goTo, type Page } from "../../../state/session/location.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button, IconButton } from "../../kit/Button.tsx";
import { Menu } from "../../kit/Menu.tsx";
import { Segmented } from "../../kit/Segmented.tsx";
import { ActionItems } from "../ActionItems.tsx";
import { DocumentName } from "./DocumentName.tsx";
import { SavedState } from "./SavedState.tsx";
import styles from "./TopBar.module.css";

type EditorPageAddress = Exclude<Page, { name: "start" }>;

export function TopBar({ page }: { readonly page: EditorPageAddress }) {
  const translate = useTranslate();
  return (
    <header
      className={styles.bar}
      aria-label={translate("shell.region.topBar")}
      data-region="topBar"
    >
      <div className={styles.start}>
        <IconButton
          icon="chevronLeft"
          label={translate("shell.bar.back")}
          onPress={() => goTo({ name: "start" })}
        />
        <DocumentName />
        <Toolbar className={styles.history} aria-label={translate("shell.group.edit")}>
          <SavedState />
          <UndoRedo />
          <Menu
            label={translate("shell.bar.menu")}
            trigger={<IconButton icon="more" label={translate("shell.bar.menu")} />}
          >
            <ActionItems groups={["file", "edit", "insert", "arrange", "view", "help"]} />
          </Menu>
        </Toolbar>
      </div>
      <Segmented
        label={translate("shell.bar.views")}
        options={[
          { value: "design", label: translate("shell.bar.design") },
          { value: "grid", label: translate("structure.grid.view") },
          { value: "analysis", label: translate("analysis.title") },
          { value: "roadmap", label: translate("shell.bar.roadmap") },
        ]}
        value={page.name === "design" && page.view === "grid" ? "grid" : page.name}
        onChange={(view) => goTo(pageFor(view, page.documentId))}
      />
      <Toolbar className={styles.end} aria-label={translate("canvas.menu.label")}>
        {page.name === "design" && (
          <IconButton
            icon="outline"
            label={translate("outline.action.open")}
            shortcut={shortcutOf("view.outline")}
            onPress={() => runAction("view.outline")}
          />
        )}
        <span className={styles.find}>
          <Button icon="search" onPress={() => runAction("help.commandPalette")}>
            {translate("shell.bar.findOrRun")}
            <kbd className={styles.shortcut}>{shortcutOf("help.commandPalette")}</kbd>
          </Button>
        </span>
        <Menu
          label={translate("shell.bar.export")}
          placement="bottom end"
          trigger={
            <Button look="primary" iconAfter="chevronDown">
              {translate("shell.bar.export")}
            </Button>
          }
        >
          <ActionItems groups={["export", "roadmapFiles", "crm"]} />
        </Menu>
      </Toolbar>
    </header>
  );
}

function pageFor(view: "design" | "grid" | "analysis" | "roadmap", documentId: string): Page {
  return view === "grid" ? { name: "design", documentId, view } : { name: view, documentId };
}

function UndoRedo() {
  const translate = useTranslate();
  const canUndo = useEditor((state) => state.history.past.length > 0);
  const canRedo = useEditor((state) => state.history.future.length > 0);
  return (
    <>
      <IconButton
        icon="undo"
        label={translate("actions.edit.undo")}
        shortcut={shortcutOf("edit.undo")}
        isDisabled={!canUndo}
        onPress={() => runAction("edit.undo")}
      />
      <IconButton
        icon="redo"
        label={translate("actions.edit.redo")}
        shortcut={shortcutOf("edit.redo")}
        isDisabled={!canRedo}
        onPress={() => runAction("edit.redo")}
      />
    </>
  );
}
