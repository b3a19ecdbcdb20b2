import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, Search16Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { FunctionEntry } from "./FunctionEntry";
import { FAMILIES, type FunctionGuide } from "./guide";
import { searchGuide } from "./search-guide";

const useStyles = makeStyles({
  finder: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
  action: { alignSelf: "flex-start" },
});

interface FunctionListProps {
  readonly guide: FunctionGuide;
  readonly others: readonly FunctionGuide[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The function that was looked at last; it takes the focus. */
  readonly focused: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Absent where there is no example workbook. */
  readonly onExamples?: () => void;
}

/** All functions by family, to be searched. */
export function FunctionList(props: FunctionListProps) {
  const { guide, others, search, onSearch, focused, onChoose, onExamples } = props;
  const styles = useStyles();
  const text = useText("functions");
  const wanted = useDeferredValue(search);
  const found = useMemo(() => searchGuide(guide, others, wanted), [guide, others, wanted]);
  return (
    <>
      <div className={styles.finder}>
        <Input
          type="search"
          aria-label={text("search")}
          placeholder={text("search")}
          contentBefore={<Search16Regular />}
          value={search}
          onChange={(_, { value }) => onSearch(value)}
        />
        <Text size={200} className={styles.quiet} role="status">
          {found.length === 0 ? text("noMatch", { text: wanted }) : text("found", { count: found.length })}
        </Text>
        {found.length === 0 && (
          <Button className={styles.action} onClick={() => onSearch("")}>
            {text("clear")}
          </Button>
        )}
      </div>
      {FAMILIES.map((family) => {
        const members = found.filter((described) => described.family === family);
        return (
          members.length > 0 && (
            <Section key={family} title={text(`families.${family}`)}>
              <ul className={styles.list}>
                {members.map((described) => (
                  <FunctionEntry
                    key={described.id}
                    described={described}
                    takesFocus={described.id === focused}
                    onChoose={() => onChoose(described.id)}
                  />
                ))}
              </ul>
            </Section>
          )
        );
      })}
      {onExamples !== undefined && (
        <Section title={text("examples.heading")}>
          <Text>{text("examples.text")}</Text>
          <Button className={styles.action} icon={<ArrowDownload20Regular />} onClick={onExamples}>
            {text("examples.open")}
          </Button>
        </Section>
      )}
    </>
  );
}
