import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { DEFAULT_ROBUSTNESS } from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { CheckPage } from "./CheckPage";
import { RobustnessForm, type RobustnessSettings } from "./RobustnessForm";
import { RobustnessProgress } from "./RobustnessProgress";
import { RobustnessResult } from "./RobustnessResult";

/** Customers × weight sets up to which a check takes a few seconds, so that it need not be asked for. */
const UNASKED_LIMIT = 2e7;

/** Whether classes and ranks hold when the weights vary. */
export default function RobustnessPage() {
  const text = useText("whatIf");
  const data = useText("result");
  const table = useSession((session) => session.table);
  const scores = useSession((session) => session.scores);
  const scoredModel = useSession((session) => session.scoredModel);
  const check = useSession((session) =>
    session.robustness?.table === session.table ? session.robustness : undefined,
  );
  const share = useSession((session) => session.robustnessShare);
  const checkRobustness = useSession((session) => session.checkRobustness);
  const [settings, setSettings] = useState<RobustnessSettings>(() => {
    const { range, sets, seed } = check?.result ?? DEFAULT_ROBUSTNESS;
    return { range, sets, seed };
  });

  const isUnasked = useRef(
    check === undefined &&
      share === undefined &&
      scores !== undefined &&
      scores.scoredCount > 0 &&
      scores.scoredCount * settings.sets <= UNASKED_LIMIT,
  );
  useEffect(() => {
    if (!isUnasked.current) return;
    isUnasked.current = false;
    void checkRobustness(settings);
  }, [checkRobustness, settings]);

  if (table === undefined || scoredModel === undefined || scores === undefined) {
    return (
      <CheckPage title={text("robustness.title")} lead={text("robustness.lead")}>
        <Text>{data("nothing")}</Text>
      </CheckPage>
    );
  }
  return (
    <CheckPage title={text("robustness.title")} lead={text("robustness.lead")}>
      <RobustnessForm
        settings={settings}
        isBusy={share !== undefined}
        hasResult={check !== undefined}
        onChange={setSettings}
        onCheck={() => void checkRobustness(settings)}
      />
      {share !== undefined && <RobustnessProgress share={share} />}
      {check !== undefined && check.model !== scoredModel && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("robustness.changed")}</MessageBarBody>
        </MessageBar>
      )}
      {check !== undefined && <RobustnessResult check={check} />}
    </CheckPage>
  );
}
