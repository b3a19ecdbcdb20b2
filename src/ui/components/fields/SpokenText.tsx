import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Read by a screen reader, seen by nobody: what stands in place of a picture or of a few letters. */
export const SpokenText = ({ children }: { readonly children: string }) => (
  <span className={useStyles().spoken}>{children}</span>
);
