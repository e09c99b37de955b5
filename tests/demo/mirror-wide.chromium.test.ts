import { testMirror } from '../support/test-mirror.js';

testMirror(768);
