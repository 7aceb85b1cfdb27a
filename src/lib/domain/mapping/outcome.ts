import * as v from 'valibot';

/** visat · på väg · prövat, inte visat än · oklart · inte prövat */
export const OutcomeSchema = v.picklist(['shown', 'emerging', 'tried', 'unclear', 'notTried']);
export type Outcome = v.InferOutput<typeof OutcomeSchema>;
