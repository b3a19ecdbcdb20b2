import {
  Button,
  createFocusOutlineStyle,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Add16Regular, Add20Regular, PaintBrush16Filled } from "@fluentui/react-icons";
import { type FormEvent, useState } from "react";
import { type RfmSegment, type SegmentMap, categoryKey } from "../../../../core";
import { textColorOn } from "../../../components/charts/text-color";
import { useText } from "../../../i18n";
import { segmentName } from "../../../purchases/segment-texts";
import { newSegment, unusedSegments } from "./rfm-edits";

export interface MapPaletteProps {
  readonly map: SegmentMap;
  readonly brush: RfmSegment;
  readonly onBrush: (segment: RfmSegment) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  brushes: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  brush: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    forcedColorAdjust: "none",
    ...createFocusOutlineStyle(),
  },
  inHand: { fontWeight: tokens.fontWeightSemibold, outline: `2px solid ${tokens.colorNeutralForeground1}` },
  add: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
});

/** The segments to paint with: those of the map, usual ones that it lacks, and new ones. */
export function MapPalette({ map, brush, onBrush }: MapPaletteProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const [name, setName] = useState("");
  const unused = unusedSegments(map);
  const isOnMap = (id: string) => map.segments.some((segment) => segment.id === id);
  const brushes = [...map.segments, ...unused];
  const shown = brushes.some(({ id }) => id === brush.id) ? brushes : [...brushes, brush];
  const isTaken = shown.some((segment) => categoryKey(segmentName(segment, text)) === categoryKey(name));

  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "" || isTaken) return;
    onBrush(newSegment(map, name.trim()));
    setName("");
  };
  return (
    <div className={styles.root}>
      <div role="radiogroup" aria-label={text("map.palette")} className={styles.brushes}>
        {shown.map((segment) => {
          const isInHand = segment.id === brush.id;
          return (
            <button
              key={segment.id}
              type="button"
              role="radio"
              aria-checked={isInHand}
              className={mergeClasses(styles.brush, isInHand && styles.inHand)}
              style={{ backgroundColor: segment.color, color: textColorOn(segment.color) }}
              onClick={() => onBrush(segment)}
            >
              {isInHand ? (
                <PaintBrush16Filled aria-hidden />
              ) : (
                !isOnMap(segment.id) && <Add16Regular aria-hidden />
              )}
              {segmentName(segment, text)}
            </button>
          );
        })}
      </div>
      <form className={styles.add} onSubmit={add}>
        <Input
          size="small"
          className={styles.name}
          value={name}
          placeholder={text("map.newName")}
          aria-label={text("map.newName")}
          onChange={(_, { value }) => setName(value)}
        />
        <Button
          type="submit"
          size="small"
          icon={<Add20Regular />}
          disabledFocusable={name.trim() === "" || isTaken}
        >
          {text("map.add")}
        </Button>
      </form>
    </div>
  );
}
