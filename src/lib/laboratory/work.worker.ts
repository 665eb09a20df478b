/** Does the laboratory's work on a thread of its own. */
import { serve } from './service.ts';
import { work } from './work.ts';

serve(work);
