import { Button, Text } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { useJoins } from "../../../joins";
import { JoinFindings } from "../JoinFindings";
import { CustomersChoice } from "./CustomersChoice";
import { MatchCard } from "./MatchCard";
import { TableChoice } from "./TableChoice";

/** Which tables belong together, by which keys, and what of them matches. */
export function TablesTab() {
  const text = useText("joins");
  const sources = useJoins((joins) => joins.sources);
  const setup = useJoins((joins) => joins.setup);
  const view = useJoins((joins) => joins.view);
  const refresh = useJoins((joins) => joins.refreshSources);
  const proposeAgain = useJoins((joins) => joins.proposeAgain);
  if (sources.length < 2)
    return (
      <>
        <Text>{text(sources.length === 0 ? "empty.none" : "empty.one")}</Text>
        <div>
          <Button onClick={() => void refresh()}>{text("tables.refresh")}</Button>
        </div>
      </>
    );
  return (
    <>
      <Section
        title={text("tables.title")}
        aside={
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowSync16Regular />}
            aria-label={text("tables.refresh")}
            title={text("tables.refresh")}
            onClick={() => void refresh()}
          />
        }
      >
        {setup === undefined && <Text>{text("empty.unread")}</Text>}
        <TableChoice />
        {setup !== undefined && (
          <div>
            <Button size="small" appearance="subtle" onClick={() => void proposeAgain()}>
              {text("tables.proposeAgain")}
            </Button>
          </div>
        )}
      </Section>
      {setup !== undefined && <CustomersChoice spec={setup.spec} />}
      {setup !== undefined && view !== undefined && view.reports.length > 0 && (
        <Section title={text("match.title")}>
          {view.reports.map((report) => (
            <MatchCard key={report.table} report={report} />
          ))}
        </Section>
      )}
      {view !== undefined && <JoinFindings findings={view.findings} />}
    </>
  );
}
