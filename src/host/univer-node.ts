import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as engine from "@univerjs/preset-sheets-node-core";
import { forgetColumnsOfResults } from "./column-index";
import { engineFunctions } from "./engine-functions";
import type { Univer as UniverApi } from "./book/univer";

forgetColumnsOfResults(engine);

/** Univer without a screen: workbook model and formula engine for Node. */
export function createHeadlessUniver(): UniverApi {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: {} });
  for (const plugin of engine.UniverSheetsNodeCorePreset({}).plugins) {
    const [type, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(type as never, config as never);
  }
  const service = () => univer.__getInjector().get(engine.IFunctionService);
  return Object.assign(FUniver.newAPI(univer), { functions: engineFunctions(engine, service) });
}
