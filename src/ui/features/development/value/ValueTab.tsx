import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useText } from "../../../i18n";
import { Developed } from "../Developed";
import { BaseSection } from "./BaseSection";
import { ClassValues } from "./ClassValues";
import { LeverSection } from "./LeverSection";
import { TermsSection } from "./TermsSection";
import { useValueIssue } from "./use-value-issue";

/** What the measured moves make a customer of each class, and all of them, worth. */
export default function ValueTab() {
  const text = useText("development");
  const say = useValueIssue();
  return (
    <Developed>
      {({ development, study, setup }) => {
        const { values } = study;
        return (
          <>
            <p style={{ margin: 0 }}>{text("value.lead")}</p>
            {values.ok ? (
              <>
                <BaseSection development={development} values={values.value} />
                <ClassValues development={development} setup={setup} values={values.value} />
                <LeverSection development={development} values={values.value} />
              </>
            ) : (
              values.issues.map((issue) => (
                <MessageBar key={issue.kind} intent="warning" layout="multiline">
                  <MessageBarBody>{say(issue, development)}</MessageBarBody>
                </MessageBar>
              ))
            )}
            <TermsSection development={development} study={study} setup={setup} />
          </>
        );
      }}
    </Developed>
  );
}
