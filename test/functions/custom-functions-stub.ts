/** What Excel's runtime gives custom functions, as far as ours use it. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** Puts the stub in place for a test file; the display language can be set per test. */
export function installCustomFunctions(): { setDisplayLanguage(tag: string | undefined): void } {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
  });
  return {
    setDisplayLanguage: (tag) =>
      Object.assign(globalThis, {
        Office: tag === undefined ? undefined : { context: { displayLanguage: tag } },
      }),
  };
}
