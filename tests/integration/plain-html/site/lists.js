import 'training-widgets';
