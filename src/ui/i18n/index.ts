export { TextProvider } from "./TextProvider";
export { useText } from "./use-text";
export { useFormat } from "./use-format";
export { useIssueText } from "./use-issue-text";
export { type Format, formatOf } from "./format";
export { addTexts, hasTexts, loadMoreTexts, loadTexts, type Say, sayIn } from "./texts";
export { capitalised, changeText, type ChangedFactor, type ChangeText, wholeChange } from "./change-text";
export { showValue, valueUnit } from "./value-unit";
