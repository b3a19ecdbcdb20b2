export * from "./result";
export * from "./table/types";
export * from "./model/types";
export * from "./scoring/types";
