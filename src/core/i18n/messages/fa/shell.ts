import type { Translated } from "../../catalogue.ts";
import type { shell as english } from "../en/shell.ts";

export const shell: Translated<typeof english> = {};
