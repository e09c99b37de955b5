import { nameFault } from '../disk-names.js';

/** A date and a title as the name of a file, as far as file systems and addresses can bear them. */
export function fileName(title: string, date = ''): string {
  const day = /^\d{4}-\d\d(-\d\d)?/.exec(date)?.[0];
  // Letters of mathematics are what some write in bold with.
  const words = latin(title.normalize('NFKC'))
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    // Not through the middle of a character.
    .replace(/[\ud800-\udbff]$|-$/g, '');
  const name = [day, words].filter(Boolean).join('-') || 'announcement';
  // Windows keeps these for its devices, and a README is no announcement.
  return nameFault(name) === 'device' || name === 'readme' ? `announcement-${name}` : name;
}

/** Ukrainian in Latin letters, by the table of the Cabinet of Ministers (resolution 55 of 2010); the rest stays. */
function latin(text: string): string {
  const soft: Readonly<Record<string, string>> = { є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia' };
  const first: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
  return text
    .toLowerCase()
    .replace(/зг/g, 'zgh')
    .replace(/(^|[^\p{L}’'ʼ])([єїйюя])/gu, (_, before: string, letter: string) => before + first[letter]!)
    .replace(/[’'ʼ](?=\p{L})/gu, '')
    .replace(/[а-яєіїґ]/g, (letter) => soft[letter] ?? LATIN[letter] ?? letter);
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:h ґ:g д:d е:e ж:zh з:z и:y і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь:'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
