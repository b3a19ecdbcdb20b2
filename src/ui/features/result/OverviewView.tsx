import { useMemo } from "react";
import type { ScoringModel, Scores } from "../../../core";
import { FindingsList } from "../../components/findings/FindingsList";
import { allFindings } from "../../components/findings/all-findings";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { ClassDistribution } from "./ClassDistribution";
import { KeyFigures } from "./KeyFigures";

interface OverviewViewProps {
  readonly scores: Scores;
  readonly model: ScoringModel;
  readonly onOpenClass: (classIndex: number) => void;
}

/** The result in figures: how many customers, how they spread over the classes, and what to look at. */
export function OverviewView({ scores, model, onOpenClass }: OverviewViewProps) {
  const text = useText("result");
  const ofData = useSession((session) => session.findings);
  const findings = useMemo(() => allFindings({ findings: ofData, scores }), [ofData, scores]);
  return (
    <>
      <Section title={text("figures.heading")}>
        <KeyFigures scores={scores} />
      </Section>
      <Section title={text("distribution.heading")}>
        <ClassDistribution scores={scores} model={model} onOpenClass={onOpenClass} />
      </Section>
      <Section title={text("findings.heading")}>
        <FindingsList findings={findings} none={text("findings.none")} />
      </Section>
    </>
  );
}
