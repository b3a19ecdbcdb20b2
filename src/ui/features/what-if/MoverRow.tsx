import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Filled, ArrowRight12Regular, ArrowUp12Filled } from "@fluentui/react-icons";
import { type CustomerClass, Exception, type Scores } from "../../../core";
import { useFormat, useText } from "../../i18n";
import type { ComparedModels } from "../../session";
import { NameChip } from "../../components/charts/NameChip";
import { BeforeAfter } from "./BeforeAfter";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  classes: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  end: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface MoverRowProps {
  readonly compared: ComparedModels;
  /** Table row. */
  readonly row: number;
  readonly name: string;
}

/** One customer under two models: rank, class and points before and after. */
export function MoverRow({ compared, row, name }: MoverRowProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const { before, after, models } = compared;
  const [was, is] = [before.rank[row]!, after.rank[row]!];
  const rank = (value: number) => (value === 0 ? "–" : format.number(value));
  const points = (scores: Scores) => format.points(scores.score[row]!, 1);
  const classAt = (side: 0 | 1): CustomerClass | undefined =>
    models[side].classes.list[(side === 0 ? before : after).classIndex[row]!];
  const [classBefore, classAfter] = [classAt(0), classAt(1)];
  const isProvisional = [before, after].some(({ exception }) => exception[row] !== Exception.none);
  const isSameClass = classBefore?.name === classAfter?.name;
  const chip = (of: CustomerClass | undefined) =>
    of === undefined ? (
      <span className={styles.small}>{text("comparison.list.notScored")}</span>
    ) : (
      <NameChip of={of} />
    );
  return (
    <div className={styles.root}>
      <span role="gridcell" className={styles.name} title={name}>
        {name}
        {isProvisional && <span className={styles.small}> · {text("comparison.list.provisional")}</span>}
      </span>
      <span role="gridcell" className={styles.end}>
        {was !== 0 && is !== 0 && was > is && <ArrowUp12Filled aria-hidden />}
        {was !== 0 && is !== 0 && was < is && <ArrowDown12Filled aria-hidden />}
        {text("comparison.list.rank")} <BeforeAfter before={rank(was)} after={rank(is)} />
      </span>
      <span role="gridcell" className={styles.classes}>
        {chip(classBefore)}
        {!isSameClass && (
          <>
            <ArrowRight12Regular aria-label={text("comparison.list.to")} />
            {chip(classAfter)}
          </>
        )}
      </span>
      <span role="gridcell" className={mergeClasses(styles.end, styles.small)}>
        <BeforeAfter before={points(before)} after={points(after)} /> {text("comparison.list.points")}
      </span>
    </div>
  );
}
