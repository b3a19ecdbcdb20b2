import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { DistributionStrip } from "../components/charts/DistributionStrip";
import { useIssueText, useText } from "../i18n";
import { useSession } from "../session";
import { allFindings, needsLook } from "../components/findings/all-findings";
import { stepOfIssue } from "./step-state";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  findings: {
    minWidth: 0,
    flexShrink: 1,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  long: { fontWeight: tokens.fontWeightRegular, "@media (max-width: 350px)": { display: "none" } },
  short: { fontWeight: tokens.fontWeightRegular, "@media (min-width: 351px)": { display: "none" } },
  issue: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  issueText: { flexGrow: 1, color: tokens.colorStatusDangerForeground1 },
});

/** Always in sight: the distribution, what needs a look, and the one primary button. */
export function Footer() {
  const styles = useStyles();
  const text = useText("common");
  const sayIssue = useIssueText();
  const model = useSession((session) => session.model);
  const scores = useSession((session) => session.scores);
  const scoredModel = useSession((session) => session.scoredModel);
  const findings = useSession((session) => session.findings);
  const issues = useSession((session) => session.modelIssues);
  const isBusy = useSession(({ activity }) => activity.kind === "writing" || activity.kind === "undoing");
  const noColumns = useSession((session) => session.writeChoices.columns.length === 0);
  const isTrying = useSession((session) => session.trial !== undefined);
  const showResult = useSession((session) => session.showResult);
  const goTo = useSession((session) => session.goTo);
  const count = useMemo(() => allFindings({ findings, scores }).filter(needsLook).length, [findings, scores]);
  const findingsLabel = count > 0 ? text("footer.findings", { count }) : text("footer.noFindings");
  const [issue] = issues;
  if (model === undefined) return null;
  return (
    <div className={styles.root}>
      <DistributionStrip scores={scores} model={scoredModel ?? model} onOpen={() => showResult("overview")} />
      {issue !== undefined && (
        <div className={styles.issue} role="status">
          <Text size={200} className={styles.issueText}>
            {sayIssue(issue, model)}
          </Text>
          <Button size="small" onClick={() => goTo(stepOfIssue(issue.path))}>
            {text("footer.toProblem")}
          </Button>
        </div>
      )}
      <div className={styles.row}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.findings}
          icon={count > 0 ? <Warning16Regular /> : <CheckmarkCircle16Regular />}
          aria-label={findingsLabel}
          onClick={() => showResult("overview")}
        >
          <span className={styles.long}>{findingsLabel}</span>
          {count > 0 && <span className={styles.short}>{count}</span>}
        </Button>
        <WriteButton
          disabled={issue !== undefined || scores === undefined || isBusy || noColumns || isTrying}
          {...(isTrying ? { title: text("footer.whileTrying") } : {})}
        />
      </div>
    </div>
  );
}
