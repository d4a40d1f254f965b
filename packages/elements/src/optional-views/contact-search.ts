import { str } from '@lit/localize';
import { withoutRuby } from '@fukushi-widgets/model';
import type { WidgetHost } from '../controllers/widget.js';
import { INDEXED, type Listed, type Marks, type OptionalFrom, type Searched } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { ASKED, SHOWN } from './contact-sentences.js';
import { wordsFor } from './contact-words.js';

/** Fields for what readers know: a name, a number; and for what the contacts themselves say, where they differ in it. */
function contactSearch(kit: Kit, listed: Listed, context: ViewContext, host: WidgetHost) {
  const { html } = kit;
  const { lang } = context;
  const { contacts } = listed;
  const total = contacts.length;
  const index = total < INDEXED ? undefined : kit.optionalView('contact-index');
  const marks: readonly Marks[] = contacts.map((contact, at) => ({
    ...listed.marks[at],
    ...(index && { letter: [index.letterOf(contact, context)] }),
  }));
  const { msg, isForeign } = wordsFor(kit, lang);
  const searched: Searched = {
    contacts,
    marks,
    context,
    host,
    // Worded now: when a reader types, another widget may have been drawn in another language.
    all: msg(str`${total}件すべてを表示しています`, {
      id: 'directory-all',
      desc: 'Said when all contacts of a list are shown again: how many there are',
    }),
    some: msg(str`${ASKED}：${total}件のうち${SHOWN}件を表示しています`, {
      id: 'directory-found',
      desc: 'Said after a search in a list of contacts: what was searched for, how many contacts there are, how many of them are shown',
    }),
    none: msg(str`${ASKED}：見つかりません。ことばを短くするか、条件を減らしてみてください。`, {
      id: 'directory-none',
      desc: 'Said after a search in a list of contacts that finds nothing: what was searched for, and what to try',
    }),
  };
  /** Does what the form is for, as soon as that is there. */
  const work = async (name: 'find' | 'goBack', event: Event) => {
    const form = (event.currentTarget as Element).closest('form') as HTMLFormElement;
    if (!kit.optionalView('contact-find')) await kit.planSource()?.loadView?.('contact-find');
    kit.optionalView('contact-find')?.[name](form, searched);
  };
  void host.updateComplete.then(() => kit.optionalView('contact-find')?.findAgain(searched));

  const all = kit.msg('すべて', {
    desc: 'Button that shows the actions of every actor; also says so in the status',
  });
  const valuesOf = (name: string) => [...new Set(marks.flatMap((each) => each[name] ?? []))];
  /** What is the same for all is no choice. */
  const differ = (name: string) =>
    valuesOf(name).some((value) => !marks.every((each) => each[name]?.includes(value)));
  const isOther = (value: string) => !/^(?:ja|zh)/u.test(lang) && /[ぁ-ヺ一-龠]/u.test(value) && 'ja';
  const choice = (name: string, label: string) =>
    differ(name) &&
    html`<label
      >${label}<select name=${name}>
        <option value="">${withoutRuby(all)}</option>
        ${valuesOf(name).map((value) => html`<option value=${value} lang=${isOther(value)}>${value}</option>`)}
      </select></label
    >`;
  const words = msg('名前・電話番号などで探す', {
    id: 'directory-words',
    desc: 'Label of the field in which a reader searches a list of contacts by words or numbers, and name of the form',
  });
  return html`<form
    class="search"
    part="search"
    role="search"
    aria-label=${words}
    lang=${isForeign && 'ja'}
    @input=${(event: InputEvent) => event.isComposing || work('find', event)}
    @compositionend=${(event: Event) => work('find', event)}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label class="words">${words}<input type="search" name="words" autocomplete="off" /></label>
    ${choice('group', msg('分類', { id: 'directory-group', desc: 'Label of the choice between the groups of a list of contacts' }))}
    ${choice('ward', msg('地区', { id: 'directory-ward', desc: 'Label of the choice between the wards, towns and villages in which the contacts of a list are' }))}
    ${choice('languages', msg('対応言語', { id: 'directory-languages', desc: 'Label of the languages that are spoken at an office' }))}
    ${choice('support', msg('手話・筆談など', { id: 'directory-support', desc: 'Label of what is there for people who cannot use the telephone by ear or voice: sign language, writing, relay service' }))}
    ${index && differ('letter') && index.view(valuesOf('letter'), context)}
    <p aria-live="polite"></p>
    <button type="button" class="back" @click=${(event: Event) => work('goBack', event)}>
      ${msg('すべて表示する', {
        id: 'directory-back',
        desc: 'Button that ends a search and shows all contacts of a list again',
      })}
    </button>
  </form>`;
}

export const contactSearchFrom: OptionalFrom<'contact-search'> = (kit) => ({
  view: (listed, context, host) => contactSearch(kit, listed, context, host),
  styles: [],
});
