/** Whether the host knows an ExcelApi set such as "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
