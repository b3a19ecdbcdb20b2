export { DevelopmentProvider, useDevelopment } from "./DevelopmentProvider";
export type { DevelopmentTab } from "./types";
