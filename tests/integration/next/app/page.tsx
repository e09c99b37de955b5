import { Card } from './Card';

export default function Page() {
  return <Card />;
}
