// Open-loop load: RATE_PER_MINUTE requests a minute whatever the answers are, for SECONDS, from the notes
// in NOTES, by VUS callers at most.  An open loop keeps coming when the service is slow, as the world
// does; what no caller was free for is counted as dropped_iterations.
import http from "k6/http";
import { Counter, Trend } from "k6/metrics";
import exec from "k6/execution";
import { SharedArray } from "k6/data";

const notes = new SharedArray("notes", () =>
  open(__ENV.NOTES).split("\n").filter((line) => line).map((line) => JSON.parse(line).narrative));
const statuses = {};
for (const status of ["200", "429", "503", "other"]) {
  statuses[status] = new Counter(`status_${status}`);
}
const admitted = new Trend("admitted_seconds");
const queued = new Trend("queued_seconds");
const refused = new Trend("refused_seconds");
const unhelpful = new Counter("refusals_without_retry_after");
const unanswered = new Counter("accepted_without_level");

export const options = {
  scenarios: {
    overload: {
      executor: "constant-arrival-rate",
      rate: Number(__ENV.RATE_PER_MINUTE),
      timeUnit: "1m",
      duration: `${__ENV.SECONDS}s`,
      preAllocatedVUs: Number(__ENV.VUS),
      maxVUs: Number(__ENV.VUS),
      gracefulStop: "180s",
    },
  },
  summaryTrendStats: ["count", "med", "p(95)", "p(99)", "max"],
};

export default function () {
  const narrative = notes[exec.scenario.iterationInTest % notes.length];
  const answer = http.post(`${__ENV.URL}/triage`, JSON.stringify({ narrative }), {
    headers: { "Content-Type": "application/json" },
    timeout: "300s",
  });
  (statuses[String(answer.status)] || statuses.other).add(1);
  const seconds = answer.timings.duration / 1000;
  if (answer.status === 200) {
    admitted.add(seconds);
    queued.add(answer.json("timing.queue"));
    if (!answer.json("esi_level")) unanswered.add(1);
  } else {
    refused.add(seconds);
    if (!answer.headers["Retry-After"]) unhelpful.add(1);
  }
}
