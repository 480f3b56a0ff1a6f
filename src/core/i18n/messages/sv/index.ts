import { actions } from "./actions.ts";
import { analysis } from "./analysis.ts";
import { arrange } from "./arrange.ts";
import { arrows } from "./arrows.ts";
import { asked } from "./asked.ts";
import { audience } from "./audience.ts";
import { background } from "./background.ts";
import { canvas } from "./canvas.ts";
import { cli } from "./cli.ts";
import { common } from "./common.ts";
import { create } from "./create.ts";
import { crm } from "./crm.ts";
import { days } from "./days.ts";
import { exact } from "./exact.ts";
import { exports } from "./exports.ts";
import { files } from "./files.ts";
import { find } from "./find.ts";
import { findings } from "./findings.ts";
import { forecast } from "./forecast.ts";
import { inspector } from "./inspector.ts";
import { languages } from "./languages.ts";
import { look } from "./look.ts";
import { metrics } from "./metrics.ts";
import { numbers } from "./numbers.ts";
import { offline } from "./offline.ts";
import { outline } from "./outline.ts";
import { paged } from "./paged.ts";
import { pictures } from "./pictures.ts";
import { plan } from "./plan.ts";
import { planner } from "./planner.ts";
import { process } from "./process.ts";
import { quality } from "./quality.ts";
import { report } from "./report.ts";
import { roadmap } from "./roadmap.ts";
import { roadmapOut } from "./roadmapOut.ts";
import { run } from "./run.ts";
import { share } from "./share.ts";
import { shell } from "./shell.ts";
import { simulation } from "./simulation.ts";
import { smart } from "./smart.ts";
import { storage } from "./storage.ts";
import { structure } from "./structure.ts";
import { templates } from "./templates.ts";
import { tools } from "./tools.ts";
import { whatIf } from "./whatIf.ts";

export const sv = {
  actions,
  analysis,
  arrange,
  arrows,
  asked,
  audience,
  background,
  canvas,
  cli,
  common,
  create,
  crm,
  days,
  exact,
  exports,
  files,
  find,
  findings,
  forecast,
  inspector,
  languages,
  look,
  metrics,
  numbers,
  offline,
  outline,
  paged,
  pictures,
  plan,
  planner,
  process,
  quality,
  report,
  roadmap,
  roadmapOut,
  run,
  share,
  shell,
  simulation,
  smart,
  storage,
  structure,
  templates,
  tools,
  whatIf,
} as const;
