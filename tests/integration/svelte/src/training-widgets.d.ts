import 'training-widgets/types/svelte';
