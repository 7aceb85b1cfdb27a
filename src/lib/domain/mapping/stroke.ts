import * as v from 'valibot';

/**
 * One pen-down to pen-up on the writing surface. Coordinates are in thousandths
 * of the surface's width from its left edge and top, so that a stroke survives
 * rotation and another screen; `t` is ms since the stroke began; `p` pressure
 * 0–1 (0.5 where the device has none).
 */
export const StrokeSchema = v.strictObject({
	pointer: v.picklist(['pen', 'touch', 'mouse']),
	/** ms from the first stroke of the item to this one's start. */
	at: v.pipe(v.number(), v.minValue(0)),
	x: v.array(v.number()),
	y: v.array(v.number()),
	t: v.array(v.number()),
	p: v.array(v.number())
});
export type Stroke = v.InferOutput<typeof StrokeSchema>;
