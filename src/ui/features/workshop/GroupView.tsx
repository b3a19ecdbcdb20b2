import { makeStyles, Switch, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { standingOf } from "../../../app";
import { ACCEPTED_CONSISTENCY_RATIO, type ScoringModel } from "../../../core";
import { Page } from "../../components/layout/Page";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useEditorStyles } from "../weights/editor.styles";
import { Outcome } from "../weights/Outcome";
import { Agreement } from "./Agreement";
import { MeanChoice } from "./MeanChoice";
import { STAGES, type Stage } from "./stages";
import { useWorkshop } from "./use-workshop";
import { WeightPlot } from "./WeightPlot";
import { WeightTable } from "./WeightTable";

const useStyles = makeStyles({
  stages: { flexWrap: "wrap" },
  switches: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface GroupViewProps {
  readonly model: ScoringModel;
  readonly isLarge: boolean;
  readonly onLarge: (large: boolean) => void;
  readonly onBack: () => void;
}

/** What the group makes of it, revealed step by step: the individuals, how they spread, the group's weights. */
export function GroupView({ model, isLarge, onLarge, onBack }: GroupViewProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const goTo = useSession((session) => session.goTo);
  const { workshop } = useWorkshop();
  const [stage, setStage] = useState<Stage>("people");
  const [isHidden, setHidden] = useState(false);
  const { group } = standingOf(workshop, model.factors);
  if (group === undefined) return <Page>{text("result.none")}</Page>;
  const names = group.participants.map(({ name }, at) =>
    isHidden ? text("result.person", { number: format.number(at + 1) }) : name,
  );
  const { pairwise } = group;
  return (
    <>
      <Page>
        <div className={styles.switches}>
          <Switch checked={isLarge} onChange={(_, data) => onLarge(data.checked)} label={text("large")} />
          <Switch
            checked={isHidden}
            onChange={(_, data) => setHidden(data.checked)}
            label={text("result.hideNames")}
          />
        </div>
        <TabList
          className={styles.stages}
          aria-label={text("result.stages")}
          selectedValue={stage}
          onTabSelect={(_, data) => setStage(data.value as Stage)}
        >
          {STAGES.map((each) => (
            <Tab key={each} value={each}>
              {text(`result.stage.${each}`)}
            </Tab>
          ))}
        </TabList>
        <WeightPlot factors={model.factors} group={group} names={names} stage={stage} />
        <WeightTable factors={model.factors} group={group} names={names} showsGroup={stage === "group"} />
        {stage === "group" && (
          <>
            <Agreement factors={model.factors} group={group} names={names} />
            <Section title={text("result.how")}>
              <MeanChoice group={group} />
              {pairwise !== undefined && pairwise.randomIndex > 0 && (
                <p className={shared.hint}>
                  {text("result.consistency", {
                    ratio: format.number(pairwise.consistencyRatio),
                    limit: format.number(ACCEPTED_CONSISTENCY_RATIO),
                  })}
                </p>
              )}
            </Section>
          </>
        )}
      </Page>
      {stage === "group" && (
        <Outcome
          model={model}
          shares={group.exact.map((weight) => weight / 100)}
          onTaken={() => goTo("factors")}
          onDiscard={onBack}
        />
      )}
    </>
  );
}
