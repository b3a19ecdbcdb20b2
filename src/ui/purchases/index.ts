export { PurchasesProvider, usePurchases } from "./PurchasesProvider";
export { listedCustomers } from "./rfm-input";
export type { PurchasesStore, PurchasesTab } from "./types";
export { useAnswer } from "./use-answer";
export { sourceKey } from "./types";
