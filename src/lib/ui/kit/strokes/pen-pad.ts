import SignaturePad, { type PointGroup } from 'signature_pad';
import type { Stroke } from '../../../domain/mapping/stroke';
import { type Fit, fitTo, pointsOf, strokeOf } from './geometry';
import { PalmGuard, pointerOf } from './palm';

const INK = '#14232e';

/**
 * Captures strokes on a canvas and redraws them from data. The strokes handed in
 * are the truth; what was just written is drawn until they contain it.
 */
export class PenPad {
	readonly #pad: SignaturePad;
	readonly #guard = new PalmGuard();
	#strokes: readonly Stroke[] = [];
	/** Written, handed out, and not yet among the strokes. */
	#pending = 0;
	#fit: Fit = { scale: 1, left: 0 };
	#drawing: { pointer: Stroke['pointer']; id: number } | null = null;
	#palm = false;
	#first: number | null = null;
	readonly #stop = new AbortController();

	constructor(
		private readonly canvas: HTMLCanvasElement,
		private readonly onstroke: (stroke: Stroke) => void
	) {
		// No throttling and every point: the hand's rhythm is an observation.
		this.#pad = new SignaturePad(canvas, { penColor: INK, throttle: 0, minDistance: 1 });
		this.#pad.addEventListener('beginStroke', (event) => this.#begin(event as CustomEvent));
		this.#pad.addEventListener('endStroke', () => this.#end());
		const options = { capture: true, signal: this.#stop.signal };
		// Before the pad hears of it: on the way down through the window.
		window.addEventListener('pointerdown', this.#gate, options);
		window.addEventListener('touchstart', this.#gate, options);
	}

	/** New strokes from the journal: written, undone or erased. */
	show(strokes: readonly Stroke[]): void {
		const grown = strokes.length - this.#strokes.length;
		this.#pending = Math.max(0, this.#pending - Math.max(0, grown));
		this.#strokes = strokes;
		const drawn = this.#pad.toData().length;
		if (!this.#drawing && drawn !== strokes.length + this.#pending) this.redraw();
	}

	/** After a change of size or rotation, too. */
	redraw(): void {
		if (this.#drawing) return;
		const { width, height } = this.canvas.getBoundingClientRect();
		if (width === 0) return;
		const ratio = Math.max(1, window.devicePixelRatio || 1);
		this.canvas.width = Math.round(width * ratio);
		this.canvas.height = Math.round(height * ratio);
		this.canvas.getContext('2d')?.scale(ratio, ratio);
		this.#fit = fitTo(width, height, this.#strokes);
		const pen = Math.min(4.2, 1.6 + 2.6 * this.#fit.scale);
		this.#pad.minWidth = pen * 0.7;
		this.#pad.maxWidth = pen;
		this.#pad.dotSize = pen * 1.3;
		this.#pad.fromData(this.#strokes.map((stroke) => this.#group(stroke)));
	}

	close(): void {
		this.#stop.abort();
		this.#pad.off();
	}

	#group(stroke: Stroke): PointGroup {
		const { penColor, minWidth, maxWidth, dotSize, velocityFilterWeight, compositeOperation } =
			this.#pad;
		const points = pointsOf(stroke, this.#fit);
		return {
			penColor,
			minWidth,
			maxWidth,
			dotSize,
			velocityFilterWeight,
			compositeOperation,
			points
		};
	}

	readonly #gate = (event: Event): void => {
		if (event.target !== this.canvas) return;
		const pointer = pointerOf(event);
		const decision = this.#guard.decide(pointer, this.#drawing?.pointer ?? null);
		if (decision === 'refuse') {
			event.stopPropagation();
			if (event.cancelable) event.preventDefault();
		} else if (decision === 'takeOver' && this.#drawing) {
			this.#palm = true;
			const pointerId = this.#drawing.id;
			window.dispatchEvent(new PointerEvent('pointercancel', { pointerId }));
		}
	};

	#begin({ detail }: CustomEvent<{ event: Event }>): void {
		const { event } = detail;
		const id = 'pointerId' in event ? Number(event.pointerId) : 0;
		this.#drawing = { pointer: pointerOf(event), id };
	}

	#end(): void {
		const drawing = this.#drawing;
		this.#drawing = null;
		const points = this.#pad.toData().at(-1)?.points ?? [];
		if (!drawing || this.#palm || points.length === 0) {
			this.#palm = false;
			this.redraw();
			return;
		}
		const begin = points[0]?.time ?? 0;
		this.#first ??= begin - this.#resumedAt();
		this.#pending += 1;
		this.onstroke(strokeOf(points, drawing.pointer, this.#fit, this.#first));
	}

	/** After a restart the clock goes on from the last stroke that was kept. */
	#resumedAt(): number {
		const last = this.#strokes.at(-1);
		return last ? last.at + (last.t.at(-1) ?? 0) + 1000 : 0;
	}
}
