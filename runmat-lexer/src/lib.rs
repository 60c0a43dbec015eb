//! Source text to tokens.
//!
//! [`lexer::lex`] reads a whole text at once. Tokens are spans with a kind; the context-sensitive parts of the
//! language (language.md §1-2) are settled here, so that the parser never looks at the text again but for
//! names and literals.

#![forbid(unsafe_code)]

pub mod command;
pub mod dialect;
pub mod interner;
pub mod lexer;
pub mod number;
pub mod scope;
pub mod source;
pub mod span;
pub mod token;

pub use dialect::Dialect;
pub use interner::{Interner, Symbol};
pub use lexer::{LexOptions, Lexed, lex};
pub use source::SourceText;
pub use span::{LineColumn, LineIndex, Span};
pub use token::{Comment, LexError, LexErrorKind, Token, TokenKind};
