import { joinChart } from "../model/join-chart.ts";
import { tableOf } from "../model/link-chart.ts";
import { nearest } from "../model/nearest.ts";
import { articleBodies } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** Every chart can be drawn from its table: the columns are there, and every value has a place on its scale. */
export const chartData: Rule = {
  id: "chart-data",
  severity: "error",
  explain: "Every chart names a table of data/, and every value that it draws has a place on its scale.",
  *check({ records }) {
    const files = [...records.files].flatMap((file) => (file.startsWith("data/") ? file.slice("data/".length) : []));
    for (const chart of articleBodies(records).flatMap(({ body }) => body.charts)) {
      const { data } = chart;
      const table = tableOf(records.tables, data);
      if (table !== undefined) {
        const joined = joinChart(chart, table);
        if (joined.kind === "refused") for (const { place, message, hint } of joined.problems) yield report(place, message, hint);
      } else if (data !== undefined && !files.includes(data.text)) {
        const meant = nearest(data.text, files);
        const hint = meant === undefined ? "put the table into data/, as comma-separated text" : `did you mean ${meant}?`;
        yield report(data.place, `there is no table "${data.text}"`, hint);
      }
    }
  },
};
