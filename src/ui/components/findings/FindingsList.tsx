import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ErrorCircle20Regular, Info20Regular, Warning20Regular } from "@fluentui/react-icons";
import type { Finding } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { FindingEntry } from "./FindingEntry";
import { groupFindings } from "./group-findings";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { problem: ErrorCircle20Regular, warning: Warning20Regular, info: Info20Regular };

interface FindingsListProps {
  readonly findings: readonly Finding[];
  /** The sentence when there is nothing to say. */
  readonly none: string;
}

/** Findings by kind with their number; opened, why it matters, where, and what helps. */
export function FindingsList({ findings, none }: FindingsListProps) {
  const styles = useStyles();
  const text = useText("findings");
  const format = useFormat();
  const groups = groupFindings(findings);
  if (groups.length === 0) return <Text>{none}</Text>;
  return (
    <Accordion multiple collapsible>
      {groups.map(({ kind, severity, count, entries }) => {
        const Icon = icons[severity];
        return (
          <AccordionItem key={kind} value={kind}>
            <AccordionHeader
              as="h3"
              size="small"
              expandIconPosition="end"
              icon={<Icon className={styles[severity]} aria-label={text(`severity.${severity}`)} />}
            >
              {text(`what.${kind}`, { count, shown: format.number(count) })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Text>{text(`why.${kind}`)}</Text>
              {entries.map((finding, index) => (
                <FindingEntry key={index} finding={finding} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
