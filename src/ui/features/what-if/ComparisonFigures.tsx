import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useFormat, useText } from "../../i18n";
import type { ComparedModels } from "../../session";
import { classMoves } from "./class-moves";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** From where on two orders are told to be alike; Spearman's coefficient. */
const NEAR = 0.98;
const SIMILAR = 0.9;

function orderKind(spearman: number): "same" | "near" | "similar" | "different" | "reversed" {
  if (spearman === 1) return "same";
  if (spearman >= NEAR) return "near";
  if (spearman >= SIMILAR) return "similar";
  return spearman >= 0 ? "different" : "reversed";
}

/** How much two models differ, in sentences. */
export function ComparisonFigures({ compared }: { readonly compared: ComparedModels }) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const { before, after, comparison } = compared;
  const { spearman, kendall, rises, falls, onlyBefore, onlyAfter } = comparison;
  const { customers, moved } = useMemo(() => classMoves(before, after), [before, after]);
  const shown = format.number(customers);
  return (
    <div className={styles.root}>
      <Text weight="semibold">
        {moved === 0
          ? text("comparison.figures.none", { shown })
          : text("comparison.figures.moved", { count: moved, moved: format.number(moved), shown })}{" "}
        {moved > 0 &&
          rises !== undefined &&
          falls !== undefined &&
          text("comparison.figures.directions", { rises: format.number(rises), falls: format.number(falls) })}
      </Text>
      {onlyBefore > 0 && (
        <Text>
          {text("comparison.figures.onlyBefore", { count: onlyBefore, shown: format.number(onlyBefore) })}
        </Text>
      )}
      {onlyAfter > 0 && (
        <Text>
          {text("comparison.figures.onlyAfter", { count: onlyAfter, shown: format.number(onlyAfter) })}
        </Text>
      )}
      {spearman !== undefined && kendall !== undefined && (
        <>
          <Text>{text(`comparison.figures.order.${orderKind(spearman)}`)}</Text>
          <Text size={200} className={styles.quiet}>
            {text("comparison.figures.correlation", {
              spearman: format.number(spearman, 3),
              kendall: format.number(kendall, 3),
            })}
          </Text>
        </>
      )}
    </div>
  );
}
