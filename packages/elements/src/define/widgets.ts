import { WIDGETS } from '@fukushi-widgets/model';
import { widgetElement } from '../widget-element.js';
import { VIEWS } from '../widgets.js';
import { define } from './define.js';

/** Every tag, without the views that stand in files of their own: whoever imports this loads them when they are asked for. */
for (const name of WIDGETS) define(`fukushi-${name}`, widgetElement(name, VIEWS[name]));
