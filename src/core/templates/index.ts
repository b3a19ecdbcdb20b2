export { CLASS_TEMPLATES, type ClassTemplateId } from "./class-templates";
export { matchTemplate, type TemplateColumns } from "./match-template";
export { modelFromTemplate, type TemplateOptions } from "./model-from-template";
export { MODEL_TEMPLATES } from "./model-templates";
export type { IndustryId, ModelTemplate, TemplateFactor } from "./types";
export { withClassTemplate } from "./with-class-template";
