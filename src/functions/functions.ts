export * from "./customer-functions";
export * from "./scoring-functions";
