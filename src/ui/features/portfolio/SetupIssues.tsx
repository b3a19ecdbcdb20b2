import type { PortfolioIssue } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { usePortfolio } from "../../portfolio";

const DIGITS = 4;

/** Why there is no matrix, each reason with the thing, its value and the rule. */
export function SetupIssues({ issues }: { readonly issues: readonly PortfolioIssue[] }) {
  const text = useText("portfolioPane");
  const format = useFormat();
  const setup = usePortfolio((portfolio) => portfolio.setup);
  const say = ({ kind, path = [], values = {} }: PortfolioIssue): string => {
    const axis = path[0] === "x" || path[0] === "y" ? setup?.[path[0]].name : undefined;
    const shown = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? format.number(value, DIGITS) : value,
    ]);
    const isOfSavedSetup = kind === "setup-missing" || kind === "setup-wrong";
    return text(`issue.${isOfSavedSetup ? "other" : kind}`, {
      axis: axis ?? "",
      ...(Object.fromEntries(shown) as Record<string, string>),
    });
  };
  return <>{[...new Set(issues.map(say))].join(" ")}</>;
}
