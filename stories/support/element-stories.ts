import type { WidgetElement } from '@fukushi-widgets/elements';
import type { Plan } from '@fukushi-widgets/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { argTypesOf, describe } from './controls.js';
import { settled } from './settled.js';

/** The attributes of a tag, as an editor writes them, and a plan given as data. */
export interface Args {
  readonly plan?: Plan;
  readonly [attribute: string]: string | Plan | undefined;
}

export type Story = StoryObj<Args>;

/** What all stories of an element share. */
export function elementStories(tag: string, args: Readonly<Record<string, string>> = {}): Meta<Args> {
  return {
    args,
    argTypes: { ...argTypesOf(tag), plan: { table: { disable: true } } },
    render: ({ plan, ...attributes }) =>
      html`<${unsafeStatic(tag)} ${written({ plan, attributes })}></${unsafeStatic(tag)}>`,
    parameters: {
      docs: { description: { component: describe(tag).description } },
    },
    play: ({ canvasElement }) => settled(canvasElement),
  };
}

interface Written {
  readonly plan: Plan | undefined;
  readonly attributes: Readonly<Record<string, string | Plan | undefined>>;
}

/** Writes attributes whose names are known only from the controls. */
class WrittenDirective extends Directive {
  render(written: Written): typeof noChange {
    void written;
    return noChange;
  }

  override update({ element }: ElementPart, [{ plan, attributes }]: [Written]): typeof noChange {
    for (const [name, value] of Object.entries(attributes)) {
      if (value) element.setAttribute(name, String(value));
      else element.removeAttribute(name);
    }
    (element as WidgetElement).plan = plan;
    return noChange;
  }
}

const written = directive(WrittenDirective);
