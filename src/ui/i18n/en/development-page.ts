export const developmentPage = {
  present: "now",
};
