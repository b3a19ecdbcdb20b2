import { tokens } from "@fluentui/react-components";

/** What a canvas is painted with, in colours of the theme. */
export interface MatrixColors {
  readonly ground: string;
  readonly outline: string;
  readonly text: string;
  readonly accent: string;
  readonly font: string;
}

/** The colours that are in force where an element stands. */
export function matrixColors(element: HTMLElement): MatrixColors {
  const styles = getComputedStyle(element);
  const valueOf = (token: string) => styles.getPropertyValue(token.slice("var(".length, -1)).trim();
  return {
    ground: valueOf(tokens.colorNeutralBackground1),
    outline: valueOf(tokens.colorNeutralForeground3),
    text: valueOf(tokens.colorNeutralForeground1),
    accent: valueOf(tokens.colorCompoundBrandForeground1),
    font: valueOf(tokens.fontFamilyBase) || "sans-serif",
  };
}
