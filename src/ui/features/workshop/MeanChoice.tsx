import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { withGroupMean } from "../../../app";
import type { GroupMean, GroupWeights } from "../../../core";
import { useText } from "../../i18n";
import { useWorkshop } from "./use-workshop";

const MEANS: readonly GroupMean[] = ["judgements", "weights"];

/** What becomes the weights of the group; where not all have compared in pairs, there is nothing to choose. */
export function MeanChoice({ group: { by, participants } }: { readonly group: GroupWeights }) {
  const text = useText("workshop");
  const { change } = useWorkshop();
  const isChoice = participants.every(({ pairwise }) => pairwise !== undefined);
  if (!isChoice) return <>{text(`result.by.${by}`)}</>;
  return (
    <Field label={text("result.mean")} hint={text(`result.by.${by}`)}>
      <RadioGroup
        value={by}
        onChange={(_, { value }) => change((present) => withGroupMean(present, value as GroupMean))}
      >
        {MEANS.map((mean) => (
          <Radio key={mean} value={mean} label={text(`result.means.${mean}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
