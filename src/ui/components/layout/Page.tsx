import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    maxWidth: "720px",
  },
});

/** The column in which a page's parts stand. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().page}>{children}</div>;
}
