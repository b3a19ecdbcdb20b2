import type { ReactNode } from "react";
import { useContractsStyles } from "./contracts.styles";

interface WideTableProps {
  readonly name: string;
  /** The rows of the head and of the body. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A table that is scrolled sideways where it is wider than the pane. */
export function WideTable({ name, head, children }: WideTableProps) {
  const styles = useContractsStyles();
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={name}
      // Keyboards have to reach what is scrolled.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table} aria-label={name}>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
