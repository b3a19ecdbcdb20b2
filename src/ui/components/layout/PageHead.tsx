import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  back: { flexShrink: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  lead: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface PageHeadProps {
  readonly title: string;
  readonly lead: string;
  readonly backLabel: string;
  /** The heading takes the focus when the page is opened, but not when somebody comes back to it. */
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}

/** The way back, what the page is called, and one sentence about it. */
export function PageHead({ title, lead, backLabel, takesFocus, onBack }: PageHeadProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    const scroller = heading.current?.closest("main");
    if (scroller) scroller.scrollTop = 0;
  }, [takesFocus]);
  return (
    <>
      <div className={styles.root}>
        <Button
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeft20Regular />}
          aria-label={backLabel}
          title={backLabel}
          onClick={onBack}
        />
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <Text as="p" block className={styles.lead}>
        {lead}
      </Text>
    </>
  );
}
