import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  Delete20Regular,
  SplitVertical20Regular,
} from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { CustomerClass } from "../../../core";
import { NameField } from "../../components/fields/NameField";
import { useFormat, useText } from "../../i18n";
import { BorderField } from "./BorderField";
import type { ClassBorder } from "./class-borders";
import type { ClassFigures } from "./class-figures";
import { ColorChoice } from "./ColorChoice";
import { StrategyField } from "./StrategyField";

/** What a class can be told; the functions stay the same between renders. */
export interface ClassActions {
  change(index: number, change: Partial<CustomerClass>): void;
  moveThreshold(index: number, from: number): void;
  moveShare(index: number, share: number): void;
  split(index: number): void;
  remove(index: number): void;
  nameProblem(index: number, name: string): string | undefined;
}

export interface ClassCardProps {
  readonly entry: CustomerClass;
  readonly index: number;
  readonly border: ClassBorder;
  /** The threshold that a rule came to, in points; undefined where it was set, or for the rest. */
  readonly foundFrom: number | undefined;
  readonly figures: ClassFigures | undefined;
  /** Name of the column that the share of money refers to. */
  readonly moneyName: string | undefined;
  readonly isOpen: boolean;
  readonly canSplit: boolean;
  readonly canRemove: boolean;
  readonly actions: ClassActions;
  readonly onToggle: (index: number) => void;
}

/** Decimals of a threshold that was found; a score has more only where many factors have odd shares. */
const FOUND_DIGITS = 2;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    paddingRight: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  figures: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  strategy: {
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** One class: colour, name, threshold and whom it holds; opens to its strategy. */
export const ClassCard = memo(function ClassCard(props: ClassCardProps) {
  const { entry, index, border, isOpen, actions } = props;
  const styles = useStyles();
  const text = useText("classes");
  const panelId = useId();
  const { name } = entry;
  return (
    <li className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <ColorChoice
          className={name}
          color={entry.color}
          onChange={(color) => actions.change(index, { color })}
        />
        <NameField
          value={name}
          label={text("class.name", { name })}
          problem={(typed) => actions.nameProblem(index, typed)}
          onCommit={(typed) => actions.change(index, { name: typed })}
        />
        <BorderField
          name={name}
          border={border}
          onThreshold={(from) => actions.moveThreshold(index, from)}
          onShare={(share) => actions.moveShare(index, share)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          aria-label={text("class.details", { name })}
          onClick={() => props.onToggle(index)}
        />
      </div>
      <Figures figures={props.figures} foundFrom={props.foundFrom} moneyName={props.moneyName} />
      {!isOpen && entry.strategy !== "" && (
        <p className={styles.strategy} title={entry.strategy}>
          {entry.strategy}
        </p>
      )}
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.panel}>
            <StrategyField
              strategy={entry.strategy}
              onCommit={(strategy) => actions.change(index, { strategy })}
            />
            <div className={styles.buttons}>
              <Button
                size="small"
                icon={<SplitVertical20Regular />}
                disabledFocusable={!props.canSplit}
                onClick={() => actions.split(index)}
              >
                {text("class.split")}
              </Button>
              <Button
                size="small"
                icon={<Delete20Regular />}
                disabledFocusable={!props.canRemove}
                onClick={() => actions.remove(index)}
              >
                {text("class.remove")}
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
});

function Figures(props: Pick<ClassCardProps, "figures" | "foundFrom" | "moneyName">) {
  const { figures, foundFrom, moneyName } = props;
  const styles = useStyles();
  const text = useText("classes");
  const format = useFormat();
  if (figures === undefined) return null;
  const { count, share, moneyShare } = figures;
  const values = { count, customers: format.number(count), share: format.percent(share, 1) };
  const parts = [count === 0 ? text("class.none") : text("class.customers", values)];
  if (count > 0 && foundFrom !== undefined)
    parts.unshift(text("class.from", { points: format.points(foundFrom, FOUND_DIGITS) }));
  if (count > 0 && !Number.isNaN(moneyShare) && moneyName !== undefined)
    parts.push(text("class.money", { share: format.percent(moneyShare, 1), column: moneyName }));
  return <p className={styles.figures}>{parts.join(" · ")}</p>;
}
