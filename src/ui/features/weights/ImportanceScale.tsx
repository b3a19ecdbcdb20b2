import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useText } from "../../i18n";
import type { NamedFactor } from "./named-factor";
import { ratioOfStep, WORDED_STEPS } from "./pairs";
import { useJudgementText } from "./use-judgement-text";

const SMALLEST = 12;

const useStyles = makeStyles({
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  right: { textAlign: "right" },
  scale: {
    display: "grid",
    gridTemplateColumns: "repeat(9, minmax(0, 1fr))",
    alignItems: "center",
    justifyItems: "center",
  },
  target: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "100%",
    height: "40px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
  choosable: { ":hover > span": { backgroundColor: tokens.colorNeutralBackground1Pressed } },
  dot: {
    boxSizing: "border-box",
    flexShrink: 0,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
  captions: {
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  near: { border: `4px solid ${tokens.colorCompoundBrandStroke}` },
});

interface ImportanceScaleProps {
  readonly first: NamedFactor;
  readonly second: NamedFactor;
  /** From 8 (the first is incomparably more important) to −8; undefined while nothing was chosen. */
  readonly step: number | undefined;
  readonly takesFocus: boolean;
  readonly onChoose: (step: number) => void;
  /** Enter was pressed on the scale. */
  readonly onEnter: () => void;
}

/** Nine dots between two factors; the nearer to a factor and the larger, the more important it is. */
export function ImportanceScale({
  first,
  second,
  step,
  takesFocus,
  onChoose,
  onEnter,
}: ImportanceScaleProps) {
  const styles = useStyles();
  const text = useText("weights");
  const say = useJudgementText([first, second]);
  const scale = useRef<HTMLDivElement>(null);
  const reachable = step === undefined ? 0 : nearestWorded(step);

  useEffect(() => {
    if (takesFocus) scale.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [takesFocus, first.id, second.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && step !== undefined) {
      event.preventDefault();
      return onEnter();
    }
    const direction = { ArrowLeft: 2, ArrowDown: 2, ArrowRight: -2, ArrowUp: -2 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = Math.max(-8, Math.min(8, reachable + direction));
    onChoose(next);
    scale.current?.querySelector<HTMLElement>(`[data-step="${next}"]`)?.focus();
  };

  return (
    <div>
      <div className={styles.ends} aria-hidden>
        <span>{first.name}</span>
        <span className={styles.right}>{second.name}</span>
      </div>
      <div
        ref={scale}
        role="radiogroup"
        tabIndex={-1}
        aria-label={text("pairs.scale", { first: first.name, second: second.name })}
        className={styles.scale}
        onKeyDown={onKeyDown}
      >
        {WORDED_STEPS.map((worded) => {
          const size = SMALLEST + Math.abs(worded) * 1.75;
          const label = say({ first: first.id, second: second.id, ratio: ratioOfStep(worded) });
          return (
            <button
              key={worded}
              type="button"
              role="radio"
              data-step={worded}
              aria-checked={worded === step}
              aria-label={label}
              title={label}
              tabIndex={worded === reachable ? 0 : -1}
              className={mergeClasses(styles.target, worded !== step && styles.choosable)}
              onClick={() => onChoose(worded)}
            >
              <span
                className={mergeClasses(
                  styles.dot,
                  worded === step && styles.chosen,
                  step !== undefined && Math.abs(worded - step) === 1 && styles.near,
                )}
                style={{ width: size, height: size }}
              />
            </button>
          );
        })}
      </div>
      <div className={styles.captions} aria-hidden>
        <span>{text("pairs.more")}</span>
        <span>{text("pairs.equal")}</span>
        <span>{text("pairs.more")}</span>
      </div>
    </div>
  );
}

/** The worded step that a step between two of them is reached by: the one nearer to equal. */
const nearestWorded = (step: number) => (step % 2 === 0 ? step : step - Math.sign(step));
