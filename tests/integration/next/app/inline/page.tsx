import { Elements } from '../Elements';
import { feed } from '../feed';
import { FromProperty } from './FromProperty';

export default function Page() {
  const json = JSON.stringify(feed).replaceAll('<', '\\u003c');
  return (
    <>
      <Elements />
      <training-event id="script" layout="row">
        <script type="application/feed+json" dangerouslySetInnerHTML={{ __html: json }} />
      </training-event>
      <FromProperty />
    </>
  );
}
