import type { FirstTexts } from "../resources";
import { common } from "./common";
import { data } from "./data";
import { errors } from "./errors";
import { findings } from "./findings";
import { units } from "./units";
import { welcome } from "./welcome";

/** The English texts that the pane needs before a page is opened that is loaded on demand. */
export const first: FirstTexts = { common, data, errors, findings, units, welcome };
