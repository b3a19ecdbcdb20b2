import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useSession } from "../../session";
import { CheckPage } from "./CheckPage";
import { ComparedChoice } from "./ComparedChoice";
import { comparedOptions } from "./compared-options";
import { ComparisonResult } from "./ComparisonResult";
import { TrialEnd } from "./TrialEnd";
import { useComparison } from "./use-comparison";
import { useText } from "../../i18n";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Two models side by side: the trial and its base, or two that the workbook keeps. */
export default function ComparisonPage() {
  const styles = useStyles();
  const text = useText("whatIf");
  const modelNames = useSession((session) => session.modelNames);
  const openName = useSession((session) => session.model?.name);
  const isTrying = useSession((session) => session.trial !== undefined);
  const startTrial = useSession((session) => session.startTrial);
  const goTo = useSession((session) => session.goTo);
  const close = useSession((session) => session.closeSidePage);
  const options = useMemo(
    () => comparedOptions({ modelNames, openName, isTrying }),
    [modelNames, openName, isTrying],
  );
  const [chosen, setChosen] = useState<readonly [before?: string, after?: string]>([]);
  const before = options.find(({ id }) => id === chosen[0]) ?? options[0];
  const after = options.find(({ id }) => id === chosen[1]) ?? options[1];
  const compared = useComparison(before, after);

  if (before === undefined || after === undefined) {
    return (
      <CheckPage title={text("comparison.title")} lead={text("comparison.lead")}>
        <Text>{text("comparison.onlyOne")}</Text>
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              startTrial();
              goTo("factors");
            }}
          >
            {text("comparison.startTrial")}
          </Button>
        </div>
      </CheckPage>
    );
  }
  return (
    <CheckPage title={text("comparison.title")} lead={text("comparison.lead")}>
      <ComparedChoice
        options={options}
        before={before.id}
        after={after.id}
        onChoose={(one, other) => setChosen([one, other])}
      />
      {isTrying && (
        <div className={styles.actions}>
          <TrialEnd onEnd={close} />
        </div>
      )}
      {before.id === after.id && <Text>{text("comparison.same")}</Text>}
      {before.id !== after.id && compared === undefined && (
        <Spinner delay={200} size="small" label={text("comparison.waiting")} />
      )}
      {compared === "none" && <Text>{text("comparison.gone")}</Text>}
      {compared !== undefined && compared !== "none" && <ComparisonResult compared={compared} />}
    </CheckPage>
  );
}
