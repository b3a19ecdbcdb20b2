import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useId } from "react";
import { withMethod, type WorkshopMethod } from "../../../app";
import { MOST_COMPARED, type ScoringModel } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "../weights/editor.styles";
import { useWorkshop } from "./use-workshop";

/** The factors that are weighed, and how everybody does it. */
export function MethodChoice({ model }: { readonly model: ScoringModel }) {
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const labelId = useId();
  const { workshop, change } = useWorkshop();
  const count = model.factors.length;
  const isTooMany = count > MOST_COMPARED;
  return (
    <Section title={text("factors.title")}>
      <Text>{format.list(model.factors.map(({ name }) => name))}</Text>
      <div className={shared.stack}>
        <Text id={labelId} weight="semibold">
          {text("factors.method")}
        </Text>
        <RadioGroup
          aria-labelledby={labelId}
          value={workshop.method}
          onChange={(_, data) => change((present) => withMethod(present, data.value as WorkshopMethod))}
        >
          <Radio value="points" label={text("factors.points")} />
          <Radio value="pairwise" label={text("factors.pairwise")} disabled={isTooMany} />
        </RadioGroup>
        {isTooMany ? (
          <p className={shared.hint}>{text("factors.pairwiseTooMany", { most: MOST_COMPARED })}</p>
        ) : (
          workshop.method === "pairwise" && (
            <p className={shared.hint}>{text("factors.effort", { count: (count * (count - 1)) / 2 })}</p>
          )
        )}
      </div>
    </Section>
  );
}
