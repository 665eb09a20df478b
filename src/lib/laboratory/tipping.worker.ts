/** Works out tipping points on a thread of its own. */
import { serve } from './service.ts';
import { survey } from './survey.ts';

serve(survey);
