import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  ReOrderDotsVertical20Regular,
} from "@fluentui/react-icons";
import { type KeyboardEvent, memo, type PointerEvent, useId, useMemo } from "react";
import { type Factor, findColumn, type PlainFactor, type Table } from "../../../core";
import { binValues } from "../../components/charts/bin-values";
import { MiniHistogram } from "../../components/charts/MiniHistogram";
import { ScaleChart } from "../../components/charts/ScaleChart";
import { DragHandle } from "../../components/fields/DragHandle";
import { NameField } from "../../components/fields/NameField";
import { useText } from "../../i18n";
import { categoryRows } from "./category-rows";
import { categoryTexts } from "./category-texts";
import { FactorDetails } from "./FactorDetails";
import { ScaleCheck } from "./ScaleCheck";
import type { FactorEdits } from "./use-factor-edits";
import { usePlainFactor } from "./use-plain-factor";
import { WeightControl } from "./WeightControl";

export interface FactorCardProps {
  readonly factor: Factor;
  readonly index: number;
  readonly factorCount: number;
  readonly table: Table;
  readonly isLocked: boolean;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly edits: FactorEdits;
  readonly onToggle: (id: string) => void;
  readonly onLock: (id: string, locked: boolean) => void;
  readonly onDragStart: (id: string, event: PointerEvent) => void;
  /** Moves by the keyboard; the card keeps the focus. */
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly nameProblem: (id: string, name: string) => string | undefined;
}

const MINI = { width: 72, height: 24 } as const;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalS,
    paddingRight: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  open: { borderTopColor: tokens.colorNeutralStroke1, borderBottomColor: tokens.colorNeutralStroke1 },
  dragged: { boxShadow: tokens.shadow8, position: "relative", zIndex: 1 },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS, minWidth: 0 },
  mini: { flexShrink: 0, display: "inline-flex" },
  column: {
    margin: 0,
    paddingLeft: "26px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One factor: name, weight and a small picture; opens in place to everything else. */
export const FactorCard = memo(function FactorCard(props: FactorCardProps) {
  const { factor, index, factorCount, table, isOpen, edits, onMove } = props;
  const styles = useStyles();
  const text = useText("factors");
  const panelId = useId();
  const { id, name, weight } = factor;
  const column = findColumn(table, factor.column);
  const plain = usePlainFactor(factor, table);

  const onKeyDown = (event: KeyboardEvent) => {
    const isOnHandle = (event.target as HTMLElement).dataset["handle"] !== undefined;
    if (!event.altKey && !isOnHandle) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onMove(id, index + (event.key === "ArrowUp" ? -1 : 1));
  };
  return (
    // Alt and arrow move the card from any control in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-item={id}
      aria-label={text("factor.place", { name, place: index + 1, count: factorCount })}
      className={mergeClasses(styles.card, isOpen && styles.open, props.isDragged && styles.dragged)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <DragHandle
          label={text("factor.handle", { name })}
          hint={text("factor.handleHint")}
          icon={<ReOrderDotsVertical20Regular />}
          onDragStart={(event) => props.onDragStart(id, event)}
        />
        <NameField
          value={name}
          label={text("factor.name", { name })}
          problem={(typed) => props.nameProblem(id, typed)}
          onCommit={(typed) => edits.change(id, (each) => ({ ...each, name: typed }))}
        />
        <span className={styles.mini}>
          {plain !== undefined && <FactorPicture plain={plain} weight={weight} />}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          aria-label={text("factor.details", { name })}
          onClick={() => props.onToggle(id)}
        />
      </div>
      {factor.column !== name && (
        <p className={styles.column}>{text("factor.fromColumn", { column: factor.column })}</p>
      )}
      <WeightControl
        name={name}
        weight={weight}
        isLocked={props.isLocked}
        onWeight={(next, gesture) => edits.setWeight(id, next, gesture)}
        onLock={(locked) => props.onLock(id, locked)}
      />
      {!isOpen && <ScaleCheck factor={factor} column={column} judged={plain?.column} />}
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <FactorDetails
            factor={factor}
            index={index}
            factorCount={factorCount}
            table={table}
            column={column}
            edits={edits}
            onMove={onMove}
            onRemove={props.onRemove}
          />
        )}
      </div>
    </li>
  );
});

function FactorPicture({ plain, weight }: { readonly plain: PlainFactor; readonly weight: number }) {
  const { scale, column } = plain;
  const counts = useMemo(() => {
    if (scale.kind === "linear" || scale.kind === "steps") return [];
    const points = scale.kind === "categories" ? scale.points : {};
    return categoryRows(points, categoryTexts(column, "de"))
      .slice(0, 12)
      .map(({ count }) => count)
      .reverse();
  }, [scale, column]);
  if (scale.kind !== "linear" && scale.kind !== "steps")
    return <MiniHistogram values={counts} {...MINI} label="" />;
  return <ScaleChart bins={binValues(column.numbers, 18)} scale={scale} weight={weight} {...MINI} label="" />;
}
