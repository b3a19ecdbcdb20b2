import type { templates as german } from "../de/templates";

export const templates: typeof german = {
  title: "Model from a template",
  lead: "Choose your industry. The template brings factors, weights, classes and strategies, and you adjust everything.",
  back: "Back to the steps",
  backToIndustries: "Back to the industries",
  noTable: "A template is applied to the columns of your list. Choose your customer list first.",
  toData: "Go to the data",
  industries: "Industries",
  matched: "{{count}} of {{all}} factors found in your list",
  industry: {
    trade: {
      name: "Trade",
      what: "Regular customers who order goods again and again",
      lead: "What counts is what revenue leaves, and how reliably customers order and pay.",
    },
    machinery: {
      name: "Machine building",
      what: "Machines and parts for industry, with service over years",
      lead: "Beside the earnings, service and spare parts count, and the next investment.",
    },
    services: {
      name: "Services and consulting",
      what: "Services sold by time and project",
      lead: "What counts is what is left after the hours spent, and whether projects and referrals follow.",
    },
    webshop: {
      name: "Web shop",
      what: "Many customers, little personal contact",
      lead: "What counts is when, how often and how much is ordered, and what of it comes back.",
    },
    software: {
      name: "Software by subscription",
      what: "Recurring income that can be cancelled at any time",
      lead: "What counts is what the subscription brings, whether it is used, and how much help it takes.",
    },
    crafts: {
      name: "Crafts",
      what: "Jobs near by, often by referral",
      lead: "What counts is what material and hours leave, and whether customers pay on time and recommend you.",
    },
  },
  factors: "Factors",
  factorsHint: "Check which column belongs to which factor. The weights of the others move up.",
  points: "{{points}} points",
  column: "Column for {{name}}",
  leaveOut: "Leave the factor out",
  notFound: "Not found, leave out",
  classes: "Classes and strategies",
  customers_one: "{{customers}} customer",
  customers_other: "{{customers}} customers",
  none: "Choose a column for at least one factor.",
  create: "Create the model",
  kept: "Your present model is kept under its name.",
};
