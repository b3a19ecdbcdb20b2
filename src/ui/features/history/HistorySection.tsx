import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { UpdateCycle } from "../../../app";
import { dueDay } from "../../../app/history/reminder";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { KeptRuns } from "./KeptRuns";

const CYCLES: readonly UpdateCycle[] = ["none", "quarter", "half-year", "year"];

/** Whether today's results are kept for comparison, by whom they come, and when the next are due. */
export function HistorySection() {
  const text = useText("history");
  const { history = false } = useSession((session) => session.writeChoices);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  const hasKey = useSession((session) => session.model?.key !== "");
  const hasRuns = useSession(
    ({ history: { runs }, historyReceipt }) => runs.length > 0 || historyReceipt?.change === "removal",
  );
  return (
    <Section title={text("write.heading")}>
      <Field hint={text(hasKey ? "write.keepHint" : "write.noKey")}>
        <Checkbox
          label={text("write.keep")}
          checked={hasKey && history}
          disabled={!hasKey}
          onChange={(_, { checked }) => setWriteChoices({ history: checked === true })}
        />
      </Field>
      {hasKey && history && <AuthorField />}
      <CycleField />
      {hasRuns && <KeptRuns />}
    </Section>
  );
}

function AuthorField() {
  const text = useText("history");
  const author = useSession((session) => session.author);
  const setAuthor = useSession((session) => session.setAuthor);
  return (
    <Field label={text("write.author")} hint={text("write.authorHint")}>
      <Input value={author} maxLength={80} onChange={(_, { value }) => setAuthor(value)} />
    </Field>
  );
}

function CycleField() {
  const text = useText("history");
  const format = useFormat();
  const cycle = useSession((session) => session.history.cycle ?? "none");
  const lastRun = useSession((session) => session.lastRun);
  const setCycle = useSession((session) => session.setCycle);
  const due = dueDay({ lastRun, cycle });
  return (
    <Field
      label={text("write.cycle")}
      {...(due !== undefined && { hint: text("write.due", { date: format.isoDate(due) }) })}
    >
      <Select value={cycle} onChange={(_, { value }) => setCycle(value as UpdateCycle)}>
        {CYCLES.map((known) => (
          <option key={known} value={known}>
            {text(`write.cycles.${known}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
