import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingDe from "@univerjs/preset-sheets-conditional-formatting/locales/de-DE";
import formattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import * as engine from "@univerjs/preset-sheets-core";
import coreDe from "@univerjs/preset-sheets-core/locales/de-DE";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterDe from "@univerjs/preset-sheets-filter/locales/de-DE";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableDe from "@univerjs/preset-sheets-table/locales/de-DE";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

import { forgetColumnsOfResults } from "./column-index";
import { engineFunctions } from "./engine-functions";
import { editInGerman } from "./german-editing";
import type { Univer as UniverApi } from "./book/univer";

forgetColumnsOfResults(engine);

type Registered = [type: { pluginName: string }, config: unknown];

/** A grid on the screen; `dispose` takes it off again and frees what it holds. */
export interface ScreenUniver {
  readonly api: UniverApi;
  /** Has cells edited in the notation of the language; to be called once a workbook is open. */
  editInLanguage(): void;
  dispose(): void;
}

/** Presets repeat plugins; the last configuration of each counts, in the place where it came last. */
function pluginsOf(container: HTMLElement): Iterable<Registered> {
  const presets = [
    engine.UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
  ];
  const byName = new Map<string, Registered>();
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [type, config] = (Array.isArray(plugin) ? plugin : [plugin, undefined]) as Registered;
      byName.delete(type.pluginName);
      byName.set(type.pluginName, [type, config]);
    }
  }
  return byName.values();
}

/**
 * Univer with a grid, formula bar and sheet tabs in German or English.
 * @param container the element that the grid fills
 */
export function createScreenUniver(
  container: HTMLElement,
  language: "de" | "en",
  dark: boolean,
): ScreenUniver {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    darkMode: dark,
    locale: language === "de" ? LocaleType.DE_DE : LocaleType.EN_US,
    locales: {
      [LocaleType.DE_DE]: mergeLocales(coreDe, tableDe, formattingDe, filterDe),
      [LocaleType.EN_US]: mergeLocales(coreEn, tableEn, formattingEn, filterEn),
    },
  });
  for (const [type, config] of pluginsOf(container)) univer.registerPlugin(type as never, config as never);
  const service = () => univer.__getInjector().get(engine.IFunctionService);
  const api = Object.assign(FUniver.newAPI(univer), { functions: engineFunctions(engine, service) });
  const editInLanguage = () => {
    if (language === "de") editInGerman(univer.__getInjector().get(engine.SheetInterceptorService));
  };
  return { api, editInLanguage, dispose: () => univer.dispose() };
}
