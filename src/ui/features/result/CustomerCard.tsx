import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowTrendingDown20Regular, Dismiss20Regular, TableCellEdit20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import {
  type CustomerExplanation,
  explainCustomer,
  type ScoringModel,
  type Scores,
  type Table,
} from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { ClassChip } from "./ClassChip";
import type { CustomerNames } from "./customer-names";
import { PointsBar } from "./PointsBar";
import { PointsTable } from "./PointsTable";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  who: { minWidth: 0, overflowWrap: "anywhere" },
  name: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  tools: { display: "flex", flexShrink: 0 },
  standing: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  score: { fontVariantNumeric: "tabular-nums" },
  loss: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface CustomerCardProps {
  readonly row: number;
  readonly table: Table;
  readonly scores: Scores;
  readonly model: ScoringModel;
  readonly names: CustomerNames;
}

/** Why one customer has its value: where the points come from, what was lost, and how far the next class is. */
export function CustomerCard({ row, table, scores, model, names }: CustomerCardProps) {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();
  const selectCustomer = useSession((session) => session.selectCustomer);
  const card = useRef<HTMLElement>(null);
  const explanation = useMemo(() => explainCustomer(model, table, scores, row), [model, table, scores, row]);
  useEffect(() => card.current?.scrollIntoView({ block: "nearest" }), [row]);

  const customerClass = model.classes.list[explanation.classIndex];
  const name = names.nameOf(row) || text("list.row", { row: row + 1 });
  return (
    <section ref={card} className={styles.root} aria-label={`${text("customer.heading")} ${name}`}>
      <div className={styles.head}>
        <div className={styles.who}>
          <Text size={200} className={styles.quiet} block>
            {text("customer.heading")}
          </Text>
          <Subtitle2 as="h2" className={styles.name}>
            {name}
          </Subtitle2>{" "}
          <Text className={styles.quiet}>{names.keyOf(row)}</Text>
        </div>
        <div className={styles.tools}>
          <Button
            appearance="subtle"
            icon={<TableCellEdit20Regular />}
            aria-label={text("customer.showInSheet")}
            title={text("customer.showInSheet")}
            onClick={() => void selectCustomer(row, true)}
          />
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={text("customer.close")}
            title={text("customer.close")}
            onClick={() => void selectCustomer(-1, false)}
          />
        </div>
      </div>
      {customerClass === undefined ? (
        <Text>{text("customer.notScored")}</Text>
      ) : (
        <>
          <div className={styles.standing}>
            <Text size={400} weight="semibold" className={styles.score}>
              {text("customer.score", { score: format.points(explanation.score, 2) })}
            </Text>
            <ClassChip of={customerClass} />
            <Text className={styles.quiet}>
              {text("customer.rank", {
                rank: format.number(explanation.rank),
                count: format.number(explanation.scoredCount),
              })}
            </Text>
          </div>
          <PointsBar explanation={explanation} />
        </>
      )}
      {explanation.isLoss && (
        <Text className={styles.loss}>
          <ArrowTrendingDown20Regular aria-hidden />
          {text("customer.loss")}
        </Text>
      )}
      {customerClass !== undefined && <Distances explanation={explanation} classes={scores.classes} />}
      <PointsTable explanation={explanation} />
    </section>
  );
}

/** Two decimals are enough to read, unless the border is closer than that. */
const digitsOf = (distance: number) => (distance < 0.01 ? 4 : 2);

interface DistancesProps {
  readonly explanation: CustomerExplanation;
  readonly classes: Scores["classes"];
}

function Distances({ explanation: { above, below, factors }, classes }: DistancesProps) {
  const text = useText("result");
  const format = useFormat();
  const nameOf = (index: number) => classes.list[index]?.name ?? "";
  const worst = factors.reduce((most, entry) => (entry.lost > (most?.lost ?? 0) ? entry : most), factors[0]);
  return (
    <>
      <Text>
        {above === undefined
          ? text("customer.top")
          : text(classes.bound === ">" ? "customer.next" : "customer.nextAtLeast", {
              class: nameOf(above.classIndex),
              distance: format.points(above.distance, digitsOf(above.distance)),
              from: format.number(above.from, 4),
            })}{" "}
        {above === undefined &&
          below !== undefined &&
          text("customer.margin", {
            class: nameOf(below.classIndex),
            distance: format.points(below.distance, digitsOf(below.distance)),
          })}
      </Text>
      <Text>
        {worst === undefined || worst.lost <= 0
          ? text("customer.noLoss")
          : text("customer.biggestLoss", {
              factor: worst.factor.name,
              lost: format.points(worst.lost, 2),
              weight: format.number(worst.weight, 4),
            })}
      </Text>
    </>
  );
}
