import type { ComponentType } from 'react';

const copied = import.meta.glob<{ Trainings: ComponentType }>('./copied/*.tsx', { eager: true });

export function Card() {
  return Object.entries(copied).map(([path, { Trainings }]) => (
    <section key={path} id={path.match(/(\w+)\.tsx$/)?.[1]}>
      <Trainings />
    </section>
  ));
}
