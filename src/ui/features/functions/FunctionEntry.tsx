import { createFocusOutlineStyle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { GuideFunction } from "./guide";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "left",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      // The one that high contrast turns black on its bright background.
      color: tokens.colorNeutralForeground2Hover,
    },
    ...createFocusOutlineStyle(),
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
});

interface FunctionEntryProps {
  readonly described: GuideFunction;
  readonly takesFocus: boolean;
  readonly onChoose: () => void;
}

/** A function in the list: its name and what it gives. */
export function FunctionEntry({ described, takesFocus, onChoose }: FunctionEntryProps) {
  const styles = useStyles();
  const entry = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    entry.current?.focus({ preventScroll: true });
    entry.current?.scrollIntoView({ block: "center" });
  }, [takesFocus]);
  return (
    <li>
      <button ref={entry} type="button" className={styles.entry} onClick={onChoose}>
        <span className={styles.words}>
          <Text weight="semibold" className={styles.name}>
            {described.name}
          </Text>
          <Text size={200}>{described.description}</Text>
        </span>
        <ChevronRight16Regular className={styles.icon} aria-hidden />
      </button>
    </li>
  );
}
