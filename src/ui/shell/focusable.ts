const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]):not([type="hidden"]):not([hidden]), textarea:not([disabled]), select:not([disabled]), [tabindex="0"]';

/** What in an element can be tabbed to, in the order of the page. */
export function focusableIn(element: ParentNode): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.tabIndex >= 0 && one.closest("[inert], [aria-hidden='true']") === null,
  );
}

/** Whether something lies over the page and has its own order of tabbing. */
export function isOverlaid(): boolean {
  return (
    document.querySelector(
      '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]',
    ) !== null
  );
}
