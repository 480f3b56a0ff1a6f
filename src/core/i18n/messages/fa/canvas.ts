import type { Translated } from "../../catalogue.ts";
import type { canvas as english } from "../en/canvas.ts";

export const canvas: Translated<typeof english> = {};
