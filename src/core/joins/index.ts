export { customerView, type CustomerViewOptions, type JoinIssue, type JoinIssueKind } from "./customer-view";
export { amountColumn, discountFormOf, type WithAmount } from "./amount-column";
export { joinedRows, type JoinedRows } from "./joined-rows";
export { distinctKeys } from "./key-index";
export { lookUpColumns, type LookedUp } from "./look-up-columns";
export { matchKeys, type KeyMatch } from "./match-keys";
export { proposePairs, type NearMiss, type NearMissReason } from "./propose-pairs";
export { yearlyTrend } from "./trend";
export type {
  AmountColumn,
  CustomerList,
  CustomerView,
  CustomerViewSpec,
  JoinFinding,
  JoinFindingKind,
  JoinTables,
  KeyPair,
  LookUp,
  LookUpReport,
  Measure,
  MeasureAggregate,
  MeasuredTable,
  MeasureSource,
  ShareForm,
  TableReport,
  UnmatchedKey,
  ViewColumn,
  ViewTable,
} from "./types";
export { likelyKeys, type JoinCandidate } from "./key-columns";
export { proposeJoins, type JoinProposal, type ProposedTable } from "./propose-joins";
export { proposeLookUp, proposePurchaseJoin } from "./propose-purchase-join";
export { joinPurchaseRows, type PurchaseJoin, type PurchaseRows } from "./purchase-rows";
