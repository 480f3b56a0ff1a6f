/** The parameter of an address under which another page may show a process. */
export const VIEW = "view";

/**
 * Whether the page only shows what a link holds, inside another page perhaps: nothing can be
 * changed, and what is stored in the browser is not touched. Stays so while the page is open.
 */
export const isView =
  typeof location !== "undefined" && new URLSearchParams(location.search).has(VIEW);
