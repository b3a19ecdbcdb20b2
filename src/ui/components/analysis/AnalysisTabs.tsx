import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0`,
  },
  tabs: { flexGrow: 1, flexShrink: 1, flexWrap: "wrap", minWidth: 0 },
  tools: { display: "flex", flexShrink: 0 },
});

interface AnalysisTabsProps<T extends string> {
  /** Begins the ids of the tabs and of their panel. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly (readonly [tab: T, label: string])[];
  readonly chosen: T;
  readonly onChoose: (tab: T) => void;
  /** Beside the tabs. */
  readonly tools: ReactNode;
  /** Between the tabs and their panel. */
  readonly notes: ReactNode;
  readonly children: ReactNode;
}

/** The tabs of an analysis over the panel of the chosen one. */
export function AnalysisTabs<T extends string>({
  id,
  label,
  tabs,
  chosen,
  onChoose,
  tools,
  notes,
  children,
}: AnalysisTabsProps<T>) {
  const styles = useStyles();
  const choose = (value: unknown) => {
    const found = tabs.find(([tab]) => tab === value);
    if (found !== undefined) onChoose(found[0]);
  };
  return (
    <>
      <div className={styles.bar}>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={label}
          selectedValue={chosen}
          onTabSelect={(_, { value }) => choose(value)}
        >
          {tabs.map(([tab, shown]) => (
            <Tab key={tab} value={tab} id={`${id}-${tab}`} aria-controls={`${id}-panel`}>
              {shown}
            </Tab>
          ))}
        </TabList>
        {tools !== null && <div className={styles.tools}>{tools}</div>}
      </div>
      {notes}
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
