import 'training-widgets/types/vue';
