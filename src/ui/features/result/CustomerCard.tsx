import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { BoundRule, CustomerExplanation, Scores, ScoringModel } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { NameChip } from "../../components/charts/NameChip";
import { CustomerHead } from "./CustomerHead";
import { CustomerMarkLines } from "./CustomerMarkLines";
import type { CustomerStory } from "./customer-story";
import { LiftSection } from "./LiftSection";
import { MemberRows } from "./MemberRows";
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
  quiet: { color: tokens.colorNeutralForeground2 },
  standing: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  score: { fontVariantNumeric: "tabular-nums" },
});

interface CustomerCardProps {
  readonly row: number;
  readonly storyOf: (row: number) => CustomerStory;
  readonly scores: Scores;
  readonly model: ScoringModel;
}

/** Why one customer has its value: where the points come from, what was lost, and what would lift or drop it. */
export function CustomerCard({ row, storyOf, scores, model }: CustomerCardProps) {
  const styles = useStyles();
  const text = useText("result");
  const customer = useText("customer");
  const format = useFormat();
  const card = useRef<HTMLElement>(null);
  const story = useMemo(() => storyOf(row), [storyOf, row]);
  useEffect(() => card.current?.scrollIntoView({ block: "nearest" }), [row]);

  const { explanation, shown } = story;
  const name = story.name || text("list.row", { row: row + 1 });
  return (
    <section ref={card} className={styles.root} aria-label={`${text("customer.heading")} ${name}`}>
      <CustomerHead story={story} name={name} model={model} scores={scores} />
      {shown === undefined ? (
        <Text>{text("customer.notScored")}</Text>
      ) : (
        <>
          <div className={styles.standing}>
            <Text size={400} weight="semibold" className={styles.score}>
              {text("customer.score", { score: format.points(explanation.score, 2) })}
            </Text>
            <NameChip of={shown} />
            {explanation.exception !== 0 && <Text>{customer("mark.provisional")}</Text>}
            <Text className={styles.quiet}>
              {text("customer.rank", {
                rank: format.number(explanation.rank),
                count: explanation.scoredCount,
              })}
            </Text>
          </div>
          <PointsBar explanation={explanation} />
        </>
      )}
      <MemberRows cells={story.memberCells} />
      <CustomerMarkLines story={story} model={model} scores={scores} />
      {shown !== undefined && <Distances explanation={explanation} classes={scores.classes} />}
      <LiftSection story={story} />
      <PointsTable story={story} />
    </section>
  );
}

/** Two decimals are enough to read, unless the border is closer than that. */
const digitsOf = (distance: number) => (distance < 0.01 ? 4 : 2);

/** A score on the threshold still belongs to the class below where a class begins above it. */
function nextKey(distance: number, bound: BoundRule): "next" | "nextBorder" | "nextAtLeast" {
  if (bound === ">=") return "nextAtLeast";
  return distance === 0 ? "nextBorder" : "next";
}

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
          : text(`customer.${nextKey(above.distance, classes.bound)}`, {
              class: nameOf(above.classIndex),
              distance: format.points(above.distance, digitsOf(above.distance)),
              from: format.number(above.from, 4),
            })}{" "}
        {below !== undefined &&
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
