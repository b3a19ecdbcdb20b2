export { CLASS_TEMPLATES, type ClassTemplateId } from "./class-templates";
export { withClassTemplate } from "./with-class-template";
