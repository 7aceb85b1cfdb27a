/** Two soft notes, half a second: “did you hear it?”. */
export function checkTone(context: AudioContext): void {
	const gain = context.createGain();
	gain.gain.setValueAtTime(0.0001, context.currentTime);
	gain.gain.exponentialRampToValueAtTime(0.2, context.currentTime + 0.05);
	gain.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + 0.5);
	gain.connect(context.destination);
	for (const [frequency, from, to] of [
		[440, 0, 0.25],
		[587, 0.25, 0.5]
	] as const) {
		const source = context.createOscillator();
		source.frequency.value = frequency;
		source.connect(gain);
		source.start(context.currentTime + from);
		source.stop(context.currentTime + to);
	}
}
