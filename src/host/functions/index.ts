export { FunctionHost, type Invocation } from "./function-host";
export type { ExplainedError } from "./answer";
export type { FunctionMetadata, FunctionsFile } from "./metadata";
