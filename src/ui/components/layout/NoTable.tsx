import { Button, makeStyles } from "@fluentui/react-components";
import { useSession } from "../../session";

const useStyles = makeStyles({ text: { margin: 0 } });

interface NoTableProps {
  readonly explanation: string;
  /** Label of the button that leads to the data. */
  readonly toData: string;
}

/** What a page shows while no customer list is chosen: what it is for, and the way to the list. */
export function NoTable({ explanation, toData }: NoTableProps) {
  const styles = useStyles();
  const goTo = useSession((state) => state.goTo);
  return (
    <>
      <p className={styles.text}>{explanation}</p>
      <div>
        <Button appearance="primary" onClick={() => goTo("data")}>
          {toData}
        </Button>
      </div>
    </>
  );
}
