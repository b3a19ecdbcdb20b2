export { TextProvider } from "./TextProvider";
export { useText } from "./use-text";
export { useFormat } from "./use-format";
export { useIssueText } from "./use-issue-text";
export { formatOf } from "./format";
export { type Say, sayIn } from "./texts";
export { resources } from "./resources";
