import {
  ColorSwatch,
  createFocusOutlineStyle,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SwatchPicker,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { useText } from "../../i18n";
import { PALETTE } from "./palette";

export interface ColorChoiceProps {
  readonly className: string;
  readonly color: string;
  readonly onChange: (color: string) => void;
}

const useStyles = makeStyles({
  trigger: {
    width: "24px",
    minWidth: "24px",
    height: "24px",
    padding: 0,
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    forcedColorAdjust: "none",
    ...createFocusOutlineStyle(),
  },
  surface: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "232px" },
  swatches: { flexWrap: "wrap", maxWidth: "150px" },
  own: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  ownInput: { width: "40px", height: "24px", padding: 0, border: "none", backgroundColor: "transparent" },
});

/** The colour of a class: one of a safe palette, or any. */
export function ColorChoice({ className, color, onChange }: ColorChoiceProps) {
  const styles = useStyles();
  const text = useText("classes");
  const ownId = useId();
  const known = PALETTE.find((each) => each.color.toLowerCase() === color.toLowerCase());
  const name = known === undefined ? color : text(`colors.${known.key}`);
  return (
    <Popover trapFocus positioning={{ align: "start" }}>
      <PopoverTrigger disableButtonEnhancement>
        <button
          type="button"
          className={styles.trigger}
          style={{ backgroundColor: color }}
          aria-label={text("color.button", { className, color: name })}
          title={name}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={text("color.title", { className })}>
        <SwatchPicker
          className={styles.swatches}
          layout="row"
          size="small"
          aria-label={text("color.palette")}
          selectedValue={known?.key ?? ""}
          onSelectionChange={(_, data) => onChange(data.selectedSwatch)}
        >
          {PALETTE.map((each) => (
            <ColorSwatch
              key={each.key}
              value={each.key}
              color={each.color}
              aria-label={text(`colors.${each.key}`)}
            />
          ))}
        </SwatchPicker>
        <div className={styles.own}>
          <input
            id={ownId}
            type="color"
            className={styles.ownInput}
            value={color.toLowerCase()}
            onChange={(event) => onChange(event.target.value)}
          />
          <label htmlFor={ownId}>{text("color.own")}</label>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
