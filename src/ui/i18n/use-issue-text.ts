import type { Issue, ScoringModel } from "../../core";
import { resources } from "./resources";
import { useFormat } from "./use-format";
import { useText } from "./use-text";

type IssueKind = keyof (typeof resources)["de"]["errors"]["issue"];

const isKnown = (kind: string): kind is IssueKind => kind in resources.de.errors.issue;

/** Says what is wrong with a model, with the name of the factor or class that it concerns. */
export function useIssueText(): (issue: Issue, model: ScoringModel | undefined) => string {
  const text = useText("errors");
  const format = useFormat();
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
