import { describe, expect, it } from 'vitest';
import { microphoneError } from './microphone-error';
import { rmsLevel } from './microphone-level';

describe('what a browser says of a microphone', () => {
	// Names: W3C Media Capture and Streams, getUserMedia(), and Safari's older ones.
	it.each([
		['NotFoundError', 'noMicrophone'],
		['NotAllowedError', 'refused'],
		['PermissionDeniedError', 'refused'],
		['NotReadableError', 'busy'],
		['AbortError', 'busy'],
		['TypeError', 'unsupported']
	])('%s is %s', (name, code) => {
		const thrown = Object.assign(new Error('no'), { name });
		expect(microphoneError(thrown)).toBe(code);
	});

	it('is unsupported where something else was thrown', () => {
		expect(microphoneError('no')).toBe('unsupported');
	});
});

describe('level', () => {
	it('is the RMS in dBFS, and never under −100', () => {
		expect(rmsLevel(new Float32Array([0.1, -0.1, 0.1, -0.1]))).toBeCloseTo(-20, 3);
		expect(rmsLevel(new Float32Array(16))).toBe(-100);
		expect(rmsLevel(new Float32Array([1e-9]))).toBe(-100);
	});
});
