import { Field, makeStyles, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { findColumn, proposeTieBreak, type ScoringModel, type Table, type TieBreak } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { ColumnSelect } from "./ColumnSelect";
import { useHintStyles } from "./hint.styles";
import { customersSharingRank } from "./shared-ranks";

interface TieSectionProps {
  readonly table: Table;
  readonly model: ScoringModel;
}

const useStyles = makeStyles({ choices: { flexWrap: "wrap" } });

/** What decides the rank of customers with the same score; by default nothing. */
export function TieSection({ table, model }: TieSectionProps) {
  const styles = { ...useHintStyles(), ...useStyles() };
  const text = useText("classes");
  const editModel = useSession((state) => state.editModel);
  const { tieBreak } = model;
  const column = tieBreak && findColumn(table, tieBreak.column);
  const set = (next: TieBreak | undefined) =>
    editModel(({ tieBreak: _, ...rest }) => ({ ...rest, ...(next && { tieBreak: next }) }));
  const pick = (header: string) => {
    const picked = findColumn(table, header);
    set(picked && proposeTieBreak(picked));
  };
  const kind = column?.kind === "date" ? "date" : "number";
  return (
    <Section title={text("ties.heading")}>
      <Text className={styles.hint}>{text("ties.hint")}</Text>
      <ColumnSelect
        label={text("ties.column")}
        value={tieBreak?.column ?? ""}
        columns={table.columns.filter((each) => each.kind === "number" || each.kind === "date")}
        none={text("ties.none")}
        onPick={pick}
      />
      {tieBreak !== undefined && (
        <Field label={text("ties.better")}>
          <RadioGroup
            layout="horizontal"
            className={styles.choices}
            value={tieBreak.better}
            onChange={(_, { value }) => set({ ...tieBreak, better: value as TieBreak["better"] })}
          >
            <Radio value="more" label={text(`ties.${kind}.more`)} />
            <Radio value="less" label={text(`ties.${kind}.less`)} />
          </RadioGroup>
        </Field>
      )}
      <SharedRanks model={model} />
    </Section>
  );
}

/** How many customers share their rank, with the choice as it stands. */
function SharedRanks({ model }: { readonly model: ScoringModel }) {
  const styles = useHintStyles();
  const text = useText("classes");
  const format = useFormat();
  const ranks = useSession((state) =>
    state.scoredModel?.tieBreak === model.tieBreak ? state.scores?.rank : undefined,
  );
  const count = useMemo(() => (ranks === undefined ? undefined : customersSharingRank(ranks)), [ranks]);
  if (count === undefined) return null;
  return (
    <p className={styles.found} aria-live="polite">
      {count === 0 ? text("ties.nobody") : text("ties.shared", { customers: format.number(count) })}
    </p>
  );
}
