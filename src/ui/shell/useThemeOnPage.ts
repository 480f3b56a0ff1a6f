import { useEffect, useSyncExternalStore } from "react";
import { paletteVariables } from "../../core/drawing/palette.ts";
import { useSession } from "../../state/session/session.ts";

/** The theme that is seen: the chosen one, or the system's. */
export function useShownTheme(): "light" | "dark" {
  const theme = useSession((state) => state.theme);
  const systemIsDark = useSyncExternalStore(listenToSystem, () => systemDark().matches);
  if (theme !== "system") return theme;
  return systemIsDark ? "dark" : "light";
}

/** Puts the theme on the page, with the hues of the canvas. */
export function useThemeOnPage(): void {
  const shown = useShownTheme();
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = shown;
    for (const [name, value] of Object.entries(paletteVariables(shown))) {
      root.style.setProperty(name, value);
    }
  }, [shown]);
}

function systemDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function listenToSystem(changed: () => void): () => void {
  const query = systemDark();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
