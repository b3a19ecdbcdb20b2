import type { Issue, ScoringModel } from "../../core";
import { useTranslation } from "react-i18next";
import type { Texts } from "./resources";
import { useFormat } from "./use-format";
import { useText } from "./use-text";

type IssueKind = keyof Texts["errors"]["issue"];

/** Says what is wrong with a model, with the name of the factor or class that it concerns. */
export function useIssueText(): (issue: Issue, model: ScoringModel | undefined) => string {
  const text = useText("errors");
  const { i18n } = useTranslation("errors");
  const format = useFormat();
  const isKnown = (kind: string): kind is IssueKind => i18n.exists(`errors:issue.${kind}`);
  return ({ kind, path = [], values = {} }, model) => {
    const shown = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? format.number(value, 4) : value,
    ]);
    return text(`issue.${isKnown(kind) ? kind : "field-wrong"}`, {
      path: path.join(" › "),
      name: nameAt(path, model),
      ...(Object.fromEntries(shown) as Record<string, string>),
    });
  };
}

function nameAt(path: readonly (string | number)[], model: ScoringModel | undefined): string {
  const index = path.find((part) => typeof part === "number");
  if (typeof index !== "number") return "";
  const named = path[0] === "classes" ? model?.classes.list[index] : model?.factors[index];
  return named?.name ?? "";
}
