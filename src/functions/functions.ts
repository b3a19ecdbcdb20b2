export * from "./customer-functions";
export * from "./scoring-functions";
export * from "./value-functions";
export * from "./contract-functions";
export * from "./summary-functions";
