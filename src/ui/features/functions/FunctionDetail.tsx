import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { Example } from "./Example";
import { Formula } from "./Formula";
import type { FunctionServices } from "./function-services";
import type { GuideFunction } from "./guide";
import { callOf } from "./local-formula";

const useStyles = makeStyles({
  arguments: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  optional: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  notes: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

interface FunctionDetailProps {
  readonly described: GuideFunction;
  readonly services: FunctionServices;
}

/** One function: how it is called, an example to put into a cell, its arguments, and where it is from. */
export function FunctionDetail({ described, services }: FunctionDetailProps) {
  const styles = useStyles();
  const text = useText("functions");
  const language = useSession((session) => session.language);
  const { parameters, unit, notes, source } = described;
  return (
    <>
      <Section title={text("call")}>
        <Formula parts={[callOf(described, language)]} />
      </Section>
      <Section title={text("unit")}>
        <Text>{unit}</Text>
      </Section>
      <Example described={described} services={services} />
      <Section title={text("arguments")}>
        <dl className={styles.arguments}>
          {parameters.map(({ name, description, optional }) => (
            <div key={name}>
              <dt className={styles.name}>
                {name}
                {optional && <span className={styles.optional}>{text("optional")}</span>}
              </dt>
              <dd className={styles.help}>{description}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {notes.length > 0 && (
        <Section title={text("notes")}>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
      {source !== undefined && (
        <Section title={text("source")}>
          <Text>{source}</Text>
        </Section>
      )}
    </>
  );
}
