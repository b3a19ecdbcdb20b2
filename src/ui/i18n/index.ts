export { TextProvider } from "./TextProvider";
export { useText } from "./use-text";
export { useFormat } from "./use-format";
export { useIssueText } from "./use-issue-text";
export { formatOf } from "./format";
export { addTexts, type Say, sayIn } from "./texts";
export { resources } from "./resources";
export { capitalised, changeText, type ChangedFactor, type ChangeText, wholeChange } from "./change-text";
export { showValue, valueUnit } from "./value-unit";
