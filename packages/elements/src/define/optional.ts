import { provideOptionalView } from '../optional.js';
import { actionListFrom } from '../optional-views/action-list.js';
import { actorsFrom } from '../optional-views/actors.js';
import { messageFrom } from '../optional-views/message.js';
import { moreFrom } from '../optional-views/more.js';
import { notesFrom } from '../optional-views/notes.js';
import { paletteFrom } from '../optional-views/palette.js';
import { readingToolsFrom } from '../optional-views/reading-tools.js';
import { relatedFrom } from '../optional-views/related.js';
import { tableFrom } from '../optional-views/table.js';
import { contactDirectoryFrom } from '../optional-views/contact-directory.js';
import { memberPlansFrom } from '../optional-views/member-plans.js';
import { kit } from '../views/kit.js';

/** Every optional view, there from the start: for applications, which bundle what they show, and for servers. */
provideOptionalView('actors', actorsFrom(kit));
provideOptionalView('action-list', actionListFrom(kit));
provideOptionalView('contact-directory', contactDirectoryFrom(kit));
provideOptionalView('table', tableFrom(kit));
provideOptionalView('message', messageFrom(kit));
provideOptionalView('member-plans', memberPlansFrom(kit));
provideOptionalView('palette', paletteFrom(kit));
provideOptionalView('related', relatedFrom(kit));
provideOptionalView('more', moreFrom(kit));
provideOptionalView('notes', notesFrom(kit));
provideOptionalView('reading-tools', readingToolsFrom(kit));
