import * as v from 'valibot';

/** How something was spoken; design's order: approved human → synthetic → device → mediator. */
export const VoiceLayerSchema = v.picklist([
	'humanApproved',
	'humanUnreviewed',
	'synthetic',
	'device',
	'mediatorRoom',
	'mediatorPhone',
	'none'
]);
export type VoiceLayer = v.InferOutput<typeof VoiceLayerSchema>;
