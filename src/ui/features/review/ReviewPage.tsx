import { makeStyles, Spinner } from "@fluentui/react-components";
import { useOpened } from "../../components/analysis/use-opened";
import { NoTable } from "../../components/layout/NoTable";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { ReviewProvider, useReview } from "../../review";
import { useSession } from "../../session";
import { ContentSection } from "./ContentSection";
import { HeadSection } from "./HeadSection";
import { WrittenReport } from "./WrittenReport";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
});

/** What the report consists of, and the way to write it. */
export default function ReviewPage() {
  const styles = useStyles();
  const text = useText("review");
  const close = useSession((session) => session.closeSidePage);
  const review = useOpened(useSession((session) => session.openReview));
  return (
    <div role="presentation" className={styles.page} onKeyDown={onEscape(close)}>
      <PageHead
        title={text("title")}
        lead={text("lead")}
        backLabel={text("back")}
        takesFocus
        onBack={close}
      />
      <Page>
        {review === undefined ? (
          <Spinner label={text("opening")} />
        ) : (
          <ReviewProvider review={review}>
            <Parts />
          </ReviewProvider>
        )}
      </Page>
    </div>
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
