/** What stands for digital silence, dBFS. */
const FLOOR = -100;
/** 2048 samples are 43 ms at 48 kHz. */
const WINDOW = 2048;

/** dBFS of the RMS of samples (−1…1), never under −100. */
export function rmsLevel(samples: Float32Array): number {
	const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
	return power > 0 ? Math.max(FLOOR, 10 * Math.log10(power)) : FLOOR;
}

/** Listens to a stream without playing it: its loudness over the last 43 ms. */
export function levelOf(context: AudioContext, stream: MediaStream): () => number {
	const analyser = context.createAnalyser();
	analyser.fftSize = WINDOW;
	context.createMediaStreamSource(stream).connect(analyser);
	const samples = new Float32Array(WINDOW);
	return () => {
		analyser.getFloatTimeDomainData(samples);
		return rmsLevel(samples);
	};
}
