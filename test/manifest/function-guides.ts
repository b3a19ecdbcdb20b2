export interface GuideEntry {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly description: string;
  readonly unit: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly example: string;
  readonly shows: string;
  readonly notes: readonly string[];
  readonly source?: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

type Texts = Record<string, Record<"de" | "en", Record<string, unknown>> & Record<string, unknown>>;
export type Families = Record<string, Texts>;

const { generateMetadata } = require("../../tools/metadata/generate.cjs") as {
  generateMetadata(): Promise<{ readonly metadata: Metadata }>;
};
const { functionGuide } = require("../../tools/metadata/guide.cjs") as {
  functionGuide(metadata: Metadata, families: Families, language: "de" | "en"): GuideEntry[];
};
const { readFamilies } = require("../../tools/metadata/families.cjs") as { readFamilies(): Families };

export { functionGuide, readFamilies };

/** The metadata of the functions in the repository, in English, as the build makes it. */
export const functionMetadata = async (): Promise<Metadata> => (await generateMetadata()).metadata;
