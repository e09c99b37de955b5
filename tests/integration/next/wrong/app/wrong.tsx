import 'training-widgets/training-event.js';

export const wrong = <training-event layout="nonsense" />;
