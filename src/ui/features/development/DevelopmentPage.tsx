import { AnalysisPage } from "../../components/analysis/AnalysisPage";
import { DevelopmentProvider } from "../../development";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { Tabs } from "./Tabs";

/** The same customers in two or more periods: who moved, who came and left, and what that is worth. */
export default function DevelopmentPage() {
  const text = useText("development");
  const open = useSession((session) => session.openDevelopment);
  return (
    <AnalysisPage
      title={text("title")}
      lead={text("lead")}
      backLabel={text("back")}
      opening={text("opening")}
      open={open}
    >
      {(development) => (
        <DevelopmentProvider development={development}>
          <Tabs />
        </DevelopmentProvider>
      )}
    </AnalysisPage>
  );
}
