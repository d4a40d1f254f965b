/** The block: a choice of widget, part and language, a preview, and the link as what is saved. */
(() => {
  const { addressOf, isAddress, languageNamed, languages, nameOf, partAt, parts } =
    window.fukushiWidgetsParts;
  const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
  const { createBlock, registerBlockType } = wp.blocks;
  const { PanelBody, Placeholder, SelectControl, ToolbarButton, ToolbarGroup } = wp.components;
  const { createElement, Fragment, useState } = wp.element;
  const { __ } = wp.i18n;

  const first = (...conditions) => parts.find((part) => conditions.every((fits) => fits(part)));
  const has = (name, value) => (part) => (part[name] ?? '') === value;

  /** The link as a post holds it. Its address says how the language is written; `lang` is a language. */
  const link = ({ url, lang = '', title }) =>
    createElement(
      'a',
      { className: 'fukushi-embed', href: url, lang: lang.replace(/-(?:easy|furigana)$/, '') || undefined },
      title,
    );

  const attributesOf = (part) => ({ url: addressOf(part), lang: part.lang, title: part.title });

  function Choice({ part, choose }) {
    const widget = part?.widget ?? '';
    const lang = part?.lang ?? '';
    const widgets = [...new Set(parts.map((each) => each.widget))];
    const own = parts.filter((each) => each.widget === widget && has('lang', lang)(each));
    const select = (label, value, options, onChange) =>
      createElement(
        'div',
        { style: { marginBottom: '1em' } },
        createElement(SelectControl, {
          label,
          value,
          options,
          onChange,
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      );
    const unchosen = { value: '', label: __('Choose …', 'fukushi-widgets') };
    return createElement(
      Fragment,
      null,
      select(
        __('What to show', 'fukushi-widgets'),
        widget,
        [...(part ? [] : [unchosen]), ...widgets.map((value) => ({ value, label: nameOf(value) }))],
        (value) => choose(first(has('widget', value), has('lang', lang)) ?? first(has('widget', value))),
      ),
      own.length > 1 &&
        select(
          __('Which', 'fukushi-widgets'),
          part.path,
          own.map(({ path, title }) => ({ value: path, label: title })),
          (path) => choose(parts.find((each) => each.path === path)),
        ),
      part &&
        languages.length > 1 &&
        select(
          __('Language', 'fukushi-widgets'),
          lang,
          languages.map((value) => ({ value, label: languageNamed(value) })),
          (value) =>
            choose(first(has('widget', widget), has('id', part.id ?? ''), has('lang', value)) ?? part),
        ),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const [isChoosing, setChoosing] = useState(!attributes.url);
    const part = attributes.url ? partAt(attributes.url) : undefined;
    const choose = (chosen) => chosen && setAttributes(attributesOf(chosen));
    const choice = createElement(Choice, { part, choose });
    const edit = createElement(
      BlockControls,
      null,
      createElement(
        ToolbarGroup,
        null,
        createElement(
          ToolbarButton,
          { icon: 'edit', onClick: () => setChoosing(!isChoosing), isPressed: isChoosing },
          __('Choose another', 'fukushi-widgets'),
        ),
      ),
    );
    return createElement(
      'div',
      useBlockProps(),
      attributes.url && edit,
      attributes.url &&
        createElement(
          InspectorControls,
          null,
          createElement(PanelBody, { title: __('Part of the plan', 'fukushi-widgets') }, choice),
        ),
      isChoosing &&
        createElement(
          Placeholder,
          {
            icon: 'groups',
            label: __('Part of the welfare plan', 'fukushi-widgets'),
            instructions: __(
              'What is saved is a link, in whose place visitors see the part.',
              'fukushi-widgets',
            ),
          },
          createElement('div', null, choice),
        ),
      attributes.url &&
        createElement(window.FukushiWidgetsPreview, { address: attributes.url, title: attributes.title }),
    );
  }

  /** The address in a pasted paragraph that holds our link or our address and nothing else. */
  function addressIn(node) {
    if (node.nodeName !== 'P' && node.nodeName !== 'A') return undefined;
    const text = node.textContent.trim();
    const links = node.nodeName === 'A' ? [node] : [...node.querySelectorAll('a')];
    const isAlone = links.length === 1 && links[0].textContent.trim() === text;
    const address = isAlone ? links[0].getAttribute('href') : links.length === 0 ? text : '';
    // The last line of a text that was pasted with it and says what the part says: it would stand there twice.
    if (isAlone && /#text(?:&|$)/.test(address ?? '')) return undefined;
    return isAddress(address ?? '') ? address : undefined;
  }

  const blockOf = (url, title) => {
    const part = partAt(url);
    return createBlock('fukushi-widgets/part', { url, lang: part?.lang, title: title || part?.title || url });
  };

  registerBlockType('fukushi-widgets/part', {
    edit: Edit,
    save: ({ attributes }) => createElement('p', useBlockProps.save(), attributes.url && link(attributes)),
    transforms: {
      from: [
        {
          // Before the core's own, which would make an embed of an address and a paragraph of a link.
          type: 'raw',
          priority: 1,
          isMatch: (node) => addressIn(node) !== undefined,
          transform: (node) => {
            const address = addressIn(node);
            const text = node.textContent.trim();
            return blockOf(address, text === address ? undefined : text);
          },
        },
        {
          type: 'block',
          blocks: ['core/embed'],
          isMatch: ({ url }) => isAddress(url ?? ''),
          transform: ({ url }) => blockOf(url),
        },
      ],
      to: [
        {
          type: 'block',
          blocks: ['core/paragraph'],
          transform: ({ url, title }) => {
            const element = document.createElement('a');
            Object.assign(element, { className: 'fukushi-embed', href: url, textContent: title });
            return createBlock('core/paragraph', { content: element.outerHTML });
          },
        },
      ],
    },
  });
})();
