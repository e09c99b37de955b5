import { checkers } from '../support/checkers.js';
import { testAccessibility } from '../support/test-accessibility.js';

testAccessibility(checkers.axe, 'dark', 'uk');
