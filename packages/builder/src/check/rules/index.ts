import type { Rule } from '../rule.js';
import { curlyQuotes } from './curly-quotes.js';
import { dataOnly } from './data-only.js';
import { escaped } from './escaped.js';
import { frameTitle } from './frame-title.js';
import { fullWidthEquals } from './full-width-equals.js';
import { fullWidthSpace } from './full-width-space.js';
import { fullWidthTag } from './full-width-tag.js';
import { fullWidthValue } from './full-width-value.js';
import { http } from './http.js';
import { integrity } from './integrity.js';
import { linkClass } from './link-class.js';
import { linkWords } from './link-words.js';
import { missingEnd } from './missing-end.js';
import { missingFallback } from './missing-fallback.js';
import { missingId } from './missing-id.js';
import { noScript } from './no-script.js';
import { nothingOurs } from './nothing-ours.js';
import { oldVersion } from './old-version.js';
import { selfClosing } from './self-closing.js';
import { tornElement } from './torn-element.js';
import { twoScripts } from './two-scripts.js';
import { unknownAttribute } from './unknown-attribute.js';
import { unknownId } from './unknown-id.js';
import { unknownValue } from './unknown-value.js';
import { unknownWidget } from './unknown-widget.js';
import { wrongHost } from './wrong-host.js';

/** Every rule, in the order in which the text is mended: signs, then tags, then what they say. */
export const rules: readonly Rule[] = [
  escaped,
  fullWidthTag,
  fullWidthSpace,
  fullWidthEquals,
  curlyQuotes,
  selfClosing,
  unknownWidget,
  tornElement,
  missingEnd,
  dataOnly,
  unknownAttribute,
  fullWidthValue,
  unknownId,
  missingId,
  unknownValue,
  wrongHost,
  http,
  oldVersion,
  integrity,
  twoScripts,
  noScript,
  frameTitle,
  linkWords,
  linkClass,
  missingFallback,
  nothingOurs,
];
