import type { Action } from "./action.ts";

export const LAYOUT_ACTIONS: readonly Action[] = [];
