/** The height of every row, in CSS pixels: only those in sight are on the page. */
export const ROW_HEIGHT = 36;
