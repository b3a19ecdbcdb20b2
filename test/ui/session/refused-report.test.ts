import { openSession } from "../../helpers/session";

describe("a report that is refused", () => {
  it("is said, and trying again does not write the results in its place", async () => {
    const { session, workbook } = await openSession();
    const review = await session.getState().openReview();
    workbook.refuse = { write: "protected" };
    await review.getState().write();
    expect(session.getState().failure).toMatchObject({ kind: "protected", during: "write", apart: true });
    await session.getState().retry();
    expect(workbook.requests).toEqual([]);
    expect(session.getState().failure).toBeUndefined();
  });
});
