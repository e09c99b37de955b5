import 'training-widgets/training-event.js';
import { feed } from './feed';

export function Inline() {
  const json = JSON.stringify(feed).replaceAll('<', '\\u003c');
  return (
    <>
      <training-event id="property" feed={feed} layout="row" />
      <training-event id="script" layout="row">
        <script type="application/feed+json" dangerouslySetInnerHTML={{ __html: json }} />
      </training-event>
    </>
  );
}
