import { testAccessibility } from '../support/test-accessibility.js';

testAccessibility('dark', 'en');
