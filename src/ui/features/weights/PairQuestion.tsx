import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular, ChevronRight20Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";
import { ImportanceScale } from "./ImportanceScale";
import type { NamedFactor } from "./named-factor";
import { LAST_STEP, ratioOfStep, stepOfRatio } from "./pairs";
import { useJudgementText } from "./use-judgement-text";

const useStyles = makeStyles({
  answer: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "60px",
  },
  words: { textAlign: "center" },
  open: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

interface PairQuestionProps {
  readonly first: NamedFactor;
  readonly second: NamedFactor;
  /** undefined while the pair is open. */
  readonly ratio: number | undefined;
  readonly takesFocus: boolean;
  readonly onJudge: (ratio: number | undefined) => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  /** Enter on the scale. */
  readonly onEnter: () => void;
}

/** One comparison: two factors, the scale between them, and the answer in words. */
export function PairQuestion(props: PairQuestionProps) {
  const { first, second, ratio, takesFocus, onJudge, onPrevious, onNext, onEnter } = props;
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const say = useJudgementText([first, second]);
  const step = ratio === undefined ? undefined : stepOfRatio(ratio);
  const choose = (chosen: number) => onJudge(ratioOfStep(chosen));
  return (
    <div className={shared.stack}>
      <ImportanceScale
        first={first}
        second={second}
        step={step}
        takesFocus={takesFocus}
        onChoose={choose}
        onEnter={onEnter}
      />
      <div className={styles.answer}>
        {step === undefined || ratio === undefined ? (
          <Text className={styles.open}>{text("pairs.open")}</Text>
        ) : (
          <>
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronLeft20Regular />}
              disabledFocusable={step >= LAST_STEP}
              aria-label={text("pairs.nudge", { name: first.name })}
              title={text("pairs.nudge", { name: first.name })}
              onClick={() => choose(Math.min(LAST_STEP, step + 1))}
            />
            <Text className={styles.words} aria-live="polite">
              {say({ first: first.id, second: second.id, ratio })}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronRight20Regular />}
              disabledFocusable={step <= -LAST_STEP}
              aria-label={text("pairs.nudge", { name: second.name })}
              title={text("pairs.nudge", { name: second.name })}
              onClick={() => choose(Math.max(-LAST_STEP, step - 1))}
            />
          </>
        )}
      </div>
      <div className={shared.actions}>
        <Button disabledFocusable={onPrevious === undefined} onClick={onPrevious}>
          {text("pairs.previous")}
        </Button>
        <Button
          appearance={ratio === undefined ? "secondary" : "primary"}
          disabledFocusable={onNext === undefined}
          onClick={onNext}
        >
          {text(ratio === undefined ? "pairs.skip" : "pairs.next")}
        </Button>
        {ratio !== undefined && (
          <Button
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={text("pairs.clear")}
            title={text("pairs.clear")}
            onClick={() => onJudge(undefined)}
          />
        )}
      </div>
    </div>
  );
}
