import { Badge, createFocusOutlineStyle, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  ArrowSortDownLines24Regular,
  ChevronRight16Regular,
  DataPie24Regular,
  Lightbulb24Regular,
  Options24Regular,
  Scales24Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useText } from "../../i18n";
import type { Method } from "./methods";

const icons = {
  "rank-order": ArrowSortDownLines24Regular,
  points: DataPie24Regular,
  pairwise: Scales24Regular,
  suggestion: Lightbulb24Regular,
  direct: Options24Regular,
} satisfies Record<Method, unknown>;

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "left",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":hover span, :hover svg": { color: "inherit" },
    ...createFocusOutlineStyle(),
  },
  icon: { color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  arrow: { alignSelf: "center", color: tokens.colorNeutralForeground3 },
});

interface MethodEntryProps {
  readonly method: Method;
  readonly isStarted: boolean;
  readonly takesFocus: boolean;
  readonly onChoose: () => void;
}

/** One way to weights: what one does, and when it suits. */
export function MethodEntry({ method, isStarted, takesFocus, onChoose }: MethodEntryProps) {
  const styles = useStyles();
  const text = useText("weights");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const Icon = icons[method];
  return (
    <li>
      <button ref={button} type="button" className={styles.card} onClick={onChoose}>
        <Icon className={styles.icon} aria-hidden />
        <span className={styles.words}>
          <span className={styles.head}>
            <Text weight="semibold">{text(`method.${method}.name`)}</Text>
            {isStarted && (
              <Badge appearance="tint" color="brand" size="small">
                {text("started")}
              </Badge>
            )}
          </span>
          <Text size={200}>{text(`method.${method}.what`)}</Text>
          <Text size={200} className={styles.quiet}>
            {text(`method.${method}.when`)}
          </Text>
        </span>
        <ChevronRight16Regular className={styles.arrow} aria-hidden />
      </button>
    </li>
  );
}
