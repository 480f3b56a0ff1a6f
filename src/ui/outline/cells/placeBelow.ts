/** How far the list stays from the border of the window, in pixels, and how high it is at most. */
const MARGIN = 8;
const MOST_HEIGHT = 320;

/** Puts a list below a field, or above it where there is more room, within the window. */
export function placeBelow(field: HTMLElement, list: HTMLElement): void {
  const { top, bottom, left, right, width } = field.getBoundingClientRect();
  const below = window.innerHeight - bottom - MARGIN;
  const isBelow = below >= Math.min(MOST_HEIGHT, list.scrollHeight) || below >= top - MARGIN;
  const room = Math.min(MOST_HEIGHT, isBelow ? below : top - MARGIN);
  list.style.maxBlockSize = `${room}px`;
  list.style.minInlineSize = `${Math.max(width, 220)}px`;
  list.style.top = isBelow ? `${bottom + 2}px` : "auto";
  list.style.bottom = isBelow ? "auto" : `${window.innerHeight - top + 2}px`;
  const isRtl = getComputedStyle(field).direction === "rtl" && document.dir === "rtl";
  const overflow = Math.max(0, left + list.offsetWidth + MARGIN - window.innerWidth);
  list.style.left = isRtl ? "auto" : `${left - overflow}px`;
  const overflowRtl = Math.max(0, list.offsetWidth + MARGIN - right);
  list.style.right = isRtl ? `${window.innerWidth - right - overflowRtl}px` : "auto";
}
