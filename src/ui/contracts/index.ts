export { ContractsProvider, useContracts } from "./ContractsProvider";
export type { ContractsStore } from "./types";
