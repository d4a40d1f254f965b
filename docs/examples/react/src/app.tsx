import type {} from '@fukushi-widgets/elements/types/react.js';
import { useState } from 'react';

export function App() {
  const [actor, setActor] = useState<string>();
  return (
    <>
      <h1>React の例</h1>
      <fukushi-policy-card policy="1-1" heading-level={2} />
      <fukushi-action-list
        policy="1-1"
        heading-level={2}
        onfukushi-actor-chosen={({ detail }) => setActor(detail.actor || 'すべて')}
      />
      <p>
        選んだ主体: <output id="chosen">{actor ?? 'まだ選ばれていません'}</output>
      </p>
    </>
  );
}
