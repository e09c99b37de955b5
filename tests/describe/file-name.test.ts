import { expect } from '@open-wc/testing';
import { fileName } from '../../src/describe/file-name.js';

describe('The name of a file', () => {
  it('is what its address ends in, as people write it', () => {
    expect(fileName('https://files.example/2026/план%20дня.pdf?v=2#page=3')).to.equal('план дня.pdf');
  });

  it('stays as it is where it is no text', () => {
    expect(fileName('https://files.example/%E0%A4%A.pdf')).to.equal('%E0%A4%A.pdf');
  });

  it('is the whole address where that ends in none', () => {
    expect(fileName('https://files.example/a%20b/')).to.equal('https://files.example/a%20b/');
    expect(fileName('https://files.example/')).to.equal('https://files.example/');
  });
});
