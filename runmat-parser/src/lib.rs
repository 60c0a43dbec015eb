//! Parser from tokens to the syntax tree.
