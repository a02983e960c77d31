/** The facts of this checkout. */
import { createFactFiles } from '../../adapters/facts/createFactFiles.ts';

export const FACTS = createFactFiles(new URL('../../facts/', import.meta.url));
