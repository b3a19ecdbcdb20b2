import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Analyst } from "../../../../../app";
import {
  type CohortMeasure,
  cohortRetention,
  type CohortUnit,
  cohortUnits,
  type Purchases,
} from "../../../../../core";
import { Section } from "../../../../components/layout/Section";
import { useFormat, useText } from "../../../../i18n";
import { useAnswer } from "../../../../purchases";
import { InsertButton } from "../../lifetime/InsertButton";
import { ViewChoice } from "../../../../components/fields/ViewChoice";
import { useTransactions } from "../use-transactions";
import { cohortPage } from "./cohort-page";
import { CohortMap } from "./CohortMap";
import { CohortCurve } from "./CohortCurve";
import { useCohortWords } from "./use-cohort-words";

const MEASURES: readonly CohortMeasure[] = ["customers", "amounts"];

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How many of the customers of each period come back, and how many of them all. */
export function CohortsSection({ purchases }: { readonly purchases: Purchases }) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const hasAmounts = useTransactions()?.roles.amount !== undefined;
  const { offered, proposed } = useMemo(() => cohortUnits(purchases), [purchases]);
  const [wantedUnit, setUnit] = useState<CohortUnit>();
  const [wantedMeasure, setMeasure] = useState<CohortMeasure>("customers");
  const unit = offered.find((each) => each === wantedUnit) ?? proposed;
  const measure = hasAmounts ? wantedMeasure : "customers";
  if (unit === undefined) {
    return (
      <Section title={text("cohorts.title")}>
        <Text size={200} className={styles.quiet}>
          {text("cohorts.tooShort")}
        </Text>
      </Section>
    );
  }
  const choices = (
    <div className={styles.choices}>
      {offered.length > 1 && (
        <ViewChoice
          label={text("cohorts.units.label")}
          views={offered.map((view) => ({ view, name: text(`cohorts.units.${view}`) }))}
          chosen={unit}
          onChoose={setUnit}
        />
      )}
      {hasAmounts && (
        <ViewChoice
          label={text("cohorts.measures.label")}
          views={MEASURES.map((view) => ({ view, name: text(`cohorts.measures.${view}`) }))}
          chosen={measure}
          onChoose={setMeasure}
        />
      )}
    </div>
  );
  return (
    <Pictures unit={unit} measure={measure} firstDay={purchases.firstDay}>
      {choices}
    </Pictures>
  );
}

interface PicturesProps {
  readonly unit: CohortUnit;
  readonly measure: CohortMeasure;
  readonly firstDay: number;
  readonly children: ReactNode;
}

function Pictures({ unit, measure, firstDay, children }: PicturesProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  const { answer, isPending } = useAnswer(useCallback((analyst: Analyst) => analyst.cohorts(unit), [unit]));
  const retention = useMemo(() => answer && cohortRetention(answer, measure), [answer, measure]);
  const shownUnit = (answer?.periods.unit as CohortUnit | undefined) ?? unit;
  const words = useCohortWords(shownUnit, measure);
  const title = text("cohorts.title");
  if (retention === undefined) {
    return (
      <Section title={title}>
        {children}
        {isPending && <Spinner size="tiny" />}
      </Section>
    );
  }
  const isShort = retention.curve.length < 2;
  const sentence = isShort ? text("cohorts.nothingYet") : words.sentence(retention.curve);
  const notes = [text(`cohorts.meant.${measure}`), text("cohorts.known", { date: format.date(firstDay) })];
  return (
    <Section
      title={title}
      aside={
        !isShort && (
          <InsertButton
            picture={title}
            page={(date) =>
              cohortPage({
                retention,
                measure,
                words,
                text,
                notes: [sentence, ...notes, text("overTime.made", { date: format.isoDate(date) })],
              })
            }
          />
        )
      }
    >
      {children}
      <Text>{sentence}</Text>
      {retention.cohorts.length > 0 && (
        <CohortMap retention={retention} measure={measure} words={words} sentence={sentence} />
      )}
      {!isShort && (
        <>
          <CohortCurve retention={retention} measure={measure} words={words} sentence={sentence} />
          <Text size={200} className={styles.quiet}>
            {notes.join(" ")}
          </Text>
        </>
      )}
    </Section>
  );
}
