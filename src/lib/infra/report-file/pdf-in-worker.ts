import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

// Already in a worker: pdf.js shall not start another.
Object.assign(globalThis, { pdfjsWorker });

export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
