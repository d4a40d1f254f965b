import { expect } from 'chai';
import { emulate } from '../../../../tools/browser-commands.js';
import '../define/all.js';
import { all, coming, control, isDrawn, text } from '../test/look.js';
import { onPage, settled, show } from '../test/page.js';
import '../test/source.js';

/** The actors on paper after a reader has chosen 社協. */
async function printed(attributes: string): Promise<string[]> {
  const element = await show(`<fukushi-action-list ${attributes}></fukushi-action-list>`);
  control(element, '社協').click();
  await settled();
  await emulate({ media: 'print' });
  return actorsDrawn();
}

const actorsDrawn = () => all(onPage('fukushi-action-list'), 'h4').filter(isDrawn).map(text);

describe('fukushi-action-list on paper', () => {
  afterEach(() => emulate({ media: null }));

  it('has the actions of every actor, whoever was chosen', async () => {
    expect(await printed('')).to.deep.equal(['わたし', 'わたしたち', '社協', '市']);
  });

  it('has what is shown with print="as-shown"', async () => {
    expect(await printed('print="as-shown"')).to.deep.equal(['社協']);
  });

  it('has what is shown where a program set print later', async () => {
    await printed('');
    onPage('fukushi-action-list').setAttribute('print', 'as-shown');
    expect(actorsDrawn()).to.deep.equal(['社協']);
  });
});

describe('fukushi-action-list when a reader chooses', () => {
  afterEach(() => emulate({ media: null, reducedMotion: null }));

  it('has what is chosen coming into view, and nothing before', async () => {
    const element = await show('<fukushi-action-list></fukushi-action-list>');
    expect(coming(element)).to.deep.equal([]);
    control(element, '社協').click();
    await settled();
    expect(coming(element)).to.deep.equal(['社協']);
  });

  it('moves nothing on paper, where everything is shown again', async () => {
    await printed('');
    expect(coming(onPage('fukushi-action-list'))).to.deep.equal([]);
  });

  it('moves nothing where reduced motion is asked for', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const element = await show('<fukushi-action-list></fukushi-action-list>');
    control(element, '社協').click();
    await settled();
    expect(coming(element)).to.deep.equal([]);
  });
});
