export * from "./result";
export * from "./table/types";
export * from "./model/types";
export * from "./scoring/types";

export { cellAddress, columnLetters } from "./table/address";
export { isoOfSerial, serialOfIso } from "./table/date-text";
export { findColumn } from "./table/find-column";
export { readNumberText } from "./table/number-text";
export { readTable } from "./table/read-table";

export { classifyByTable, classOf } from "./scoring/classify";
export { scoreCustomers } from "./scoring/score-customers";

export { quantile } from "./numeric/quantile";
