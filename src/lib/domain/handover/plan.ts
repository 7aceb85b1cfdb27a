import type { MappingState } from '../mapping/state';
import type { Handover } from './handover';
import { isReleased } from './released';

/** The agreement's three parts belong to three sections, each released by itself. */
export function planOf(state: MappingState): Pick<Handover, 'conditions' | 'plan' | 'isp'> {
	const { plan } = state;
	if (!plan) return { conditions: [], plan: null, isp: null };
	const { what, who, when, conditions, ispKnown, ispTookPart, firstSfi } = plan;
	return {
		conditions: isReleased(state, 'conditions') ? [...conditions] : [],
		plan: isReleased(state, 'nextSteps') && what.trim() !== '' ? { what, who, when } : null,
		isp: isReleased(state, 'swedish') ? { known: ispKnown, tookPart: ispTookPart, firstSfi } : null
	};
}
