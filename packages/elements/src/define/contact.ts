import { provideOptionalView } from '../optional.js';
import { contactFilesFrom } from '../optional-views/contact-files.js';
import { contactLinesFrom } from '../optional-views/contact-lines.js';
import { contactVariantsFrom } from '../optional-views/contact-variants.js';
import { kit } from '../views/kit.js';

/** What a contact box may show, there from the start: for applications that show nothing else. */
provideOptionalView('contact-files', contactFilesFrom(kit));
provideOptionalView('contact-lines', contactLinesFrom(kit));
provideOptionalView('contact-variants', contactVariantsFrom(kit));
