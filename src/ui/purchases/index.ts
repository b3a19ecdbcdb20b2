export { PurchasesProvider, usePurchases } from "./PurchasesProvider";
export { listedCustomers } from "./rfm-input";
export type { OwnList, PurchasesStore, PurchasesTab } from "./types";
export { useAnswer } from "./use-answer";
export { sourceKey } from "./types";
