import { createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { fieldPlace } from "../../../../core";
import { textColorOn } from "../../../components/charts/text-color";
import { SpokenText } from "../../../components/fields/SpokenText";

/** One field of the grid. */
export interface ShownField {
  /** "#rrggbb" */
  readonly color: string;
  /** Fields of one group have no strong line between them. */
  readonly group: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly content: ReactNode;
}

export interface FieldGridProps {
  readonly bands: number;
  readonly label: string;
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly field: (place: number) => ShownField;
  /** Place of the field that is shown as chosen. */
  readonly chosen?: number | undefined;
  readonly onPress?: (place: number) => void;
  /** The pointer is drawn over fields: called with each, the first one beginning the stroke. */
  readonly onStroke?: ((place: number, isFirst: boolean) => void) | undefined;
}

const FIELD_HEIGHT = 48;
const LOW_FIELD_HEIGHT = 36;
/** From this many bands on there is room for one line in a field. */
const MANY_BANDS = 6;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  axis: { color: tokens.colorNeutralForeground2 },
  columnAxis: { textAlign: "right" },
  grid: { display: "grid", userSelect: "none" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  field: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: 0,
    overflow: "hidden",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    fontVariantNumeric: "tabular-nums",
    forcedColorAdjust: "none",
    ...createFocusOutlineStyle(),
  },
  content: { display: "flex", flexDirection: "column", alignItems: "center", maxWidth: "100%" },
  small: { fontSize: tokens.fontSizeBase100 },
  pressable: { cursor: "pointer" },
  chosen: {
    outline: `2px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: "-2px",
    boxShadow: `inset 0 0 0 3px ${tokens.colorNeutralBackground1}`,
  },
});

/** Recency mark against another mark, best at the top right. Arrow keys go from field to field, Enter presses one. */
export function FieldGrid(props: FieldGridProps) {
  const { bands, label, rowTitle, columnTitle, field, chosen, onPress, onStroke } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(chosen ?? bands * bands - 1);
  const focused = Math.min(at, bands * bands - 1);
  const marks = Array.from({ length: bands }, (_, index) => index + 1);
  const fields = Array.from({ length: bands * bands }, (_, place) => field(place));

  const goTo = (place: number) => {
    setAt(place);
    root.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (onPress !== undefined && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      onPress(focused);
      return;
    }
    const target = placeBy(event.key, focused, bands);
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };
  const onPointerDown = (event: PointerEvent, place: number) => {
    if (event.button !== 0) return;
    setAt(place);
    onStroke?.(place, true);
  };
  const cell = (recency: number, mark: number) => {
    const place = fieldPlace(bands, recency, mark);
    const { color, group, label: said, content } = fields[place]!;
    const isOther = (r: number, m: number) =>
      r < 1 || r > bands || m < 1 || m > bands || fields[fieldPlace(bands, r, m)]!.group !== group;
    const sides = [
      isOther(recency + 1, mark),
      isOther(recency, mark + 1),
      isOther(recency - 1, mark),
      isOther(recency, mark - 1),
    ];
    return (
      <div
        key={mark}
        role="gridcell"
        data-place={place}
        tabIndex={place === focused ? 0 : -1}
        aria-selected={place === chosen}
        title={said}
        className={mergeClasses(
          styles.field,
          bands >= MANY_BANDS && styles.small,
          onPress !== undefined && styles.pressable,
          place === chosen && styles.chosen,
        )}
        style={{
          height: bands >= MANY_BANDS ? LOW_FIELD_HEIGHT : FIELD_HEIGHT,
          backgroundColor: color,
          color: textColorOn(color),
          borderStyle: "solid",
          borderWidth: sides.map((isEdge) => (isEdge ? "1.5px" : "0.5px")).join(" "),
          borderColor: sides
            .map((isEdge) => (isEdge ? tokens.colorNeutralForeground1 : "#00000033"))
            .join(" "),
        }}
        onFocus={() => setAt(place)}
        onKeyDown={onKeyDown}
        onClick={() => onPress?.(place)}
        onPointerDown={(event) => onPointerDown(event, place)}
        onPointerEnter={({ buttons }) => buttons === 1 && onStroke?.(place, false)}
      >
        <span aria-hidden className={styles.content}>
          {content}
        </span>
        <SpokenText>{said}</SpokenText>
      </div>
    );
  };
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.axis}>
        {rowTitle}
      </Text>
      <div
        ref={root}
        role="grid"
        aria-label={label}
        className={styles.grid}
        style={{ gridTemplateColumns: `20px repeat(${bands}, minmax(0, 1fr))` }}
      >
        {[...marks].reverse().map((recency) => (
          <div key={recency} role="row" style={{ display: "contents" }}>
            <div role="rowheader" className={styles.head}>
              {recency}
            </div>
            {marks.map((mark) => cell(recency, mark))}
          </div>
        ))}
        <div role="row" style={{ display: "contents" }}>
          <div role="presentation" />
          {marks.map((mark) => (
            <div key={mark} role="columnheader" className={styles.head}>
              {mark}
            </div>
          ))}
        </div>
      </div>
      <Text size={200} className={mergeClasses(styles.axis, styles.columnAxis)}>
        {columnTitle}
      </Text>
    </div>
  );
}

/** The place that a key leads to; undefined for keys that lead nowhere. The best recency stands at the top. */
function placeBy(key: string, place: number, bands: number): number | undefined {
  const [row, column] = [Math.floor(place / bands), place % bands];
  const last = bands - 1;
  switch (key) {
    case "ArrowRight":
      return row * bands + Math.min(last, column + 1);
    case "ArrowLeft":
      return row * bands + Math.max(0, column - 1);
    case "ArrowUp":
      return Math.min(last, row + 1) * bands + column;
    case "ArrowDown":
      return Math.max(0, row - 1) * bands + column;
    case "Home":
      return row * bands;
    case "End":
      return row * bands + last;
    default:
      return undefined;
  }
}
