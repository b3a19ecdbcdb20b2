import { SpokenText } from "./SpokenText";
import { useQuiet } from "./use-quiet";

/** Says a sentence to a screen reader once it stands still; seen by nobody else. */
export const LiveText = ({ children }: { readonly children: string }) => (
  <span aria-live="polite">
    <SpokenText>{useQuiet(children)}</SpokenText>
  </span>
);
