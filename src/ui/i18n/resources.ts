import type { de } from "./de";

/** German decides which texts there are; every other language has exactly the same. */
export type Texts = typeof de;

export type Namespace = keyof Texts;

type WithoutPlural<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** The dotted names of the texts of a namespace; plural forms by their common name. */
export type TextKey<N extends Namespace> = Path<Texts[N]>;
