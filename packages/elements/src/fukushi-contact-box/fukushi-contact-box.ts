import { LitElement, type TemplateResult } from 'lit';
import { findContact, type Contact, type ContactList, type Plan } from '@fukushi-widgets/model';
import { manualSlots } from '../controllers/own-content.js';
import { WidgetController, widgetProperties } from '../controllers/widget.js';
import { frameStyles } from '../styles/frame.styles.js';
import { contactBox, contactSource } from '../views/contact-box.js';
import { unknownValue } from '../views/problem.js';
import { contactBoxStyles } from './fukushi-contact-box.styles.js';
import { ownContact, ownLang, type OwnContactAttributes } from './own-contact.js';

/**
 * Who answers questions and how to reach them: a contact of the plan, or a
 * partner's own contact written in attributes or in a JSON contact list.
 *
 * @element fukushi-contact-box
 * @summary 問合せ先
 * @attr {string} lang - Language of this widget; default: the nearest `lang` around it, else `ja`.
 * @attr {2|3|4|5|6} heading-level - Level of the first heading; default 3.
 * @attr {string} src - Address of another plan's JSON or of a contact list; default: the plan the script carries.
 * @attr {'all'|'as-shown'} [print='all'] - Whether printing opens everything or prints what is shown.
 * @attr {'auto'|'light'|'dark'} [theme='auto'] - Colours: those that fit the page around it, or always light or dark ones on a ground of their own.
 * @attr {string} organization - Whose contact: `city`, `council`, `社協`, or an id of the list in `src`.
 * @attr {string} name - A partner's own name. With it the box shows the attributes below instead of the plan.
 * @attr {string} department - Section that answers.
 * @attr {string} tel - Telephone number with area code.
 * @attr {string} extension - Extension; shown after the number, never dialled.
 * @attr {string} fax - Fax number.
 * @attr {string} email - E-mail address.
 * @attr {string} url - Website, http or https.
 * @attr {string} hours - When somebody answers, in words.
 * @attr {string} address - Postal address.
 * @slot - The page's own copy of the content. Shows until the widget does, and again when the page serves better.
 * @fires {FukushiErrorEvent} fukushi-error - The tag names something that cannot be shown.
 * @csspart frame - Everything the widget draws.
 * @csspart heading - Every heading.
 * @csspart problem - The note to the editor of the page.
 * @csspart contact - The box.
 * @csspart controls - The buttons that copy a number or an address.
 */
export class FukushiContactBox extends LitElement implements OwnContactAttributes {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly properties = {
    ...widgetProperties,
    organization: {},
    name: {},
    department: {},
    tel: {},
    extension: {},
    fax: {},
    email: {},
    url: {},
    hours: {},
    address: {},
  };
  static override readonly styles = [frameStyles, contactBoxStyles];

  /** Level of the first heading, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** Address of another plan's JSON or of a contact list. Default: the plan the script carries. */
  declare src: string;

  /** A plan given as data; wins over `src`. */
  declare plan: Plan | undefined;

  /** Whose contact, by id or printed name. */
  declare organization: string;

  /** A partner's own name; with it, the attributes below show instead of the plan. */
  declare name: string;
  declare department: string;
  declare tel: string;
  declare extension: string;
  declare fax: string;
  declare email: string;
  declare url: string;
  declare hours: string;
  declare address: string;

  readonly #widget = new WidgetController(this);

  constructor() {
    super();
    this.organization = '';
    this.name = '';
    this.department = '';
    this.tel = '';
    this.extension = '';
    this.fax = '';
    this.email = '';
    this.url = '';
    this.hours = '';
    this.address = '';
  }

  protected override render(): TemplateResult {
    if (this.name.trim()) {
      const contact = ownContact(this);
      return this.#widget.render((context) =>
        contactBox(contact, { ...context, textLang: ownLang(contact, context.lang) }),
      );
    }
    return this.#widget.renderContacts((data, context) => {
      const contact = this.#find(data);
      if (!contact)
        return unknownValue(
          'organization',
          this.organization,
          data.contacts.map(({ id }) => id),
        );
      return contactBox(contact, context, 'goals' in data ? contactSource(contact, context) : undefined);
    });
  }

  /** A list of one needs no name. */
  #find(data: Plan | ContactList): Contact | undefined {
    if (!this.organization.trim()) return data.contacts.length === 1 ? data.contacts[0] : undefined;
    return findContact(data, this.organization);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fukushi-contact-box': FukushiContactBox;
  }
}
