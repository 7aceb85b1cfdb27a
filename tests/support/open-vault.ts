import { MemoryVault } from '../../src/lib/infra/vault/memory-vault';
import { PASSPHRASE } from './memory-workspace';
import { quickBackup } from './vault';

/** A vault in memory, made with `PASSPHRASE` and open, whose backups take little work. */
export async function openVault(): Promise<MemoryVault> {
	const vault = new MemoryVault(quickBackup);
	const made = await vault.create(PASSPHRASE);
	if (!made.ok) throw new Error(made.error);
	return vault;
}
