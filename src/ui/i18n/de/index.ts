import { classes } from "./classes";
import { common } from "./common";
import { customer } from "./customer";
import { data } from "./data";
import { errors } from "./errors";
import { factors } from "./factors";
import { findings } from "./findings";
import { functions } from "./functions";
import { purchases } from "./purchases";
import { report } from "./report";
import { result } from "./result";
import { scales } from "./scales";
import { templates } from "./templates";
import { units } from "./units";
import { weights } from "./weights";
import { welcome } from "./welcome";
import { whatIf } from "./what-if";
import { workshop } from "./workshop";

/** All German texts. */
export const de = {
  common,
  data,
  factors,
  scales,
  classes,
  purchases,
  report,
  result,
  customer,
  findings,
  errors,
  welcome,
  functions,
  templates,
  units,
  weights,
  whatIf,
  workshop,
};
