import { AnalysisPage } from "../../components/analysis/AnalysisPage";
import { NoTable } from "../../components/layout/NoTable";
import { Page } from "../../components/layout/Page";
import { useText } from "../../i18n";
import { ReviewProvider, useReview } from "../../review";
import { useSession } from "../../session";
import { ContentSection } from "./ContentSection";
import { HeadSection } from "./HeadSection";
import { WrittenReport } from "./WrittenReport";

/** What the report consists of, and the way to write it. */
export default function ReviewPage() {
  const text = useText("review");
  const open = useSession((session) => session.openReview);
  return (
    <AnalysisPage
      title={text("title")}
      lead={text("lead")}
      backLabel={text("back")}
      opening={text("opening")}
      open={open}
    >
      {(review) => (
        <Page>
          <ReviewProvider review={review}>
            <Parts />
          </ReviewProvider>
        </Page>
      )}
    </AnalysisPage>
  );
}

function Parts() {
  const text = useText("review");
  const isScored = useReview((review) => review.isScored);
  if (!isScored) return <NoTable explanation={text("empty")} toData={text("toData")} />;
  return (
    <>
      <ContentSection />
      <WrittenReport />
      <HeadSection />
    </>
  );
}
