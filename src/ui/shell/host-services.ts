import type { FunctionServices } from "../features/functions/function-services";
import type { Language } from "../session";
import type { SupportInformation } from "./AboutDialog";

/** What the pane asks of whoever shows it; each is absent where it cannot be had. */
export interface HostServices {
  /** Opens the help in a language. */
  readonly onHelp?: (language: Language) => void;
  readonly onSupport?: () => Promise<SupportInformation>;
  /** What the pages about the custom functions need. */
  readonly functions?: FunctionServices;
}
