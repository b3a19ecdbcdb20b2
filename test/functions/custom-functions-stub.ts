/** The codes that Excel's runtime knows. */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** What Excel's runtime gives custom functions, as far as ours use it. */
class CellError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: string;

  constructor(
    readonly code: string = ErrorCode.invalidValue,
    message = "",
  ) {
    super(message);
    this.basicValue = code;
  }
}

/** Puts the stub in place for a test file; the display language can be set per test. */
export function installCustomFunctions(): { setDisplayLanguage(tag: string | undefined): void } {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
  return {
    setDisplayLanguage: (tag) =>
      Object.assign(globalThis, {
        Office: tag === undefined ? undefined : { context: { displayLanguage: tag } },
      }),
  };
}
