import { Button } from "@fluentui/react-components";
import { delimitedText, participantForm, type ScoringModel } from "../../../core";
import { saveTextFile } from "../../components/save-text-file";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { useWorkshop } from "./use-workshop";

/** What Excel parts the cells of a list by where these languages are spoken. */
const SEPARATOR = { de: ";", en: "," } as const;

/** Without it Excel takes the letters of a list for those of Windows. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Saves an empty form by which somebody who is not there weighs; it is filled in with Excel or any editor. */
export function SaveForm({ model }: { readonly model: ScoringModel }) {
  const text = useText("workshop");
  const language = useSession((session) => session.language);
  const { workshop } = useWorkshop();
  const save = () => {
    const { method } = workshop;
    const scale = method === "pairwise" ? [text("form.scale")] : [];
    const hints = [text(`form.${method}`), ...scale, text("form.handIn")];
    const form = participantForm(method, model.factors, { name: text("form.name"), hints });
    const list = delimitedText(form, SEPARATOR[language]);
    saveTextFile(`${text("form.file", { model: model.name })}.csv`, BYTE_ORDER_MARK + list, "text/csv");
  };
  return (
    <Button size="small" onClick={save}>
      {text("form.save")}
    </Button>
  );
}
