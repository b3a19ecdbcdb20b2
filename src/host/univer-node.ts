import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";

/** Univer without a screen: workbook model and formula engine for Node. */
export function createHeadlessUniver(): FUniver {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: {} });
  for (const plugin of UniverSheetsNodeCorePreset({}).plugins) {
    const [type, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(type as never, config as never);
  }
  return FUniver.newAPI(univer);
}
