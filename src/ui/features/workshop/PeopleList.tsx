import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  ArrowDownload16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  Dismiss16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { standingOf, type StoredWorkshop, withoutName } from "../../../app";
import { type ScoringModel, serializeWorkshop } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { saveModelFile } from "../../shell/model-file";
import { useEditorStyles } from "../weights/editor.styles";
import { AddPeople } from "./AddPeople";
import { useWorkshop } from "./use-workshop";
import { turnOf, type View } from "./view";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  awaited: { color: tokens.colorNeutralForeground3 },
  outdated: { color: tokens.colorStatusWarningForeground1 },
});

const icons = { done: CheckmarkCircle16Filled, awaited: Circle16Regular, outdated: Warning16Filled };

interface Person {
  readonly name: string;
  readonly state: keyof typeof icons;
}

interface PeopleListProps {
  readonly model: ScoringModel;
  readonly onShow: (view: View) => void;
}

/** Who takes part, who has weighed already, and the way to each one's turn. */
export function PeopleList({ model, onShow }: PeopleListProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const { workshop, change, keep } = useWorkshop();
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: StoredWorkshop }>();
  const bringBackRef = useRef<HTMLElement>(null);
  const { counted, outdated } = standingOf(workshop, model.factors);
  const people = [
    ...workshop.held.participants.map<Person>(({ name }) => ({
      name,
      state: outdated.includes(name) ? "outdated" : "done",
    })),
    ...workshop.awaited.map<Person>((name) => ({ name, state: "awaited" })),
  ];
  const save = (name: string) => {
    const participant = workshop.held.participants.find((each) => each.name === name);
    if (participant !== undefined) saveModelFile(`${name} Workshop`, serializeWorkshop(participant));
  };
  const remove = (name: string) => {
    setRemoved({ name, before: workshop });
    change((present) => withoutName(present, name));
    requestAnimationFrame(() => bringBackRef.current?.focus());
  };
  const bringBack = () => {
    keep(removed?.before);
    setRemoved(undefined);
  };
  return (
    <Section
      title={text("people.title")}
      aside={
        people.length > 0 && (
          <Text size={200} role="status">
            {text("people.progress", {
              done: format.number(counted.length),
              total: format.number(people.length),
            })}
          </Text>
        )
      }
    >
      {people.length === 0 ? (
        <p className={shared.hint}>{text("people.none")}</p>
      ) : (
        <ul className={shared.list} aria-label={text("people.list")}>
          {people.map(({ name, state }) => {
            const Icon = icons[state];
            const isDone = state === "done";
            return (
              <li key={name} className={styles.row}>
                <Icon className={styles[state]} aria-hidden />
                <span className={styles.words}>
                  <Text>{name}</Text>
                  <Text size={200} className={styles.quiet}>
                    {text(`people.${state}`)}
                  </Text>
                </span>
                <Button
                  size="small"
                  aria-label={text(isDone ? "people.againNamed" : "people.weighNamed", { name })}
                  onClick={() => onShow(turnOf(name, false))}
                >
                  {text(isDone ? "people.again" : "people.weigh")}
                </Button>
                {isDone ? (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowDownload16Regular />}
                    aria-label={text("files.saveNamed", { name })}
                    title={text("files.save")}
                    onClick={() => save(name)}
                  />
                ) : (
                  <span />
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={text("people.removeNamed", { name })}
                  title={text("people.remove")}
                  onClick={() => remove(name)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {removed !== undefined && !people.some(({ name }) => name === removed.name) && (
        <div className={shared.actions}>
          <Text size={200} role="status">
            {text("people.removed", { name: removed.name })}
          </Text>
          <Button
            ref={(button: HTMLElement | null) => {
              bringBackRef.current = button;
            }}
            size="small"
            onClick={bringBack}
          >
            {text("people.bringBack")}
          </Button>
        </div>
      )}
      <AddPeople />
    </Section>
  );
}
