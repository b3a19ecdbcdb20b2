/** A refusal by the host, with the code that reaches the client. `location` is filled in by the interpreter. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    public location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }

  get status(): number {
    if (this.code === "ItemNotFound") return 404;
    if (this.code === "AccessDenied") return 401;
    return this.code === "GeneralException" ? 500 : 400;
  }
}

export const notFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.");
export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", message);
export const wrongDimensions = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
export const alreadyExists = () =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
export const accessDenied = () => new HostError("AccessDenied", "You can't perform the requested operation.");
export const invalidOperation = (message = "This operation is not permitted for the current object.") =>
  new HostError("InvalidOperation", message);
export const invalidReference = () =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");
export const insertDeleteConflict = () =>
  new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.");
export const nonBlankCellOffSheet = () =>
  new HostError("NonBlankCellOffSheet", "The cells cannot be moved off the end of the worksheet.");
export const mergedRangeConflict = () =>
  new HostError("MergedRangeConflict", "This operation is not possible with merged cells in the range.");
export const cellEditMode = () =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );
export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member}.`, member);
