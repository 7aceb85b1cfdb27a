/** `npm run report -- IN.json OUT.pdf [--lang sv|en]`: a hand-over as the teacher's PDF. */
import { runReport } from './report/run-report';

process.exitCode = runReport(process.argv.slice(2), console);
