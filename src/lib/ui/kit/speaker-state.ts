/** How one text's voice stands: `read` is the one a person reads without a voice. */
export type SpeakerState = 'idle' | 'speaking' | 'played' | 'missing' | 'read';
