import { readFonts } from '../font/read-fonts';
import { Fonts } from '../text/fonts';

/** The shipped fonts, opened once for a file of tests. */
export const testFonts = new Fonts(readFonts());
