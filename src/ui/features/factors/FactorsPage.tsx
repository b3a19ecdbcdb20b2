import { makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  ADVISED_FACTORS,
  categoryKey,
  type Column,
  type Factor,
  proposeFactor,
  type ScoringModel,
  type Table,
} from "../../../core";
import { LiveText } from "../../components/fields/LiveText";
import { NoTable } from "../../components/layout/NoTable";
import { Page } from "../../components/layout/Page";
import { PageHeading } from "../../components/layout/PageHeading";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { OpenWeights } from "../weights/OpenWeights";
import { AddFactorMenu } from "./AddFactorMenu";
import { FactorCard } from "./FactorCard";
import { newFactor } from "./new-factor";
import { SumBar } from "./SumBar";
import { useFactorEdits } from "./use-factor-edits";
import { useReorder } from "./use-reorder";
import { weightRest } from "./weights";

const MOST_FACTORS = 20;

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
  advice: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& svg": { flexShrink: 0 },
  },
});

/** What makes a customer valuable: the factors with their weights and scales. */
export default function FactorsPage() {
  const text = useText("factors");
  const table = useSession((state) => state.table);
  const model = useSession((state) => state.model);
  return (
    <Page>
      <PageHeading title={text("title")} question={text("page.question")} />
      {table !== undefined && model !== undefined ? (
        <Factors table={table} model={model} />
      ) : (
        <NoTable explanation={text("page.noTable")} toData={text("page.toData")} />
      )}
    </Page>
  );
}

function Factors({ table, model }: { readonly table: Table; readonly model: ScoringModel }) {
  const styles = useStyles();
  const text = useText("factors");
  const language = useSession((state) => state.language);
  const locked = useSession((state) => state.lockedFactors);
  const setLocked = useSession((state) => state.setLocked);
  const { factors } = model;
  const [isBalanced, setBalanced] = useState(() => weightRest(factors) === 0);
  const [openId, setOpenId] = useState<string>();
  const [moveSaid, setMoveSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const added = useRef<string>(undefined);
  const edits = useFactorEdits(isBalanced);
  const reorder = useReorder(
    factors.map(({ id }) => id),
    edits.move,
  );

  useEffect(() => {
    if (added.current === undefined) return;
    list.current?.querySelector(`[data-item="${added.current}"]`)?.scrollIntoView({ block: "nearest" });
    added.current = undefined;
  }, [factors]);
  const names = useFactorNames(factors);
  const toggle = useCallback((id: string) => setOpenId((open) => (open === id ? undefined : id)), []);
  const { moveByKey } = reorder;
  const move = useCallback(
    (id: string, to: number) => {
      const target = Math.max(0, Math.min(names.length - 1, to));
      const name = names.find((each) => each.id === id)?.name ?? "";
      moveByKey(id, target);
      setMoveSaid(text("factor.moved", { name, place: target + 1, count: names.length }));
    },
    [names, moveByKey, text],
  );
  const nameProblem = useCallback(
    (id: string, name: string) => {
      if (name === "") return text("factor.nameEmpty");
      const isTaken = names.some((each) => each.id !== id && categoryKey(each.name) === categoryKey(name));
      return isTaken ? text("factor.nameTaken", { name }) : undefined;
    },
    [names, text],
  );
  const add = (column: Column) => {
    const propose = (weight: number) =>
      newFactor(proposeFactor(table, column.name, language, weight), factors);
    edits.add(propose);
    const { id } = propose(0);
    setOpenId(id);
    added.current = id;
  };
  const remove = useCallback(
    (id: string) => {
      edits.remove(id);
      list.current?.focus();
    },
    [edits],
  );
  const canSpread = factors.some(({ id }) => !locked.includes(id));
  return (
    <>
      <SumBar
        factors={factors}
        onSpread={canSpread ? edits.spreadRest : undefined}
        isBalanced={isBalanced}
        onBalance={setBalanced}
      />
      <OpenWeights />
      <Advice count={factors.length} />
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={text("title")}>
        {factors.map((factor, index) => (
          <FactorCard
            key={factor.id}
            factor={factor}
            index={index}
            factorCount={factors.length}
            table={table}
            isLocked={locked.includes(factor.id)}
            isOpen={factor.id === openId}
            isDragged={factor.id === reorder.dragged}
            edits={edits}
            onToggle={toggle}
            onLock={setLocked}
            onDragStart={reorder.startDrag}
            onMove={move}
            onRemove={remove}
            nameProblem={nameProblem}
          />
        ))}
      </ul>
      <LiveText>{moveSaid}</LiveText>
      {factors.length < MOST_FACTORS && (
        <div>
          <AddFactorMenu table={table} model={model} onAdd={add} />
        </div>
      )}
    </>
  );
}

/** Ids and names, the same object while only weights and scales change, so that the cards need not be drawn again. */
function useFactorNames(factors: readonly Factor[]): readonly Pick<Factor, "id" | "name">[] {
  const written = JSON.stringify(factors.map(({ id, name }) => ({ id, name })));
  return useMemo(() => JSON.parse(written) as Pick<Factor, "id" | "name">[], [written]);
}

function Advice({ count }: { readonly count: number }) {
  const styles = useStyles();
  const text = useText("factors");
  if (count >= ADVISED_FACTORS.fewest && count <= ADVISED_FACTORS.most) return null;
  return (
    <p className={styles.advice}>
      <Info16Regular />
      {text(count === 0 ? "advice.none" : count < ADVISED_FACTORS.fewest ? "advice.few" : "advice.many", {
        count,
      })}
    </p>
  );
}
