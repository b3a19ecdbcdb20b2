import { ComparedPeriods } from "../ComparedPeriods";
import { Developed } from "../Developed";
import { RegularsQuestion } from "./RegularsQuestion";
import { TopQuestion } from "./TopQuestion";
import { TurnoverQuestion } from "./TurnoverQuestion";

/** The four questions about two periods, each with numbers, names and the full list. */
export default function AnswersTab() {
  return (
    <Developed>
      {({ development, study }) => {
        const asked = { development, answers: study.answers };
        return (
          <>
            <ComparedPeriods development={development} study={study} />
            <TopQuestion {...asked} />
            <RegularsQuestion {...asked} />
            <TurnoverQuestion {...asked} kind="gained" />
            <TurnoverQuestion {...asked} kind="lost" />
          </>
        );
      }}
    </Developed>
  );
}
