import type { LaterTexts } from "../resources";
import { actions } from "./actions";
import { budget } from "./budget";
import { channels } from "./channels";
import { classes } from "./classes";
import { concentration } from "./concentration";
import { consequences } from "./consequences";
import { contracts } from "./contracts";
import { customer } from "./customer";
import { developmentPage } from "./development-page";
import { development } from "./development";
import { equity } from "./equity";
import { factors } from "./factors";
import { functions } from "./functions";
import { history } from "./history";
import { joins } from "./joins";
import { portfolio } from "./portfolio";
import { portfolioPane } from "./portfolio-pane";
import { products } from "./products";
import { purchaseData } from "./purchase-data";
import { lifetime } from "./lifetime";
import { purchaseJoin } from "./purchase-join";
import { purchases } from "./purchases";
import { report } from "./report";
import { result } from "./result";
import { review } from "./review";
import { rfm } from "./rfm";
import { scales } from "./scales";
import { templates } from "./templates";
import { weights } from "./weights";
import { whatIf } from "./what-if";
import { winBack } from "./win-back";
import { workshop } from "./workshop";

/** The English texts of the pages that are loaded on demand. */
export const later: LaterTexts = {
  actions,
  budget,
  channels,
  classes,
  concentration,
  consequences,
  contracts,
  customer,
  developmentPage,
  development,
  equity,
  factors,
  functions,
  history,
  joins,
  portfolio,
  portfolioPane,
  products,
  purchaseData,
  lifetime,
  purchaseJoin,
  purchases,
  report,
  result,
  review,
  rfm,
  scales,
  templates,
  weights,
  whatIf,
  winBack,
  workshop,
};
