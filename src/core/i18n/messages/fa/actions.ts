import type { Translated } from "../../catalogue.ts";
import type { actions as english } from "../en/actions.ts";

export const actions: Translated<typeof english> = {};
