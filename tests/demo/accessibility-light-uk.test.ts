import { testAccessibility } from '../support/test-accessibility.js';

testAccessibility('light', 'uk');
