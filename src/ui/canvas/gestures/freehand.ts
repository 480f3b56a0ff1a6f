let isHeld = false;

/** Whether the key is held that lets things be dragged to anywhere: Ctrl, on a Mac Command. */
export function isFreehand(): boolean {
  return isHeld;
}

/**
 * Watches for that key. The view library tells of a drag without the keys, so that they are read
 * from the pointer's own events before it hears of them. Returns the way to stop.
 */
export function watchFreehand(): () => void {
  const watch = (event: PointerEvent | KeyboardEvent) => {
    isHeld = event.ctrlKey || event.metaKey;
  };
  const events = ["pointerdown", "pointermove", "keydown", "keyup"] as const;
  for (const name of events) window.addEventListener(name, watch, true);
  return () => {
    for (const name of events) window.removeEventListener(name, watch, true);
    isHeld = false;
  };
}
