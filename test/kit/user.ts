import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";

/**
 * Somebody at the mouse and the keyboard. Whether a style takes an element away from the pointer
 * is not asked: jsdom lays nothing out, and asking took a tenth of the time.
 */
export function someUser() {
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}
