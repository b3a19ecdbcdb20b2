import { Button, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { PairJudgement } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";
import { JudgementList } from "./JudgementList";
import type { NamedFactor } from "./named-factor";
import { PairQuestion } from "./PairQuestion";
import { type Pair, pairsOf, ratioOf, withRatio } from "./pairs";

const useStyles = makeStyles({ place: { whiteSpace: "nowrap" } });

export interface PairwiseEditorProps {
  /** At least two. */
  readonly factors: readonly NamedFactor[];
  readonly judgements: readonly PairJudgement[];
  readonly onChange: (judgements: readonly PairJudgement[]) => void;
  /** The pair that is shown, by position among `pairsOf`; and moving to another one. */
  readonly at: number;
  readonly onGo: (at: number) => void;
}

const factorOf = (factors: readonly NamedFactor[], id: string): NamedFactor =>
  factors.find((factor) => factor.id === id) ?? { id, name: id };

/** The pair that is asked first: the first one that is still open. */
export function firstOpenPair(pairs: readonly Pair[], judgements: readonly PairJudgement[]): number {
  const open = pairs.findIndex((pair) => ratioOf(judgements, pair) === undefined);
  return Math.max(0, open);
}

/** Comparison of factors, one pair at a time; pairs can be left out and gone back to. */
export function PairwiseEditor({ factors, judgements, onChange, at, onGo }: PairwiseEditorProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const format = useFormat();
  const listId = useId();
  const [isListShown, setListShown] = useState(false);
  const [enteredFrom, setEnteredFrom] = useState<number>();
  const pairs = pairsOf(factors.map(({ id }) => id));
  const pair = pairs[Math.min(at, pairs.length - 1)]!;
  const done = pairs.filter((each) => ratioOf(judgements, each) !== undefined).length;
  const openLeft = pairs.findIndex((each, index) => index !== at && ratioOf(judgements, each) === undefined);
  const next = at + 1 < pairs.length ? at + 1 : openLeft;
  const go = next < 0 ? undefined : () => onGo(next);
  const enter = () => {
    setEnteredFrom(at);
    go?.();
  };
  return (
    <Section
      title={text("pairs.question")}
      aside={
        <Text size={200} className={styles.place}>
          {text("pairs.place", { place: format.number(at + 1), total: format.number(pairs.length) })}
        </Text>
      }
    >
      <PairQuestion
        first={factorOf(factors, pair.first)}
        second={factorOf(factors, pair.second)}
        ratio={ratioOf(judgements, pair)}
        takesFocus={enteredFrom !== undefined && enteredFrom !== at}
        onJudge={(ratio) => onChange(withRatio(judgements, pair, ratio))}
        onPrevious={at > 0 ? () => onGo(at - 1) : undefined}
        onNext={go}
        onEnter={enter}
      />
      <ProgressBar value={done} max={pairs.length} aria-label={text("pairs.all")} />
      <Text size={200} role="status">
        {text("pairs.progress", { done: format.number(done), total: format.number(pairs.length) })}
      </Text>
      <div className={shared.actions}>
        <Button
          size="small"
          appearance="transparent"
          icon={isListShown ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={isListShown}
          aria-controls={listId}
          onClick={() => setListShown(!isListShown)}
        >
          {text("pairs.all")}
        </Button>
      </div>
      <div id={listId} hidden={!isListShown}>
        {isListShown && (
          <JudgementList factors={factors} pairs={pairs} judgements={judgements} current={at} onOpen={onGo} />
        )}
      </div>
    </Section>
  );
}
