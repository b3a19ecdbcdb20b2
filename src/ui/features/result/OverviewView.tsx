import { useMemo } from "react";
import type { ScoringModel, Scores } from "../../../core";
import { FindingsList } from "../../components/findings/FindingsList";
import { allFindings } from "../../components/findings/all-findings";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { ConsequencesSection } from "../consequences/ConsequencesSection";
import { CertaintySection } from "./CertaintySection";
import { ClassDistribution } from "./ClassDistribution";
import type { CustomerMarks } from "./customer-marks";
import { KeyFigures } from "./KeyFigures";
import type { ListFilter } from "./list-filter";
import { MissingSection } from "./MissingSection";

interface OverviewViewProps {
  readonly scores: Scores;
  readonly model: ScoringModel;
  readonly marks: CustomerMarks;
  /** Shows the customers that a filter lets through. */
  readonly onOpen: (filter: ListFilter) => void;
}

/** The result in figures: how many customers, how they spread over the classes, and what to look at. */
export function OverviewView({ scores, model, marks, onOpen }: OverviewViewProps) {
  const text = useText("result");
  const ofData = useSession((session) => session.findings);
  const findings = useMemo(() => allFindings({ findings: ofData, scores }), [ofData, scores]);
  return (
    <>
      <Section title={text("figures.heading")}>
        <KeyFigures scores={scores} />
      </Section>
      <Section title={text("distribution.heading")}>
        <ClassDistribution
          scores={scores}
          model={model}
          onOpenClass={(place) => onOpen({ kind: "class", place })}
        />
      </Section>
      <CertaintySection model={model} scores={scores} marks={marks} onOpen={onOpen} />
      <MissingSection model={model} marks={marks} onOpen={onOpen} />
      <Section title={text("findings.heading")}>
        <FindingsList findings={findings} none={text("findings.none")} />
      </Section>
      <ConsequencesSection />
    </>
  );
}
