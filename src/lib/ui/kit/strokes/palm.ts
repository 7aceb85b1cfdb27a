import type { Stroke } from '../../../domain/mapping/stroke';

/**
 * Which pointers write. Once a pen has been seen on the surface, touches are a
 * resting hand and are refused; a pen that lands while a touch draws takes over.
 */
export class PalmGuard {
	#penSeen = false;

	/** `drawing`: what draws right now, or null. */
	decide(
		pointer: Stroke['pointer'],
		drawing: Stroke['pointer'] | null
	): 'take' | 'refuse' | 'takeOver' {
		if (pointer === 'pen') {
			this.#penSeen = true;
			return drawing === 'touch' ? 'takeOver' : 'take';
		}
		if (pointer === 'touch' && this.#penSeen) return 'refuse';
		return drawing === null ? 'take' : 'refuse';
	}
}

export function pointerOf(event: Event): Stroke['pointer'] {
	if ('pointerType' in event) {
		return event.pointerType === 'pen' || event.pointerType === 'touch'
			? event.pointerType
			: 'mouse';
	}
	if (!('changedTouches' in event)) return 'mouse';
	// Safari on a tablet: touch events that say `stylus`.
	const touch = (event as TouchEvent).changedTouches[0] as
		(Touch & { touchType?: string }) | undefined;
	return touch?.touchType === 'stylus' ? 'pen' : 'touch';
}
