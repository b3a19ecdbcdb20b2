import { CRAFTS } from "./industries/crafts";
import { MACHINERY } from "./industries/machinery";
import { SERVICES } from "./industries/services";
import { SOFTWARE } from "./industries/software";
import { TRADE } from "./industries/trade";
import { WEBSHOP } from "./industries/webshop";
import type { ModelTemplate } from "./types";

/** Models to begin with, one an industry. */
export const MODEL_TEMPLATES: readonly ModelTemplate[] = [
  TRADE,
  MACHINERY,
  SERVICES,
  WEBSHOP,
  SOFTWARE,
  CRAFTS,
];
