export { FunctionHost, type Invocation } from "./function-host";
export type { FunctionsFile } from "./metadata";
