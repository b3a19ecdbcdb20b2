/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { installCustomFunctions } from "./custom-functions-stub";

const RUNTIME = join(
  process.cwd(),
  "node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js",
);

installCustomFunctions();
const stub = CustomFunctions;
Object.assign(globalThis, { CustomFunctions: undefined, Office: undefined });
// The runtime finds its folder by its own tag in the page.
document.head.innerHTML =
  '<script type="text/plain" src="https://localhost/custom-functions-runtime.debug.js"></script>';
(0, window.eval)(readFileSync(RUNTIME, "utf8"));
const real = CustomFunctions;

/** Everything that code can read from an error. */
const contents = (error: CustomFunctions.Error) => {
  const { type, basicType, code, basicValue, message } = error as unknown as Record<string, unknown>;
  return { type, basicType, code, basicValue, message, isError: error instanceof Error };
};

describe("the stand-in for Excel's custom functions in tests", () => {
  it("is not compared with itself", () => {
    expect(real).not.toBe(stub);
    expect(real.Error).toBeInstanceOf(Function);
  });

  it("knows the codes that the runtime knows", () => {
    expect(stub.ErrorCode).toEqual(real.ErrorCode);
  });

  it.each([
    ["code and sentence", "#N/A", "no class"],
    ["a code alone", "#DIV/0!", undefined],
  ])("makes errors like the runtime's from %s", (_, code, message) => {
    const made = (runtime: typeof CustomFunctions) =>
      new runtime.Error(code as CustomFunctions.ErrorCode, message);
    expect(contents(made(stub))).toEqual(contents(made(real)));
  });
});
