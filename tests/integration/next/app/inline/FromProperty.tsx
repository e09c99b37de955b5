'use client';
import type { TrainingEvent } from 'training-widgets';
import 'training-widgets/training-event.js';
import { feed } from '../feed';

export function FromProperty() {
  return <training-event id="property" ref={setFeed} layout="row" />;
}

function setFeed(element: TrainingEvent | null) {
  if (element) element.feed = feed;
}
