// What the elements' sources say of themselves, read by the compiler of the project: their fields, their sentences, their types.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { typeText } from './type-text.mjs';

/**
 * @typedef {object} Sources
 * @property {import('typescript').TypeChecker} checker
 * @property {(path: string) => import('typescript').ClassDeclaration[]} classesIn The classes that a file exports.
 */

/**
 * Opens source files, with whatever they import.
 *
 * @param {string[]} paths
 * @returns {Sources}
 */
export function openSources(paths) {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(paths, { ...options, incremental: false, noEmit: true });
  return {
    checker: program.getTypeChecker(),
    classesIn: (path) =>
      program
        .getSourceFile(path)
        .statements.filter((node) => ts.isClassDeclaration(node) && has(node, 'ExportKeyword')),
  };
}

/** A class and the project's own classes that it extends, from itself down to the one that extends a library's. */
export function lineage(declaration, checker) {
  const [clause] = declaration.heritageClauses ?? [];
  const base = clause && checker.getTypeAtLocation(clause.types[0].expression).symbol?.valueDeclaration;
  const isOurs = base && ts.isClassDeclaration(base) && !base.getSourceFile().isDeclarationFile;
  return [declaration, ...(isOurs ? lineage(base, checker) : [])];
}

/** The fields and methods of a class that a page may use: those with a sentence that nothing hides from it. */
export function readMembers(declaration, checker) {
  return declaration.members.filter(isPublic).map((member) => {
    const name = member.name.getText();
    const description = sentenceOf(member);
    const type = typeText(member, checker);
    if (ts.isMethodDeclaration(member)) return { kind: 'method', name, description, type };
    return {
      kind: 'field',
      name,
      description,
      type,
      isReadonly: ts.isGetAccessor(member) || has(member, 'ReadonlyKeyword'),
      usual: member.initializer?.getText(),
    };
  });
}

/** What is given to the constructor and stays as a field. */
export function readParameters(declaration, checker) {
  const parameters = declaration.members.find(ts.isConstructorDeclaration)?.parameters ?? [];
  return parameters
    .filter((parameter) => has(parameter, 'ReadonlyKeyword'))
    .map((parameter) => ({
      name: parameter.name.getText(),
      description: sentenceOf(parameter),
      type: typeText(parameter, checker),
    }));
}

/**
 * The attributes that a class declares, by the names of their fields: what `static properties` says in Lit.
 *
 * @returns {Map<string, string>}
 */
export function readAttributes(declaration) {
  const properties = declaration.members.find((member) => member.name?.getText() === 'properties');
  const entries = properties ? properties.initializer.properties : [];
  return new Map(
    entries.flatMap(({ name, initializer }) => {
      const option = initializer.properties.find((one) => one.name.getText() === 'attribute')?.initializer;
      if (option?.kind === ts.SyntaxKind.FalseKeyword) return [];
      return [[name.getText(), option ? option.text : name.getText().toLowerCase()]];
    }),
  );
}

/** The texts behind a tag of the comment of a class, such as those of `@csspart`. */
export function readTags(declaration, tag) {
  return ts
    .getJSDocTags(declaration)
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => oneLine(ts.getTextOfJSDocComment(comment)));
}

/** The sentence above something, in one line. */
export function sentenceOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comment?.comment ? oneLine(ts.getTextOfJSDocComment(comment.comment)) : undefined;
}

function isPublic(member) {
  const isOfThisKind = ts.isPropertyDeclaration(member) || ts.isGetAccessor(member) || ts.isMethodDeclaration(member);
  const isHidden = ['StaticKeyword', 'ProtectedKeyword', 'PrivateKeyword'].some((word) => has(member, word));
  return isOfThisKind && !isHidden && !ts.isPrivateIdentifier(member.name) && sentenceOf(member) !== undefined;
}

function has(node, modifier) {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind[modifier]) ?? false;
}

function oneLine(text = '') {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}
