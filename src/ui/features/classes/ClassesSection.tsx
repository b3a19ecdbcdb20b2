import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useRef, useState } from "react";
import {
  type ClassRule,
  type CustomerClass,
  fixThresholds,
  type ScoringModel,
  type Table,
} from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { BoundRule } from "./BoundRule";
import { classBorders } from "./class-borders";
import { FEWEST_CLASSES, MOST_CLASSES, newRule } from "./class-edits";
import { classMoves, countedClasses } from "./class-figures";
import { ClassCard } from "./ClassCard";
import { ClassTemplateMenu } from "./ClassTemplateMenu";
import { CutChoice } from "./CutChoice";
import { MovesLine } from "./MovesLine";
import { ScoreHistogram } from "./ScoreHistogram";
import { suggest } from "./suggestion";
import { SuggestionPanel } from "./SuggestionPanel";
import { useClassEdits } from "./use-class-edits";
import { useClassFigures } from "./use-class-figures";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    outlineStyle: "none",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ClassesSectionProps {
  readonly table: Table;
  readonly model: ScoringModel;
}

type Moves = ReturnType<typeof classMoves>;

/** Who was in which class when an edit began, and the moves that were shown then. */
interface Before {
  readonly indexes: Int8Array;
  readonly count: number;
  readonly said: Moves | undefined;
}

/** How the classes are cut, where their borders lie among the scores, and what each class is. */
export function ClassesSection({ table, model }: ClassesSectionProps) {
  const styles = useStyles();
  const text = useText("classes");
  const scores = useSession((state) => state.scores);
  const { classes } = model;
  const { list, rule } = classes;
  const cut = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLUListElement>(null);
  const [openIndex, setOpenIndex] = useState(-1);

  const { money, counted, indexes, figures } = useClassFigures(model, scores, table);
  const [before, setBefore] = useState<Before>();
  const begin = useCallback(
    () =>
      setBefore((last) =>
        indexes === undefined
          ? undefined
          : { indexes, count: list.length, said: movesSince(last, indexes, list.length) },
      ),
    [indexes, list.length],
  );
  // What a rule comes to is not known before the scores are.
  const isFinding = useSession((state) => state.scoredModel !== state.model) && rule !== undefined;
  const moves = isFinding ? before?.said : movesSince(before, indexes, list.length);

  const [suggested, setSuggested] = useState<ClassRule>();
  const suggestion = useMemo(
    () =>
      suggested === undefined || scores === undefined || rule !== undefined
        ? undefined
        : suggest(model, fitted(suggested, list.length), scores, table),
    [suggested, rule, model, list.length, scores, table],
  );

  const edits = useClassEdits(begin);
  const actions = useMemo(
    () => ({
      ...edits,
      remove: (index: number) => {
        edits.remove(index);
        setOpenIndex(-1);
        cards.current?.focus();
      },
    }),
    [edits],
  );
  const toggle = useCallback((index: number) => setOpenIndex((open) => (open === index ? -1 : index)), []);
  const borders = useMemo(() => classBorders(classes), [classes]);
  const largest = list.reduce(
    (best, _, at) => ((figures?.[at]?.count ?? 0) > (figures?.[best]?.count ?? 0) ? at : best),
    0,
  );
  const amount = money?.name ?? table.columns.find(({ kind }) => kind === "number")?.name;
  const ruleOf = (kind: ClassRule["kind"]) => newRule(kind, list.length, amount ?? "");
  const closeSuggestion = () => {
    setSuggested(undefined);
    cut.current?.querySelector("select")?.focus();
  };
  const takeRule = (taken: ClassRule | undefined) => {
    closeSuggestion();
    edits.setRule(taken);
  };
  const takeThresholds = (thresholds: readonly CustomerClass[]) => {
    closeSuggestion();
    edits.setThresholds(thresholds);
  };
  return (
    <>
      <CutChoice
        rootRef={cut}
        model={model}
        table={table}
        amount={amount}
        canSuggest={scores !== undefined}
        onCut={(chosen) => takeRule(chosen === "thresholds" ? undefined : ruleOf(chosen))}
        onColumn={(column) => rule?.kind === "cumulated" && edits.setRule({ ...rule, column })}
        onSuggest={(kind) => setSuggested(ruleOf(kind))}
        onFix={() => {
          if (scores !== undefined)
            takeThresholds(fixThresholds(countedClasses(model, scores, table), scores.score));
        }}
      />
      {scores !== undefined && counted !== undefined && (
        <div>
          <ScoreHistogram
            model={model}
            counted={counted}
            scores={scores.score}
            figures={figures}
            suggestion={suggestion}
            onBegin={begin}
            onMove={edits.drag}
          />
          <MovesLine moves={moves} canMove={rule === undefined} />
        </div>
      )}
      {suggestion !== undefined && (
        <SuggestionPanel
          suggestion={suggestion}
          figures={figures}
          onFix={() => takeThresholds(suggestion.list)}
          onTakeRule={() => takeRule(suggestion.rule)}
          onDismiss={closeSuggestion}
        />
      )}
      {rule === undefined && <BoundRule model={model} onChange={edits.setBound} />}
      <ul ref={cards} tabIndex={-1} className={styles.list} aria-label={text("title")}>
        {list.map((entry, index) => (
          <ClassCard
            key={index}
            entry={entry}
            index={index}
            border={borders[index]!}
            foundFrom={
              rule === undefined || index === list.length - 1 ? undefined : counted?.list[index]?.from
            }
            figures={figures?.[index]}
            moneyName={money?.name}
            isOpen={index === openIndex}
            canSplit={list.length < MOST_CLASSES}
            canRemove={list.length > FEWEST_CLASSES}
            actions={actions}
            onToggle={toggle}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          icon={<Add20Regular />}
          disabledFocusable={list.length >= MOST_CLASSES}
          onClick={() => edits.split(largest)}
        >
          {text("page.add")}
        </Button>
        <ClassTemplateMenu onTake={edits.takeTemplate} onReset={edits.reset} />
      </div>
    </>
  );
}

function movesSince(
  before: Before | undefined,
  indexes: Int8Array | undefined,
  classCount: number,
): Moves | undefined {
  if (before === undefined || indexes === undefined || before.count !== classCount) return undefined;
  return classMoves(before.indexes, indexes, classCount);
}

/** A rule for another number of classes than it was made for. */
const fitted = (rule: ClassRule, classCount: number): ClassRule =>
  newRule(rule.kind, classCount, rule.kind === "cumulated" ? rule.column : "");
