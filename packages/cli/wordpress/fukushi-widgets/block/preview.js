/** The live preview: the part's own page in a frame, as high as it says it is. */
(() => {
  const { createElement, useEffect, useRef, useState } = wp.element;
  const { __ } = wp.i18n;

  /** The page tells its height as soon as it stands; after this time, in milliseconds, it is not there. */
  const patience = 8000;

  window.FukushiWidgetsPreview = function FukushiWidgetsPreview({ address, title }) {
    const frame = useRef();
    const [height, setHeight] = useState(0);
    const [isMissing, setMissing] = useState(false);

    useEffect(() => {
      setHeight(0);
      setMissing(false);
      // The editor's canvas may be a document of its own.
      const view = frame.current.ownerDocument.defaultView;
      const timer = view.setTimeout(() => setMissing(true), patience);
      const hear = ({ source, data }) => {
        if (source !== frame.current?.contentWindow || data?.type !== 'fukushi-height') return;
        view.clearTimeout(timer);
        setMissing(false);
        setHeight(Math.min(Math.max(Number(data.height) || 0, 60), 20000));
      };
      view.addEventListener('message', hear);
      // In a busy editor the page has spoken before anybody hears it.
      frame.current.contentWindow.postMessage({ type: 'fukushi-height' }, '*');
      return () => {
        view.clearTimeout(timer);
        view.removeEventListener('message', hear);
      };
    }, [address]);

    const words = isMissing
      ? __(
          'The plan’s site does not answer now, so nothing can be shown here. The link is saved all the same.',
          'fukushi-widgets',
        )
      : __('The plan’s site is asked …', 'fukushi-widgets');
    return createElement(
      'div',
      null,
      createElement(
        'p',
        null,
        createElement('a', { href: address, onClick: (event) => event.preventDefault() }, title),
      ),
      height === 0 && createElement('p', { 'aria-live': 'polite' }, words),
      createElement('iframe', {
        ref: frame,
        src: address,
        title,
        tabIndex: -1,
        // A frame without an area is not drawn, and a page that is not drawn notices no change.
        height: height || 60,
        style: {
          width: '100%',
          border: 0,
          // A click on it selects the block, as on any other.
          pointerEvents: 'none',
          // Without a box the page would have no height to tell.
          visibility: height === 0 ? 'hidden' : 'visible',
        },
      }),
    );
  };
})();
