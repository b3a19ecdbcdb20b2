import { Link, Text } from "@fluentui/react-components";
import { useText } from "../../i18n";
import { useSession } from "../../session";

const ROWS_SHOWN = 12;

const rowOf = (address: string): string => /\d+$/.exec(address)?.[0] ?? address;

/** The rows of the list that were rolled up to a customer, each a way to its cell. */
export function MemberRows({ cells }: { readonly cells: readonly string[] }) {
  const text = useText("customer");
  const showPlace = useSession((session) => session.showPlace);
  if (cells.length === 0) return null;
  const more = cells.length - ROWS_SHOWN;
  return (
    <Text>
      {text("members.of", { count: cells.length })}{" "}
      {cells.slice(0, ROWS_SHOWN).map((address, at) => (
        <span key={address}>
          {at > 0 && ", "}
          <Link
            as="button"
            inline
            aria-label={text("members.show", { address })}
            onClick={() => void showPlace(address)}
          >
            {rowOf(address)}
          </Link>
        </span>
      ))}
      {more > 0 && ` ${text("members.more", { count: more })}`}
    </Text>
  );
}
