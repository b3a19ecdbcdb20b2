import type { history as german } from "../de/history";

export const history: typeof german = {
  write: {
    heading: "History",
    keep: "Keep this state on the sheet “History”",
    keepHint:
      "Points, class and amount of each customer, with the date. “Development” then shows next time who has moved up and down.",
    noKey: "This needs a key by which customers are known again. Choose it in the step “Data”.",
    author: "Scored by",
    authorHint: "Stands beside the date in the history. The name is remembered on this computer only.",
    cycle: "Next valuation",
    cycles: {
      none: "no reminder",
      quarter: "every quarter",
      "half-year": "every half-year",
      year: "every year",
    },
    due: "You are reminded from {{date}} on.",
  },
  runs: {
    heading: "Kept states",
    none: "No state has been kept so far. Tick “History” when you write your results.",
    run: "{{date}}, model “{{model}}”",
    by: "by {{name}}",
    customers_one: "{{shown}} customer",
    customers_other: "{{shown}} customers",
    remove: "Remove the state of {{date}}, model “{{model}}”",
    removeAll: "Remove all states",
    undo: "Undo removal",
  },
  list: {
    sheet: "History",
    table: "History",
    means:
      "Each row is a customer, each run has three columns: points from 0 to 100, class and amount. Blank means that the customer was not in the list on that day, or had no value.",
    yours:
      "The sheet is yours: you may delete rows; whole runs are removed in the add-in under “Development”, “Periods”.",
    none: "No run is kept.",
    customer: "Customer",
    name: "Name",
    score: "Points {{date}}",
    class: "Class {{date}}",
    amount: "Amount {{date}}",
    ofModel: "{{header}} {{model}}",
    run: "{{date}}: model “{{model}}”.",
    by: "Scored by {{name}}.",
    customers_one: "{{shown}} customer.",
    customers_other: "{{shown}} customers.",
    classes: "Classes: {{classes}}.",
    amountOf: "Amount: column “{{column}}”.",
    noAmount: "Without amount.",
  },
};
