export { ContractsProvider, useContracts } from "./ContractsProvider";
