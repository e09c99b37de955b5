/** A node of the feed's JSON Schema, as far as it says what kind of value stands where. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  /** What else it says, to people and to validators. */
  readonly [keyword: string]: unknown;
}

/** The JSON Schema of the feed. */
export interface FeedSchema extends SchemaNode {
  readonly $defs: Readonly<Record<string, SchemaNode>>;
}
