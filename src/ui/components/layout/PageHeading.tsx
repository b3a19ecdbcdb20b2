import { makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";

interface PageHeadingProps {
  readonly title: string;
  /** The one question that the page answers. */
  readonly question: string;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, outlineStyle: "none" },
  question: { color: tokens.colorNeutralForeground2 },
});

/** What a page is called and asks. The heading takes the focus when a step is changed. */
export function PageHeading({ title, question }: PageHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Subtitle1 as="h1" className={styles.title} tabIndex={-1} data-page-heading>
        {title}
      </Subtitle1>
      <Text className={styles.question}>{question}</Text>
    </div>
  );
}
