//! Tokens to the syntax tree.
//!
//! [`parse`] never fails: it returns a tree and the findings. Only a tree without errors is meant to be run.
//! Reading is linear in the length of the text, and neither building, walking nor dropping a tree uses native
//! stack in proportion to how deep the program nests.

#![forbid(unsafe_code)]

pub mod arena;
pub mod ast;
mod blocks;
mod builder;
pub mod diagnostic;
pub mod dump;
mod grammar;

use chumsky::Parser;
use chumsky::inspector::SimpleState;
use runmat_lexer::{
    Dialect, Interner, LexError, LexOptions, LineIndex, SourceText, Span, Token, TokenKind as T,
};

use ast::Tree;
use builder::Builder;
use diagnostic::{Diagnostic, Message};
use grammar::Fault;

/// What the parser must know besides the text.
#[derive(Clone, Copy, Default)]
pub struct ParseOptions<'a> {
    /// The dialect.
    pub dialect: Dialect,
    /// Names that are variables although the text doesn't assign them: those of the workspace in which an eval
    /// string or a REPL line runs. They decide what is a command (2.1).
    pub is_variable: Option<&'a dyn Fn(&str) -> bool>,
}

/// The result of [`parse`].
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The tree; where statements couldn't be read, with holes.
    pub tree: Tree,
    /// What is wrong, by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Parsed {
    /// Something is wrong: the tree can't be run.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == diagnostic::Severity::Error)
    }
}

/// Reads one text. Names go to `interner`, which may serve any number of texts. O(length).
pub fn parse(source: &SourceText, interner: &mut Interner, options: &ParseOptions<'_>) -> Parsed {
    let text = source.text();
    if u32::try_from(text.len()).is_err() {
        return Parsed { tree: Tree::default(), diagnostics: vec![Message::TooLong.at("", Span::default())] };
    }
    let lexed =
        runmat_lexer::lex(text, &LexOptions { dialect: options.dialect, is_variable: options.is_variable });
    let mut state = SimpleState(Builder::new(text, &lexed, interner, options.dialect));
    let faults = grammar::file().parse_with_state(&lexed.tokens, &mut state).into_errors();
    let mut builder = state.0;
    builder.finish();
    let mut diagnostics = builder.diagnostics;
    let tree = builder.tree;
    diagnostics.extend(faults.into_iter().map(|fault| describe(text, &lexed.tokens, fault)));
    let diagnostics = merge(source, &lexed.errors, diagnostics);
    Parsed { tree, diagnostics }
}

/// Bytes as they lie on disk; see [`SourceText::from_bytes`] for what isn't UTF-8.
pub fn parse_bytes(
    name: &str,
    bytes: &[u8],
    interner: &mut Interner,
    options: &ParseOptions<'_>,
) -> (SourceText, Parsed) {
    let source = SourceText::from_bytes(name, bytes);
    let parsed = parse(&source, interner, options);
    (source, parsed)
}

/// The finding that a fault is: where the grammar only knows that a token doesn't fit, the token says what is wrong.
fn describe(text: &str, tokens: &[Token], fault: Fault) -> Diagnostic {
    let token = tokens[fault.at.min(tokens.len() - 1)];
    let message = fault.message.unwrap_or(match token.kind {
        T::Assign => Message::AssignOperator,
        T::RParen | T::RBracket | T::RBrace => Message::MismatchedDelimiters,
        T::EndIndex | T::EndWord => Message::ReservedKeyword,
        kind if kind.is_keyword() => Message::ReservedKeyword,
        kind if is_operator(kind) => Message::InvalidOperator,
        _ => Message::InvalidExpression,
    });
    let end_of_line = token.kind == T::Newline;
    let span = if end_of_line { Span::empty(token.span.start) } else { token.span };
    let mut diagnostic = message.at(text, span);
    diagnostic.also = fault.also.map(|span| (span, "opened here"));
    diagnostic
}

fn is_operator(kind: T) -> bool {
    (T::Plus as u8..=T::MinusMinus as u8).contains(&(kind as u8)) && kind != T::Colon && kind != T::Not
}

/// All findings by place. What the lexer finds in a line explains what the parser finds behind it there, so that only
/// the former is shown.
fn merge(source: &SourceText, errors: &[LexError], parser: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let text = source.text();
    let mut all: Vec<Diagnostic> =
        errors.iter().map(|error| Message::from(error.kind).at(text, error.span)).collect();
    if all.is_empty() && parser.is_empty() {
        return all;
    }
    let lines: &LineIndex = source.lines();
    let explained: Vec<u32> = errors.iter().map(|error| lines.line(error.span.start)).collect();
    all.extend(parser.into_iter().filter(|found| {
        let line = lines.line(found.span.start);
        explained.binary_search(&line).is_err()
    }));
    all.sort_by_key(|found| (found.span.start, found.span.end));
    all.dedup_by(|next, kept| next.span == kept.span && next.message == kept.message);
    all
}
