import type { ContactList, Plan, Text } from '@fukushi-widgets/model';

/**
 * A contact list as a publication: what a plan is, with contacts alone. It has no level, so nothing of a plan is
 * published of it, and no word that the list does not have.
 */
export function publicationOf({ lang, publisher, contacts }: ContactList, title: Text): Plan {
  return {
    schema: 1,
    id: 'contacts',
    lang,
    title,
    publishers:
      publisher?.name === undefined
        ? []
        : [
            {
              id: 'publisher',
              name: publisher.name,
              ...(publisher.url === undefined ? {} : { url: publisher.url }),
            },
          ],
    plans: [],
    levels: [],
    goals: [],
    actors: [],
    contacts,
  };
}
