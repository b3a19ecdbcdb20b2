import { Field, Input } from "@fluentui/react-components";
import type { Language } from "../../../core";
import { Choice } from "../../components/fields/Choice";
import { useText } from "../../i18n";
import { useReview } from "../../review";
import { useSession } from "../../session";

const LANGUAGES: readonly Language[] = ["de", "en"];
const LONGEST_COMPANY = 60;

/** What stands over every sheet of the report, and its language. */
export function HeadSection() {
  const text = useText("review");
  const common = useText("common");
  const { company, language } = useReview((review) => review.setup);
  const edit = useReview((review) => review.edit);
  const ofPane = useSession((session) => session.language);
  return (
    <>
      <Field size="small" label={text("company")} hint={text("companyHint")}>
        <Input
          size="small"
          value={company}
          maxLength={LONGEST_COMPANY}
          onChange={(_, { value }) => edit({ company: value })}
        />
      </Field>
      <Choice
        label={text("language")}
        value={language ?? ofPane}
        options={LANGUAGES.map((known) => [known, common(`menu.languages.${known}`)])}
        onChoose={(chosen) => edit({ language: chosen })}
      />
    </>
  );
}
