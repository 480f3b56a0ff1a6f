import type { RecordId } from "../../../core/base/ids.ts";

/** Gives the keyboard to an item once it is drawn where it belongs, and brings it into view. */
export function focusItem(
  inside: Element | null,
  id: RecordId,
  reveal: (id: RecordId) => void = () => {},
): void {
  // What was just moved into another lane is drawn there in the next frame.
  requestAnimationFrame(() => {
    reveal(id);
    const section = inside?.closest("section");
    const item = section?.querySelector(`[data-item-id="${CSS.escape(id)}"]`);
    const button = item instanceof HTMLButtonElement ? item : item?.querySelector("button");
    if (!button || item?.querySelector("input")) return;
    button.focus({ preventScroll: true });
    const box = button.getBoundingClientRect();
    if (box.top < 100 || box.bottom > window.innerHeight) {
      button.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
}
