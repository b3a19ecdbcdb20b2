import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that few need at once: its title, and what is behind it once that was asked for. */
export function Disclosure({ title, children }: DisclosureProps) {
  const styles = useStyles();
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.stack}>
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
