import { useDevelopment } from "../../../development";
import { useSession } from "../../../session";
import { KeptRuns } from "../../history/KeptRuns";
import { AddListSection } from "./AddListSection";
import { NotesSection } from "./NotesSection";
import { RenamedSection } from "./RenamedSection";
import { RulesSection } from "./RulesSection";
import { SourceSection } from "./SourceSection";

/** Where the periods come from, which of them count, and by what they are judged. */
export default function PeriodsTab() {
  const setup = useDevelopment((state) => state.setup);
  const hasRuns = useSession(
    ({ history: { runs }, historyReceipt }) => runs.length > 0 || historyReceipt?.change === "removal",
  );
  return (
    <>
      <SourceSection />
      {setup !== undefined && (
        <>
          <NotesSection />
          <RenamedSection />
          <RulesSection setup={setup} />
        </>
      )}
      <AddListSection />
      {hasRuns && <KeptRuns />}
    </>
  );
}
