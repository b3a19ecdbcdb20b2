export { PurchasesProvider, usePurchases } from "./PurchasesProvider";
export type { PurchasesStore, PurchasesTab } from "./types";
export { useAnswer } from "./use-answer";
export { sourceKey } from "./types";
