/** `npm run report -- IN.json OUT.pdf`: a hand-over as PDF, for the teacher or the participant. */
import { runReport } from './report/run-report';

process.exitCode = runReport(process.argv.slice(2), console);
