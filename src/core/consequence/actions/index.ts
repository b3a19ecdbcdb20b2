export { checkRules } from "./check-rules";
export {
  type ActionColumn,
  type ActionList,
  type ActionWords,
  ENTRY_COLUMNS,
  type EntryColumn,
  FACT_COLUMNS,
  type ListFate,
  type StandingActions,
  type WrittenActions,
} from "./list-types";
export { type KnownAs, unsureKeys } from "./match-rows";
export { planActions } from "./plan-actions";
export { type ProposedRule, type ProposedTopic, proposeRules } from "./propose-rules";
export { writtenBy } from "./proposed-entries";
export type {
  ActionChange,
  ActionCondition,
  ActionException,
  ActionFacts,
  ActionIssue,
  ActionPlan,
  ActionPriority,
  ActionRange,
  ActionResponsible,
  ActionRule,
  ActionSetup,
  CustomerChanges,
  CustomerFields,
  LostCustomer,
} from "./types";
export { updateList } from "./update-list";
