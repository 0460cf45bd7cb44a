// Asks without a pause, as many callers as VUS, for SECONDS.
import http from 'k6/http';
import exec from 'k6/execution';
import { Counter } from 'k6/metrics';

const notes = open(__ENV.NOTES).split('\n').filter(Boolean).map((line) => JSON.parse(line).narrative);
const failed = new Counter('failed');

export const options = {
  vus: Number(__ENV.VUS),
  duration: `${__ENV.SECONDS}s`,
  summaryTrendStats: ['med', 'p(99)'],
};

export default function () {
  const narrative = notes[exec.scenario.iterationInTest % notes.length];
  const body = JSON.stringify({ narrative });
  const answer = http.post(`${__ENV.URL}/triage`, body, {
    headers: { 'Content-Type': 'application/json' },
  });
  if (answer.status !== 200) failed.add(1);
}
