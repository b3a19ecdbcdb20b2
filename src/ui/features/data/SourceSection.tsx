import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowSync16Regular,
  ChevronDown16Regular,
  ChevronRight16Regular,
  TableMultiple20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { FoundSentence } from "./FoundSentence";
import { SourceCard } from "./SourceCard";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  more: { alignSelf: "flex-start" },
});

/** The chosen list with what was found in it, and the others that the workbook offers. */
export function SourceSection() {
  const styles = useStyles();
  const text = useText("data");
  const sources = useSession((session) => session.sources);
  const source = useSession((session) => session.source);
  const table = useSession((session) => session.table);
  const chooseSource = useSession((session) => session.chooseSource);
  const refreshSources = useSession((session) => session.refreshSources);
  const openSidePage = useSession((session) => session.openSidePage);
  const [areOthersOpen, setOthersOpen] = useState(false);
  const others = sources.filter(({ id, kind }) => id !== source?.id || kind !== source.kind);
  const showOthers = areOthersOpen || source === undefined;
  return (
    <Section
      title={text("source.heading")}
      aside={
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSync16Regular />}
          aria-label={text("source.refresh")}
          title={text("source.refresh")}
          onClick={() => void refreshSources()}
        />
      }
    >
      <div className={styles.cards}>
        {source !== undefined && (
          <SourceCard source={source} isChosen>
            {table !== undefined && <FoundSentence source={source} table={table} />}
          </SourceCard>
        )}
        {others.length > 0 && source !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.more}
            icon={areOthersOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={areOthersOpen}
            onClick={() => setOthersOpen(!areOthersOpen)}
          >
            {text("source.others", { count: others.length })}
          </Button>
        )}
        {showOthers &&
          others.map((other) => (
            <SourceCard
              key={`${other.kind} ${other.id}`}
              source={other}
              isChosen={false}
              onChoose={() => {
                setOthersOpen(false);
                void chooseSource(other);
              }}
            />
          ))}
        {sources.length > 1 && (
          <div>
            <Button
              size="small"
              icon={<TableMultiple20Regular />}
              title={text("source.joinHint")}
              onClick={() => openSidePage("joins")}
            >
              {text("source.join")}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
