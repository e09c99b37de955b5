import 'training-widgets/types/react';
