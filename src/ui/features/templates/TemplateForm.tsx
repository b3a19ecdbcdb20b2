import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  matchTemplate,
  type ModelTemplate,
  modelFromTemplate,
  type ScoringModel,
  type Table,
} from "../../../core";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { FactorColumn } from "./FactorColumn";
import { TemplateClasses } from "./TemplateClasses";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    // Reaches from edge to edge over the padding of the page.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface TemplateFormProps {
  readonly template: ModelTemplate;
  readonly table: Table;
  /** The open model; key and unit are taken from it. */
  readonly model: ScoringModel;
}

/** Which column holds which factor of a template, and what the model will be. */
export function TemplateForm({ template, table, model }: TemplateFormProps) {
  const styles = useStyles();
  const text = useText("templates");
  const language = useSession((session) => session.language);
  const today = useSession((session) => session.today);
  const addModel = useSession((session) => session.addModel);
  const goTo = useSession((session) => session.goTo);
  const matched = useMemo(() => matchTemplate(template, table, model.key), [template, table, model.key]);
  const [columns, setColumns] = useState(matched);
  const { key, unit } = model;
  const made = useMemo(() => {
    const options = { language, name: text(`industry.${template.id}.name`), key, today };
    return modelFromTemplate(template, table, columns, options);
  }, [template, table, columns, language, text, key, today]);
  const isEmpty = made.factors.length === 0;

  const create = () => {
    goTo("factors");
    void addModel({ ...made, ...(unit !== undefined && { unit }) });
  };
  return (
    <>
      <Section title={text("factors")}>
        <Text className={styles.quiet}>{text("factorsHint")}</Text>
        <ul className={styles.list}>
          {template.factors.map((factor) => (
            <FactorColumn
              key={factor.id}
              factor={factor}
              table={table}
              keyName={key}
              column={columns[factor.id]}
              isMatched={matched[factor.id] !== undefined}
              weight={made.factors.find(({ id }) => id === factor.id)?.weight ?? 0}
              onPick={(column) => setColumns((before) => ({ ...before, [factor.id]: column }))}
            />
          ))}
        </ul>
      </Section>
      <Section title={text("classes")}>
        <TemplateClasses model={made} />
      </Section>
      <div className={styles.actions}>
        <Text size={200} className={styles.quiet}>
          {text(isEmpty ? "none" : "kept")}
        </Text>
        <div>
          <Button appearance="primary" disabledFocusable={isEmpty} onClick={create}>
            {text("create")}
          </Button>
        </div>
      </div>
    </>
  );
}
