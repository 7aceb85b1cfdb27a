/** Characters a passphrase or a backup's secret has at least; there is no other rule. */
export const SECRET_MIN = 12;

export type NewSecretProblem = 'tooShort' | 'different';

/** Whether a secret typed twice may be taken. */
export function newSecretProblem(secret: string, again: string): NewSecretProblem | null {
	if (!longEnough(secret)) return 'tooShort';
	return secret === again ? null : 'different';
}

export function longEnough(secret: string): boolean {
	return [...secret].length >= SECRET_MIN;
}
