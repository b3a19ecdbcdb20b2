import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { type Border, BorderHandle, type BorderSteps, LyingBorderHandle } from "../BorderHandle";
import type { MatrixArrow } from "./arrow-paths";
import { type BubbleInput, type BubbleLayout, layBubbles, membersOf } from "./bubble-layout";
import { FieldGrounds, FieldNames } from "./FieldNames";
import type { Mark } from "./marks";
import { MATRIX_ROOM, matrixSize } from "./matrix-frame";
import { MatrixCanvas } from "./MatrixCanvas";
import { MatrixOverlay } from "./MatrixOverlay";
import { pointsInside, type Polygon } from "./polygon";
import { useLookedMark } from "./use-looked-mark";
import { type BorderAt, useMatrixPointer } from "./use-matrix-pointer";

/** One axis of a matrix, from 0 to 100. */
export interface MatrixAxis {
  readonly name: string;
  /** Ascending. */
  readonly borders: readonly Border[];
}

export interface MatrixChartProps {
  /** One entry per customer; must stay the same object while nothing of it changes. */
  readonly customers: BubbleInput;
  readonly x: MatrixAxis;
  readonly y: MatrixAxis;
  /** Names of the fields, row by row from the top left. */
  readonly fields: readonly string[];
  /** Fill of a customer's bubble; undefined where only its outline is drawn. Must stay the same function. */
  readonly fillOf: (row: number) => string | undefined;
  /** Customers whose names are shown where there is room, the most important first. Must stay the same array. */
  readonly named: readonly number[];
  readonly nameOf: (row: number) => string;
  readonly arrows: readonly MatrixArrow[];
  /** Customer, or -1. */
  readonly selected: number;
  /** Whether fingers draw outlines; else they scroll. A mouse always draws. */
  readonly isDrawing: boolean;
  /** Pixels. */
  readonly width: number;
  readonly label: string;
  /** Id of the text that tells the whole picture. */
  readonly describedBy: string;
  /** Where nothing is looked at: what colours and areas mean. */
  readonly legend: ReactNode;
  /** Must stay the same function. */
  readonly numberText: (value: number) => string;
  /** What is said of the mark that is looked at; `count` are the customers of a crowd. */
  readonly say: (mark: Mark, count: number) => string;
  readonly onSelect: (row: number) => void;
  readonly onCircle: (rows: Int32Array) => void;
  readonly onBegin: () => void;
  readonly onMove: (border: BorderAt, value: number) => void;
}

const STEPS: BorderSteps = { step: 1, fine: 0.1 };

const useStyles = makeStyles({
  root: { position: "relative", userSelect: "none", touchAction: "pan-y" },
  drawing: { touchAction: "none" },
  matrix: {
    position: "absolute",
    // Around the matrix and not in it, where it would move what is drawn.
    boxSizing: "content-box",
    margin: "-1px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    ...createFocusOutlineStyle(),
  },
  tick: {
    position: "absolute",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    pointerEvents: "none",
  },
  below: { transform: "translateX(-50%)" },
  beside: { transform: "translateY(-50%)", textAlign: "right" },
  axis: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  right: { textAlign: "right" },
  said: {
    minHeight: `calc(4 * ${tokens.lineHeightBase200})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** Customers as bubbles in the fields of two axes; where they would hide each other, as shades with counts. */
export function MatrixChart(props: MatrixChartProps) {
  const { customers, x, y, fields, fillOf, named, selected, isDrawing, numberText, say } = props;
  const { onSelect, onCircle, onBegin, onMove } = props;
  const styles = useStyles();
  const size = useMemo(() => matrixSize(props.width), [props.width]);
  const layout = useMemo(
    () => layBubbles(customers, size.width, size.height, named),
    [customers, size, named],
  );
  const open = (mark: Mark) =>
    mark.kind === "customer" ? onSelect(mark.row) : onCircle(membersOf(layout, mark.cell));
  const borders = { xBorders: x.borders.map(valueOf), yBorders: y.borders.map(valueOf) };
  const { place, count, looked, lookAt, lookAway, hitAt, onKeyDown } = useLookedMark(layout, selected, open);
  const { outline, pointerProps } = useMatrixPointer({
    size,
    borders,
    isDrawing,
    onTap(at, under) {
      const hit = hitAt(at, under);
      if (hit !== undefined) open(hit);
    },
    onLook: lookAt,
    onOutline: (drawn: Polygon) => onCircle(pointsInside(drawn, layout.px, layout.py)),
    onGrab: onBegin,
    onDrag: (border, value) => onMove(border, Math.round(value)),
  });
  const said = looked === undefined ? "" : say(looked, countOf(looked, layout));
  const { left, top, right, bottom } = MATRIX_ROOM;
  return (
    <div>
      <div className={styles.axis} aria-hidden>
        ↑ {y.name}
      </div>
      <div
        className={mergeClasses(styles.root, isDrawing && styles.drawing)}
        style={{ width: left + size.width + right, height: top + size.height + bottom }}
        role="presentation"
        onPointerLeave={lookAway}
        {...pointerProps}
      >
        <div
          data-matrix
          className={styles.matrix}
          style={{ left, top, width: size.width, height: size.height }}
          role="slider"
          tabIndex={0}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          aria-valuemin={0}
          aria-valuemax={Math.max(0, count - 1)}
          aria-valuenow={Math.max(0, place)}
          aria-valuetext={said}
          onKeyDown={onKeyDown}
        >
          <FieldGrounds {...borders} size={size} />
          <MatrixCanvas layout={layout} size={size} fillOf={fillOf} countText={String} />
          <FieldNames {...borders} size={size} names={fields} />
          <MatrixOverlay
            layout={layout}
            size={size}
            named={named}
            nameOf={props.nameOf}
            arrows={props.arrows}
            looked={looked}
            selected={selected}
            lasso={outline}
          />
        </div>
        {[0, ...borders.yBorders, 100].map((value) => (
          <span
            key={`y${value}`}
            aria-hidden
            className={mergeClasses(styles.tick, styles.beside)}
            style={{ left: 0, width: left - 4, top: top + (1 - value / 100) * size.height }}
          >
            {numberText(value)}
          </span>
        ))}
        {[0, ...borders.xBorders, 100].map((value) => (
          <span
            key={`x${value}`}
            aria-hidden
            className={mergeClasses(styles.tick, styles.below)}
            style={{ left: left + (value / 100) * size.width, top: top + size.height + 2 }}
          >
            {numberText(value)}
          </span>
        ))}
        {x.borders.map((border, index) => (
          <BorderHandle
            key={`x${index}`}
            border={border}
            steps={STEPS}
            left={left + (border.value / 100) * size.width}
            height={top + size.height}
            onBegin={onBegin}
            onMove={(value) => onMove({ axis: "x", index }, value)}
          />
        ))}
        {y.borders.map((border, index) => (
          <LyingBorderHandle
            key={`y${index}`}
            border={border}
            steps={STEPS}
            top={top + (1 - border.value / 100) * size.height}
            left={left}
            width={size.width + right}
            onBegin={onBegin}
            onMove={(value) => onMove({ axis: "y", index }, value)}
          />
        ))}
      </div>
      <div className={mergeClasses(styles.axis, styles.right)} aria-hidden>
        {x.name} →
      </div>
      <div className={styles.said} aria-hidden>
        {said === "" ? props.legend : said}
      </div>
    </div>
  );
}

const valueOf = ({ value }: Border): number => value;

const countOf = (mark: Mark, { counts }: BubbleLayout): number =>
  mark.kind === "crowd" ? counts[mark.cell]! : 1;
