import { stretch } from './argon2';
import { serve } from './rpc';

/** Alone in a worker: the one place that needs `wasm-unsafe-eval`, gone after each use. */
serve(self, { stretch });
