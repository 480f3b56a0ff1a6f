import { actions } from "./actions.ts";
import { canvas } from "./canvas.ts";
import { common } from "./common.ts";
import { exports } from "./exports.ts";
import { files } from "./files.ts";
import { forecast } from "./forecast.ts";
import { inspector } from "./inspector.ts";
import { metrics } from "./metrics.ts";
import { process } from "./process.ts";
import { roadmap } from "./roadmap.ts";
import { shell } from "./shell.ts";
import { templates } from "./templates.ts";

export const fa = {
  actions,
  canvas,
  common,
  exports,
  files,
  forecast,
  inspector,
  metrics,
  process,
  roadmap,
  shell,
  templates,
} as const;
