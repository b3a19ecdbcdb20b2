import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  ErrorCircle16Regular,
  Warning16Regular,
} from "@fluentui/react-icons";
import { type KeyboardEvent, useRef } from "react";
import { useText } from "../i18n";
import { type Step, useSession } from "../session";
import { STEPS, type StepState, stepState } from "./step-state";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  step: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      // The one that high contrast turns black on its bright background.
      color: tokens.colorNeutralForeground2Hover,
    },
    ":hover > svg": { color: "inherit" },
    ...createFocusOutlineStyle(),
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  icon: { flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  done: CheckmarkCircle16Regular,
  attention: Warning16Regular,
  problem: ErrorCircle16Regular,
  open: Circle16Regular,
} satisfies Record<StepState, unknown>;

const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => Math.min(at + 1, STEPS.length - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: () => STEPS.length - 1,
};

/** The four steps; each can be opened at any time. */
export function Stepper() {
  const styles = useStyles();
  const text = useText("common");
  const current = useSession((session) => session.step);
  const goTo = useSession((session) => session.goTo);
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent, at: number) => {
    const target = MOVES[event.key]?.(at);
    if (target === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[target]?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={text("step.list")} className={styles.list}>
      {STEPS.map((step, at) => (
        <StepTab
          key={step}
          step={step}
          isCurrent={step === current}
          onOpen={() => goTo(step)}
          onKeyDown={(event) => move(event, at)}
        />
      ))}
    </div>
  );
}

interface StepTabProps {
  readonly step: Step;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function StepTab({ step, isCurrent, onOpen, onKeyDown }: StepTabProps) {
  const styles = useStyles();
  const text = useText("common");
  const state = useSession((session) => stepState(step, session));
  const Icon = icons[state];
  return (
    <button
      type="button"
      role="tab"
      id={`step-${step}`}
      aria-label={`${text(`step.${step}`)}, ${text(`step.state.${state}`)}`}
      aria-selected={isCurrent}
      aria-controls="page"
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.step, isCurrent && styles.chosen)}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />
      <span>{text(`step.${step}`)}</span>
    </button>
  );
}
