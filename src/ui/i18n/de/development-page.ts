export const developmentPage = {
  present: "aktuell",
};
