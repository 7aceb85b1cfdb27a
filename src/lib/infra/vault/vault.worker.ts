import { browserEnvironment } from './browser-environment';
import { serve } from './rpc';
import { VaultCore } from './vault-core';

/** Dexie, keys and the key file live here; the page sees plain events and results. */
serve(self, new VaultCore(browserEnvironment));
