import type { first } from "./de/first";
import type { later } from "./de/later";

/** German decides which texts there are; every other language has exactly the same. */
export type Texts = FirstTexts & LaterTexts;

/** What the pane says before a page is opened that is loaded on demand. */
export type FirstTexts = typeof first;

/** What the pages say that are loaded on demand. */
export type LaterTexts = typeof later;

export type Namespace = keyof Texts;

type WithoutPlural<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** The dotted names of the texts of a namespace; plural forms by their common name. */
export type TextKey<N extends Namespace> = Path<Texts[N]>;
