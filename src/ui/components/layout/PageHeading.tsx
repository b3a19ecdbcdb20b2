import { makeStyles, mergeClasses, Subtitle1, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PageHeadingProps {
  readonly title: string;
  /** The one question that the page answers. */
  readonly question: string;
  /** Beside the title, e.g. a small button. */
  readonly aside?: ReactNode;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, outlineStyle: "none" },
  question: { color: tokens.colorNeutralForeground2 },
  under: { order: 1, flexBasis: "100%" },
  aside: { marginLeft: "auto" },
});

/** What a page is called and asks. The heading takes the focus when a step is changed. */
export function PageHeading({ title, question, aside }: PageHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Subtitle1 as="h1" className={styles.title} tabIndex={-1} data-page-heading>
        {title}
      </Subtitle1>
      <Text className={mergeClasses(styles.question, aside !== undefined && styles.under)}>{question}</Text>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
