import { useTranslation } from "react-i18next";
import type { Namespace } from "./resources";
import type { Say } from "./texts";

/** The texts of a namespace in the language of the pane. */
export function useText<N extends Namespace>(namespace: N): Say<N> {
  const { t } = useTranslation(namespace);
  return t as unknown as Say<N>;
}
