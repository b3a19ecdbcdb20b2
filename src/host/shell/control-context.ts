import type { Book } from "../book/book";

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface ContextOptions {
  /** Language of the host's surface, e.g. "de-DE". */
  readonly uiLocale?: "de-DE" | "en-US";
  /** Asked each time the client wants the colours. */
  readonly theme?: () => OfficeTheme;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#252423",
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#3B3A39",
  controlForegroundColor: "#F3F2F1",
};

const EXCEL = 1;
const INSERTED = 2;
const TASK_PANE = 1;
const VISIBLE = 2;

/** What the client asks about the host while it starts. */
export function controlContext(
  book: () => Book,
  options: ContextOptions,
  apiSet: string,
  settingsChanged: () => void,
): object {
  const locale = options.uiLocale ?? "de-DE";
  const requirements = {
    ExcelApi: apiSet,
    RichApiRuntime: "1.2",
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.9",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    Settings: "1.1",
    DocumentEvents: "1.1",
    CustomXmlParts: "1.1",
    DelayForCellEdit: "1.1",
  };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "kundenwert",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => `C:\\Workbench\\${book().name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => INSERTED,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "pane",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetHostFullVersion: () => "16.0.18000.1",
    GetInitialDisplayMode: () => VISIBLE,
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers((options.theme ?? (() => LIGHT_THEME))())),
    GetSettings: () => documentSettings(book(), settingsChanged),
  };
}

const themeNumbers = (theme: OfficeTheme) =>
  Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, parseInt(color.slice(1), 16)]));

/** `Office.context.document.settings` and `workbook.settings` are one store; the first writes its values as JSON. */
function documentSettings(book: Book, changed: () => void): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of book.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      book.settings.clear();
      keys.forEach((key, i) => book.settings.set(key, JSON.parse(values[i]!)));
      changed();
    },
  };
}
