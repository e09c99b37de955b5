import ts from 'typescript';

/**
 * The type of a member as a reader of it wants to see it: of a name for some words, the words themselves, in the order in
 * which they were written. `(string & {})`, which is any text but lets an editor propose words, is `string`.
 */
export function typeText(member, checker) {
  if (!member.type) return checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(member)));
  return textOf(member.type, checker) + (member.questionToken ? ' | undefined' : '');
}

function textOf(node, checker) {
  if (ts.isParenthesizedTypeNode(node)) return textOf(node.type, checker);
  if (ts.isUnionTypeNode(node)) return node.types.map((type) => textOf(type, checker)).join(' | ');
  if (ts.isIntersectionTypeNode(node)) return textOf(node.types[0], checker);
  const words = ts.isTypeReferenceNode(node) && wordsBehind(node, checker);
  return words ? textOf(words, checker) : node.getText();
}

/** The union that a name stands for, if it is one of words. */
function wordsBehind(node, checker) {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  const isImported = symbol && symbol.flags & ts.SymbolFlags.Alias;
  const declaration = (isImported ? checker.getAliasedSymbol(symbol) : symbol)?.declarations?.find(
    ts.isTypeAliasDeclaration,
  );
  const type = declaration?.type;
  return type && ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode) ? type : undefined;
}
