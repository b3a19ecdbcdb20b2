import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular, Add20Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useRef, useState } from "react";
import type { ScoringModel, Table } from "../../../core";
import { NoTable } from "../../components/layout/NoTable";
import { Page } from "../../components/layout/Page";
import { PageHeading } from "../../components/layout/PageHeading";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { BoundRule } from "./BoundRule";
import { MOST_CLASSES, FEWEST_CLASSES, thresholdRange } from "./class-edits";
import { classFigures, classIndexes, classMoves, moneyColumn } from "./class-figures";
import { ClassCard } from "./ClassCard";
import { MovesLine } from "./MovesLine";
import { ScoreHistogram } from "./ScoreHistogram";
import { useClassEdits } from "./use-class-edits";

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

/** Where the borders between the classes are. */
export default function ClassesPage() {
  const text = useText("classes");
  const table = useSession((state) => state.table);
  const model = useSession((state) => state.model);
  return (
    <Page>
      <PageHeading title={text("title")} question={text("page.question")} />
      {table !== undefined && model !== undefined ? (
        <Classes table={table} model={model} />
      ) : (
        <NoTable explanation={text("page.noTable")} toData={text("page.toData")} />
      )}
    </Page>
  );
}

function Classes({ table, model }: { readonly table: Table; readonly model: ScoringModel }) {
  const styles = useStyles();
  const text = useText("classes");
  const scores = useSession((state) => state.scores);
  const { bound, list } = model.classes;
  const cards = useRef<HTMLUListElement>(null);
  const [openIndex, setOpenIndex] = useState(-1);

  const indexes = useMemo(
    () => (scores === undefined ? undefined : classIndexes(model, scores.score)),
    [model, scores],
  );
  const money = useMemo(() => moneyColumn(model, table), [model, table]);
  const figures = useMemo(
    () => (indexes === undefined ? undefined : classFigures(indexes, list.length, money?.numbers)),
    [indexes, list.length, money],
  );
  const [before, setBefore] = useState<{ readonly indexes: Int8Array; readonly count: number }>();
  const begin = useCallback(
    () => setBefore(indexes === undefined ? undefined : { indexes, count: list.length }),
    [indexes, list.length],
  );
  const moves =
    before === undefined || indexes === undefined || before.count !== list.length
      ? undefined
      : classMoves(before.indexes, indexes);
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
  const largest =
    figures?.reduce((best, { count }, at) => (count > figures[best]!.count ? at : best), 0) ?? 0;
  return (
    <>
      {scores !== undefined && (
        <div>
          <ScoreHistogram
            model={model}
            scores={scores.score}
            figures={figures}
            onBegin={begin}
            onMove={edits.drag}
          />
          <MovesLine moves={moves} />
        </div>
      )}
      <BoundRule model={model} onChange={edits.setBound} />
      <ul ref={cards} tabIndex={-1} className={styles.list} aria-label={text("title")}>
        {list.map((entry, index) => (
          <ClassCard
            key={index}
            entry={entry}
            index={index}
            bound={bound}
            range={thresholdRange(list, index)}
            isLast={index === list.length - 1}
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
        <Button icon={<ArrowReset20Regular />} onClick={edits.reset}>
          {text("page.reset")}
        </Button>
      </div>
    </>
  );
}
